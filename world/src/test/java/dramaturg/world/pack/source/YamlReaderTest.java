package dramaturg.world.pack.source;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private final Problems problems = new Problems();

  @Test
  void everyTextKnowsWhereItBegins() {
    Node.Mapping root =
        read(
            "plain: x\nquoted: 'it''s'\n'key': \"y\"\nblock: |\n\n    one\n    two\nlist:\n  - é: [p, q]\n");
    assertThat(root.scalar("plain").orElseThrow().spot()).isEqualTo(new Spot("f", 1, 8));
    assertThat(root.scalar("quoted").orElseThrow().spot()).isEqualTo(new Spot("f", 2, 10));
    assertThat(root.entries().get("key").keySpot()).isEqualTo(new Spot("f", 3, 1));
    Node.Scalar block = root.scalar("block").orElseThrow();
    assertThat(block.spot().within(block.text(), block.text().indexOf("wo")))
        .isEqualTo(new Spot("f", 7, 6));
    Node.Mapping item = (Node.Mapping) root.list("list").orElseThrow().items().getFirst();
    assertThat(item.list("é").orElseThrow().items().getLast().spot())
        .isEqualTo(new Spot("f", 9, 12));
  }

  @Test
  void scalarsFollowTheCoreSchema() {
    Node.Mapping root =
        read(
            "[1, -2, 0x1F, 1.5, true, yes, null, ~, 'null', 12 km, 1e999, .inf, 99999999999999999999]");
    assertThat(root.list("it").orElseThrow().items())
        .extracting(node -> ((Node.Scalar) node).kind().name().charAt(0))
        .isEqualTo(List.of('W', 'W', 'W', 'D', 'F', 'T', 'N', 'N', 'T', 'T', 'T', 'T', 'T'));
  }

  @Test
  void anAliasIsTheSameTree() {
    assertThat(JsonText.of(read("a: &a {x: [1]}\nb: *a\n")))
        .isEqualTo("{\"a\":{\"x\":[1]},\"b\":{\"x\":[1]}}");
  }

  @Test
  void anEmptyFileIsAnEmptyTable() {
    for (String text : List.of("", "\n", "# nothing\n", "---\n")) {
      assertThat(read(text).entries()).isEmpty();
    }
  }

  @Test
  void aFaultOfTheScannerIsAProblemOfTheText() {
    YamlReader.read(new SourceText("f", "a: 1\nb: \"\\x"), new Budget(), problems);
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "f:2:1: the YAML that begins here is broken; look at its quotes and escapes");
  }

  private Node.Mapping read(String text) {
    boolean list = text.startsWith("[");
    Node node =
        YamlReader.read(new SourceText("f", list ? "it: " + text : text), new Budget(), problems)
            .orElseThrow();
    problems.throwIfAny();
    return (Node.Mapping) node;
  }
}
