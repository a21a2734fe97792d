package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WhyNotTest {
  private static final String PACK = Ran.pack("night-watch");

  @Test
  void aBeatThatDoesNotHoldNamesAPlanAndCheckGivesTheSame() {
    Ran ran = Ran.of("why-not", PACK, "2.1", "--seed", "3");
    assertThat(ran.exit()).as(ran.err()).isEqualTo(Exit.DONE);
    assertThat(ran.out()).contains("Beat 2.1", "(plan: ");
    var json = Ran.of("why-not", PACK, "2.1", "--seed", "3", "--json").json();
    assertThat(json.propertyNames())
        .containsExactly("pack", "variant", "seed", "beat", "pattern", "happened", "why");
    assertThat(json.get("happened").booleanValue()).isFalse();
    assertThat(ran.out()).contains(json.get("why").stringValue());
    assertThat(Ran.of("check", PACK, "--seed", "3").out()).contains(json.get("why").stringValue());
  }

  @Test
  void whatDidHappenIsNoQuestion() {
    Ran beat = Ran.of("why-not", PACK, "2.1");
    assertThat(beat.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(beat.out()).contains("it holds: #");
    Ran pattern = Ran.of("why-not", PACK, "struck(_, _)");
    assertThat(pattern.exit()).isEqualTo(Exit.DOES_NOT_HOLD);
    assertThat(pattern.out()).contains("it did happen");
  }

  @Test
  void aPatternIsReadAsThoseOfBeatsAre() {
    Ran ran = Ran.of("why-not", PACK, "strock(_, _)");
    assertThat(ran.exit()).isEqualTo(Exit.BAD_INPUT);
    assertThat(ran.err()).contains("strock", "struck");
  }
}
