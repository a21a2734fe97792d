package dramaturg.kernel.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemsTest {
  @Test
  void allAreReportedByPlaceEachOnce() {
    var problems = new Problems();
    problems.add(new Spot("b.yaml", 1, 1), "third", "x");
    problems.add(new Spot("a.yaml", 10, 1), "second", "x");
    problems.add(new Spot("a.yaml", 9, 2), "first", "x");
    problems.add(new Spot("a.yaml", 9, 2), "first", "x");
    assertThatThrownBy(problems::throwIfAny)
        .isInstanceOf(BadInput.class)
        .hasMessage("a.yaml:9:2: first; x\na.yaml:10:1: second; x\nb.yaml:1:1: third; x");
  }

  @Test
  void noneIsNoError() {
    assertThatCode(() -> new Problems().throwIfAny()).doesNotThrowAnyException();
  }

  @Test
  void thereIsALimit() {
    var problems = new Problems();
    IntStream.rangeClosed(0, Problems.MOST)
        .forEach(i -> problems.add(new Spot("f", i + 1, 1), "w", "r"));
    assertThat(problems.full()).isTrue();
    assertThat(problems.sorted()).hasSize(Problems.MOST);
  }

  @Test
  void aProblemWithoutAWayOutIsRefused() {
    assertThatThrownBy(() -> new Problem(Spot.startOf("f"), "wrong", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "captian, did you mean 'captain'?",
    "gaurd, did you mean 'guard'?",
    "gard, did you mean 'guard'?",
    "zebra, 'known are: captain, guard, porter'",
  })
  void aMisspeltWordFindsItsNeighbour(String word, String says) {
    assertThat(Suggest.didYouMean(word, List.of("captain", "guard", "porter"))).isEqualTo(says);
  }

  @Test
  void manyKnownWordsAreCutShort() {
    List<String> known = IntStream.range(0, 15).mapToObj(i -> "w" + i).toList();
    assertThat(Suggest.didYouMean("something", known)).endsWith("w11 and 3 more");
    assertThat(Suggest.didYouMean("something", List.of())).isEqualTo("none is known here");
  }

  @Test
  void aPlaceInsideATextCountsItsLines() {
    var at = new Spot("f", 10, 5);
    assertThat(at.within("ab\ncd", 1)).isEqualTo(new Spot("f", 10, 6));
    assertThat(at.within("ab\ncd", 4)).isEqualTo(new Spot("f", 11, 6));
    assertThat(at.within("😀x", 2)).isEqualTo(new Spot("f", 10, 6));
  }
}
