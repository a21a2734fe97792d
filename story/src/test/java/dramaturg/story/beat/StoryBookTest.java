package dramaturg.story.beat;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.logic.query.Answers;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.facts.StateAt;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each `books/NAME.yaml` and the problems that must be found in it.
class StoryBookTest {
  static Stream<String> books() {
    return Golden.names("books", ".yaml").stream().map(name -> name.replace(".yaml", ""));
  }

  @ParameterizedTest
  @MethodSource("books")
  void problems(String name) {
    Tale tale = Tale.read("harbour");
    Problems problems = new Problems();
    StoryBook.read(
        Yaml.read(name + ".yaml", Golden.read("books/" + name + ".yaml")),
        Known.of(tale.names(), tale.cast(), new Rooms()),
        problems);
    Golden.check(
        "books/" + name + ".expected.txt",
        problems.sorted().stream().map(p -> p + "\n").collect(Collectors.joining()));
  }

  @Test
  void anEmptyBookIsFine() {
    Problems problems = new Problems();
    StoryBook book = StoryBook.read(Yaml.read("story.yaml", ""), problems);
    assertThat(problems.any()).isFalse();
    assertThat(book.beats()).isEmpty();
  }

  @Test
  void everyLiteralOutsideOfNotKnowsItsEntry() {
    Problems problems = new Problems();
    StoryBook book =
        StoryBook.read(
            Yaml.read(
                "story.yaml",
                """
                acts: [{id: I}]
                beats:
                  - {id: a, act: I, title: a, pattern: "(p(X) | q(X) & not r(X)) & kind(X, ship) & s(X)"}
                """),
            problems);
    problems.throwIfAny();
    assertThat(book.beat("a").orElseThrow().pattern().facts())
        .extracting(wanted -> wanted.literal().text() + ": " + wanted.first())
        .containsExactly(
            "p(X): p(X)[entry(entry 0)] & kind(X,ship) & s(X)[entry(entry 2)]",
            "q(X): q(X)[entry(entry 1)] & not r(X) & kind(X,ship) & s(X)[entry(entry 2)]",
            "s(X): s(X)[entry(entry 2)] & (p(X)[entry(entry 0)] | (q(X)[entry(entry 1)] & not r(X)))"
                + " & kind(X,ship)");
  }

  private record Rooms() implements StateAt {
    @Override
    public Answers after(int entry) {
      return Answers.NONE;
    }

    @Override
    public Collection<Relation> relations() {
      return List.of(new Relation("in", 2));
    }
  }
}
