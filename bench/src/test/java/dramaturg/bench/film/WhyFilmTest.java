package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.narration.Narrator;
import dramaturg.story.why.Why;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The short reasons of the flagship pack's beats fit on a screen and hold the point.
class WhyFilmTest {
  @Test
  void shortReasonsHoldThePoint() {
    Script script = Script.of(PackSource.in(Path.of("../packs/borg-war")), Optional.empty());
    Telling telling = Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END);
    Facts facts = Facts.of(telling.chronicle(), script.cast());
    Sentences sentences = new Narrator(facts, script.words()).sentences();
    Map<String, String> answers = new LinkedHashMap<>();
    for (Verdict verdict : telling.report().verdicts()) {
      if (verdict.holding().isEmpty()) continue;
      int fact = verdict.holding().get().fact();
      String text = Why.of(telling.chronicle(), fact, sentences).text();
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
}
