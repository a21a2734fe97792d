package dramaturg.story.why;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.facts.Sentences;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhyTest {
  @ParameterizedTest
  @CsvSource({
    "harbour, 24",
    "harbour, 15",
    "harbour, 1",
    "harbour, 18",
    "battle, 30",
    "battle, 25"
  })
  void text(String name, int entry) {
    Chronicle chronicle = Tale.read(name).chronicle();
    Sentences sentences = Sentences.plain(chronicle);
    String shortly = Why.of(chronicle, entry, sentences).text();
    String full = Why.of(chronicle, entry, sentences, Limits.FULL).text();
    Golden.check("why/" + name + "-" + entry + ".txt", shortly + "\nin full\n" + full);
  }

  @Test
  void limitsCutAndSaySo() {
    Chronicle chronicle = Tale.read("harbour").chronicle();
    Limits narrow = new Limits(1, 1, 1, 10, false);
    Reason root = Why.of(chronicle, 22, Sentences.plain(chronicle), narrow).root();
    assertThat(root.because()).hasSize(1);
    assertThat(root.cut()).isEqualTo(1);
    assertThat(root.because().getFirst().because()).isEmpty();
    assertThat(root.because().getFirst().cut()).isPositive();
  }

  @Test
  void theGraphIsClosedUnderCauses() {
    Chronicle chronicle = Tale.read("harbour").chronicle();
    CauseGraph graph = Why.of(chronicle, 15, Sentences.plain(chronicle)).graph();
    List<Integer> entries = new ArrayList<>();
    graph.forEach(entries::add);
    assertThat(entries).startsWith(0).endsWith(15).doesNotContain(1, 16).hasSize(graph.size());
    for (int entry : entries) {
      for (int cause : graph.causes(entry)) {
        assertThat(entries).contains(cause);
      }
    }
  }
}
