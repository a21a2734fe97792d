package dramaturg.story.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.story.Tale;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who comes into being in the course of a story belongs to its cast from then on.
class BornTest {
  private final Tale tale =
      Tale.of(
          """
          fact Opened(pack: text, seed: number)
          fact Hatched(nest: entity, creature: expression, kind: expression)
          fact Seen(by: entity, thing: entity, kind: expression)
          who nest: nest place
          who anna: person
          #0 0d 00:00 Opened(pack="tale", seed=1)
          #1 0d 01:00 Hatched(nest=nest, creature=`gull_1`, kind=`gull`) <- 0
          #2 0d 02:00 Seen(by=anna, thing=anna, kind=`ghost`) <- 1
          """);

  @Test
  void whatIsBornIsOfItsKindFromThenOn() {
    Facts facts = new Facts(tale.chronicle(), tale.cast());
    facts.takeUp(1);
    assertThat(facts.cast().find("gull_1")).isEmpty();
    facts.takeUp(3);
    assertThat(facts.cast().find("gull_1").orElseThrow().kinds()).isEqualTo(List.of("gull"));
    assertThat(facts.cast().all()).hasSize(tale.cast().all().size() + 1);
  }

  @Test
  void whatSomethingLooksLikeIsNotItsKind() {
    Facts facts = Facts.of(tale.chronicle(), tale.cast());
    assertThat(facts.cast().find("anna").orElseThrow().kinds()).doesNotContain("ghost");
    assertThat(facts.cast().find("ghost")).isEmpty();
  }
}
