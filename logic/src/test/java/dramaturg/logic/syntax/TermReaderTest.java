package dramaturg.logic.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "~a",
        "f(X,Y)",
        "f(a,[1,2|T])[source(bob),sure(0.5)]",
        "[]",
        "\"x \\\"y\\\"\\n\"",
        "-3",
        "2-3-4",
        "2-(3-4)",
        "a*(b+c)",
        "-(a+b)",
        "2**3**2",
        "(2**3)**2",
        "'Big name'",
        "ns::f(1)",
        "1.5E20",
        "X mod 2",
        "'not'",
        "f(-1)",
        "1-(-1)"
      })
  void writesWhatItReads(String text) {
    assertThat(TermReader.term(text).text()).isEqualTo(text);
    assertThat(TermReader.term(text)).isEqualTo(TermReader.term(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '@',
      quoteCharacter = '^',
      textBlock =
          """
          f(a             @ t:1:4: found the end of the text where something else must stand; expected ')' to close the arguments, or ','
          f(,             @ t:1:3: found ',' where something else must stand; expected a term
          [a|b]           @ t:1:4: 'b' cannot be the rest of a list; write a variable or a list after |
          a b             @ t:1:3: found 'b' where something else must stand; expected the end of the term
          "a              @ t:1:1: a quotation is opened and not closed on its line; close it with "
          f(a#b)          @ t:1:4: the character '#' starts nothing; remove it
          """)
  void saysWhatWasExpected(String text, String problem) {
    Problems problems = new Problems();
    assertThat(TermReader.term(text, Spot.startOf("t"), problems)).isEmpty();
    assertThat(problems.sorted().getFirst()).hasToString(problem);
  }

  @Test
  void listsAreEqualToListsOnly() {
    assertThat(TermReader.term("[1,2]"))
        .isNotEqualTo(TermReader.term("a"))
        .isNotEqualTo(TermReader.term("f(1)"));
    assertThat(TermReader.term("[1|X]"))
        .isNotEqualTo(TermReader.term("[1]"))
        .isEqualTo(TermReader.term("[1|Y]"));
    assertThat(TermReader.term("[]"))
        .isNotEqualTo(TermReader.term("[1]"))
        .isNotEqualTo(TermReader.term("1"));
  }

  @Test
  void refusesBottomlessNesting() {
    Problems problems = new Problems();
    assertThat(TermReader.term("f(".repeat(100_000), Spot.startOf("t"), problems)).isEmpty();
    assertThat(problems.sorted().getFirst().right()).contains("levels of nesting");
  }
}
