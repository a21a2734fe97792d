package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.narration.Narrator;
import dramaturg.story.why.CauseGraph;
import dramaturg.story.why.Limits;
import dramaturg.story.why.Why;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import dramaturg.world.state.thought.Acted;
import dramaturg.world.state.thought.GoalTakenUp;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The short reasons of the flagship pack's beats fit on a screen and hold the point; the long ones go through the
/// minds of those who gave word to each other, and through the goals that each took up by itself.
class WhyFilmTest {
  private static final Script SCRIPT =
      Script.of(PackSource.in(Path.of("../packs/borg-war")), Optional.empty());
  private static final Telling TELLING =
      Telling.begin(SCRIPT, SCRIPT.pack().seed()).play(Telling.Until.THE_END);

  @Test
  void shortReasonsHoldThePoint() {
    Facts facts = Facts.of(TELLING.chronicle(), SCRIPT.cast());
    Sentences sentences = new Narrator(facts, SCRIPT.words()).sentences();
    Map<String, String> answers = new LinkedHashMap<>();
    for (Verdict verdict : TELLING.report().verdicts()) {
      if (verdict.holding().isEmpty()) continue;
      int fact = verdict.holding().get().fact();
      String text = Why.of(TELLING.chronicle(), fact, sentences).text();
      assertThat(text.lines().count()).as(verdict.beat().id()).isLessThanOrEqualTo(25);
      answers.put(verdict.beat().id(), text);
    }
    assertThat(answers.get("2.9")).contains("nobody aboard could put a name", "pirates");
    assertThat(answers.get("2.12")).contains("The mining freighter struck the cube");
    assertThat(answers.get("2.14")).contains("lowered her shields");
    assertThat(answers.get("2.17")).contains("under fire");
    assertThat(answers.get("2.19").lines().skip(2).findFirst().orElseThrow())
        .contains("hung a giant sphere");
  }

  /// The ship that was sent for meets what it was sent against: behind that stand deeds of several, what they told each
  /// other, and what each then wanted.
  @Test
  void reasonsGoThroughMindsByMessagesAndGoals() {
    Chronicle chronicle = TELLING.chronicle();
    int fact =
        TELLING.report().verdicts().stream()
            .filter(verdict -> verdict.beat().id().equals("2.19"))
            .findFirst()
            .flatMap(Verdict::holding)
            .orElseThrow()
            .fact();
    Set<EntityId> minds = new LinkedHashSet<>();
    Set<EntityId> wanted = new LinkedHashSet<>();
    CauseGraph.behind(chronicle, fact)
        .forEach(entry -> {
          if (chronicle.fact(entry) instanceof Acted acted) minds.add(acted.mind());
          if (chronicle.fact(entry) instanceof GoalTakenUp goal) wanted.add(goal.mind());
        });
    assertThat(minds).hasSizeGreaterThanOrEqualTo(4);
    assertThat(wanted).hasSizeGreaterThanOrEqualTo(3);
    Facts facts = Facts.of(chronicle, SCRIPT.cast());
    Sentences sentences = new Narrator(facts, SCRIPT.words()).sentences();
    assertThat(Why.of(chronicle, fact, sentences, Limits.FULL).text().lines())
        .anyMatch(line -> line.contains(" hears from "))
        .anyMatch(line -> line.contains(", told by "))
        .anyMatch(line -> line.contains(" wanted to "));
  }
}
