package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkTest {
  private static final String PACK = Ran.pack("night-watch");

  @TempDir private Path folder;

  @Test
  void aForkSaysWhatFollowed() {
    Ran ran = Ran.of("fork", PACK, "--at", "1.2", "--kill", "porter");
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.out())
        .contains("The same up to #6", "2.1  held -> missing", "Only in the original")
        .contains("now no   the warden knows of the fire");
  }

  @Test
  void withoutAChangeItIsTheSameTelling() {
    Ran play = Ran.of("play", PACK, "--json");
    Ran fork = Ran.of("fork", PACK, "--at", "#9", "--json");
    assertThat(fork.json().get("fingerprints")).isEqualTo(play.json().get("fingerprints"));
    assertThat(fork.json().get("differences").get("same").booleanValue()).isTrue();
    Path original = folder.resolve("original.chronicle");
    Path copy = folder.resolve("copy.chronicle");
    Ran.of("play", PACK, "--out", "" + original);
    assertThat(Ran.of("fork", PACK, "--at", "#9", "--out", "" + copy).out())
        .contains("no difference");
    assertThat(copy).hasSameBinaryContentAs(original);
  }

  @Test
  void aForkIsARunLikeAnyOther() throws Exception {
    Path file = folder.resolve("fork.chronicle");
    Ran fork =
        Ran.of(
            "fork", PACK, "--at", "10 s", "--decide", "warden=talk", "--json", "--out", "" + file);
    assertThat(fork.exit()).as(fork.err()).isEqualTo(Exit.DONE);
    assertThat(fork.json().get("interventions").get(0).stringValue())
        .isEqualTo("0d 00:00:10.000 #3 decide warden=talk");
    assertThat(Files.size(file)).isPositive();
    String kept = fork.json().get("fingerprints").get("full").stringValue();
    assertThat(Ran.of("play", kept, "--json").json().get("fingerprints"))
        .isEqualTo(fork.json().get("fingerprints"));
    Ran again = Ran.of("fork", "" + file, "--at", "2 h", "--kill", "thief", "--json");
    assertThat(again.err()).contains("ended before 0d 02:00:00.000");
    Ran why = Ran.of("why", kept, "#14", "--full");
    assertThat(why.exit()).isZero();
  }

  @Test
  void aDecisionThatNeverComesUpIsNamedWithItsMoments() throws Exception {
    Ran play = Ran.of("play", PACK, "--quiet", "--json");
    String last = "#" + (play.json().get("facts").intValue() - 1);
    Ran fork = Ran.of("fork", PACK, "--at", last, "--decide", "warden=talk", "--json");
    assertThat(fork.exit()).as(fork.err()).isEqualTo(Exit.DOES_NOT_HOLD);
    var never = fork.json().get("neverChosen").get(0);
    assertThat(never.get("mind").stringValue()).isEqualTo("warden");
    assertThat(never.get("plan").stringValue()).isEqualTo("talk");
    assertThat(never.get("choices")).isNotEmpty();
    String choice = "#" + never.get("choices").get(0).get("fact").intValue();
    assertThat(Ran.of("fork", PACK, "--at", last, "--decide", "warden=talk").out())
        .contains(
            "warden never took the plan 'talk'", choice + " at 0d ", "There is no difference");
    Ran earlier = Ran.of("fork", PACK, "--at", choice, "--decide", "warden=talk", "--json");
    assertThat(earlier.exit()).as(earlier.err()).isEqualTo(Exit.DONE);
    assertThat(earlier.json().get("neverChosen")).isEmpty();
  }

  @Test
  void whatCannotBeChanged() {
    assertThat(wrong("--at", "1.2", "--kill", "portor")).contains("did you mean 'porter'");
    assertThat(wrong("--at", "2.2", "--kill", "porter")).contains("--at 2.2", "no moment");
    assertThat(wrong("--at", "#999")).contains("no such fact");
    assertThat(wrong("--at", "1.2", "--decide", "warden")).contains("--decide", "MIND=PLAN");
    assertThat(wrong("--kill", "porter")).contains("--at");
  }

  private static String wrong(String... options) {
    var arguments = new java.util.ArrayList<>(java.util.List.of("fork", PACK));
    arguments.addAll(java.util.List.of(options));
    Ran ran = Ran.of(arguments.toArray(String[]::new));
    assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(ran.out()).isEmpty();
    return ran.err();
  }

  @Test
  void compareTwo() {
    Ran same = Ran.of("compare", PACK, PACK);
    assertThat(same.exit()).isEqualTo(Exit.DONE);
    assertThat(same.out()).contains("no difference");
    String variant = folder().list()[0].replace(".yaml", "");
    Ran varied = Ran.of("compare", PACK, "--variant", variant);
    assertThat(varied.exit()).isIn(Exit.DONE, Exit.DOES_NOT_HOLD);
    Ran alone = Ran.of("compare", PACK);
    assertThat(alone.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(alone.err()).contains("nothing to compare");
    String kept =
        Ran.of("fork", PACK, "--at", "1.2", "--kill", "porter", "--json")
            .json()
            .get("fingerprints")
            .get("full")
            .stringValue();
    Ran two = Ran.of("compare", PACK, kept, "--json");
    assertThat(two.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(two.json().get("shared").intValue()).isEqualTo(7);
    assertThat(two.json().get("beats").get(0).get("second").stringValue()).isEqualTo("missing");
  }

  @Test
  void whatEachVariantChanges() {
    Ran all = Ran.of("compare", PACK, "--variants");
    assertThat(all.exit()).as(all.err()).isEqualTo(Exit.DONE);
    assertThat(all.out())
        .contains("no-word", "no more: #", "beats:   3 -> 0, lost 1.1-2.1")
        .contains("why:     1.1: the porter would have")
        .contains("turned:  now no: the warden knows of the fire");
    var json = Ran.of("compare", PACK, "--variants", "--json").json();
    assertThat(json.propertyNames()).containsExactly("pack", "seed", "held", "variants");
    var one = json.get("variants").get(0);
    assertThat(one.propertyNames())
        .containsExactly(
            "variant", "same", "noMore", "instead", "held", "lost", "gained", "why", "outcomes");
    assertThat(one.get("lost")).hasSize(3);
    assertThat(one.get("outcomes").get("told").booleanValue()).isFalse();
    assertThat(Ran.of("compare", PACK, "--variants", "--variant", "no-word").exit())
        .isEqualTo(Exit.BAD_INPUT);
    assertThat(Ran.of("compare", Ran.pack("runaway"), "--variants").err())
        .contains("it has no variants");
  }

  private static java.io.File folder() {
    return Path.of(PACK, "variants").toFile();
  }
}
