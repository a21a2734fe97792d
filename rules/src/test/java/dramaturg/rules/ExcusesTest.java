package dramaturg.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.rules.code.Bans;
import dramaturg.rules.code.Layers;
import dramaturg.rules.code.Listed;
import dramaturg.rules.text.Docs;
import dramaturg.rules.text.Tidy;
import dramaturg.rules.text.WorldWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExcusesTest {
  private static final Violation LONG = new Violation("long-file", "A.java", "600 lines");

  @Test
  void anExcuseCoversItsSubjectOnly() {
    var excuses = Excuses.parse(List.of("# why", "", "long-file | A.java | a table of 590 rows"));
    var other = new Violation("long-file", "B.java", "600 lines");
    assertThat(excuses.remaining(List.of("long-file"), List.of(LONG, other)))
        .containsExactly(other);
  }

  @Test
  void anExcuseThatNothingNeedsIsAViolation() {
    var excuses = Excuses.parse(List.of("long-file | A.java | a table"));
    assertThat(excuses.remaining(List.of("long-file"), List.of())).hasSize(1);
    assertThat(excuses.remaining(List.of("wide-line"), List.of())).isEmpty();
  }

  @Test
  void anExcuseWithoutAReasonIsRefused() {
    assertThatThrownBy(() -> Excuses.parse(List.of("long-file | A.java |  ")))
        .hasMessageContaining("reason");
  }

  @Test
  void everyExcuseNamesARule() {
    var known = new ArrayList<String>();
    known.addAll(Layers.RULES);
    known.addAll(Bans.RULES);
    known.addAll(Listed.RULES);
    known.addAll(Docs.RULES);
    known.addAll(Tidy.RULES);
    known.addAll(WorldWords.RULES);
    assertThat(known).doesNotHaveDuplicates();
    assertThat(Excuses.ofRepository().list())
        .allSatisfy(excuse -> assertThat(known).contains(excuse.rule()));
  }
}
