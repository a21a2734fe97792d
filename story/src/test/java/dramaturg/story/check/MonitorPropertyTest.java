package dramaturg.story.check;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The monitor asks little and must find what asking everything would: on random chronicles and patterns, a beat holds
/// at the first entry that is the latest of a solution over the entries up to it.
class MonitorPropertyTest {
  record Pushed(EntityId who, EntityId whom, long hard) implements Fact {}

  record Slept(EntityId who, long hours) implements Fact {}

  record Left(EntityId who) implements Fact {}

  private static final List<String> LITERALS =
      List.of(
          "pushed(%s,%s,_)",
          "slept(%s,N)",
          "left(%s)",
          "pushed(a,%s,H)",
          "slept(%s,2)[at(T)]",
          "pushed(%s,%s,3)[mark(chance)]");

  private static final List<String> TESTS =
      List.of(
          "not left(X)", "X \\== Y", "not pushed(Y,X,_)", "kind(X, cat)", "(left(X) | slept(Y,_))");

  static IntStream seeds() {
    return IntStream.range(0, 30);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsWhatAskingEverythingFinds(int seed) {
    Dice dice = new Dice(seed);
    Chronicle chronicle = chronicle(dice.of("facts", "test"));
    Cast cast =
        Cast.of(
            List.of(
                new Cast.Member("a", "a", List.of("cat", "animal")),
                new Cast.Member("b", "b", List.of("cat")),
                new Cast.Member("c", "c", List.of("dog"))));
    StoryBook book = book(dice.of("patterns", "test"));
    BeatReport report = BeatReport.of(book, chronicle, cast);
    Facts facts = Facts.of(chronicle, cast);
    assertThat(report.summary().held()).isPositive();
    for (Verdict verdict : report.verdicts()) {
      Pattern pattern = verdict.beat().pattern();
      assertThat(verdict.holding().map(Holding::fact).orElse(-1))
          .as(pattern.text())
          .isEqualTo(first(pattern, facts));
    }
  }

  /// The slow way.
  private static int first(Pattern pattern, Facts facts) {
    for (int entry = 0; entry < facts.end(); entry++) {
      Answers answers = facts.before(entry + 1);
      for (Bindings found : pattern.formula().solve(answers, Bindings.EMPTY)) {
        if (pattern.entries(found).contains(entry)) {
          return entry;
        }
      }
    }
    return -1;
  }

  private static Chronicle chronicle(Die die) {
    Chronicle chronicle = new Chronicle(Header.of(new LinkedHashMap<>()));
    List<EntityId> all = List.of(new EntityId(0, "a"), new EntityId(1, "b"), new EntityId(2, "c"));
    for (int i = 0; i < 40; i++) {
      Fact fact =
          switch (die.below(3)) {
            case 0 -> new Pushed(die.pick(all), die.pick(all), die.below(5));
            case 1 -> new Slept(die.pick(all), die.below(4));
            default -> new Left(die.pick(all));
          };
      Cause cause = i == 0 ? Cause.OPENING : Cause.from(die.below(i));
      chronicle.append(
          i / 3, List.of(), fact, cause, die.chance(1, 3) ? Mark.CHANCE.bit() : Mark.NONE);
    }
    return chronicle;
  }

  private static StoryBook book(Die die) {
    StringBuilder text = new StringBuilder("{\"acts\":[{\"id\":\"I\"}],\"beats\":[");
    for (int i = 0; i < 12; i++) {
      text.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i);
      text.append("\",\"act\":\"I\",\"title\":\"t\",\"pattern\":\"");
      text.append(pattern(die).replace("\\", "\\\\")).append("\"}");
    }
    Problems problems = new Problems();
    StoryBook book = StoryBook.read(JsonText.read("story", text.append("]}").toString()), problems);
    problems.throwIfAny();
    return book;
  }

  private static String pattern(Die die) {
    List<String> parts = new ArrayList<>();
    int count = 1 + die.below(3);
    for (int i = 0; i < count; i++) {
      String literal = die.pick(LITERALS);
      while (literal.contains("%s")) {
        literal = literal.replaceFirst("%s", die.pick(List.of("X", "Y", "a", "b")));
      }
      parts.add(literal);
    }
    // Tests come last, when their variables are known; each variable is written twice.
    parts.add("X == X & Y == Y");
    parts.addFirst("left(X) & left(Y)");
    if (die.chance(2, 3)) {
      parts.add(die.pick(TESTS));
    }
    String whole = String.join(" & ", parts);
    return whole + " & (true | H + N + T > 0)" + " & (true | H + N + T > 1)";
  }
}
