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
        .containsExactly(
            "pack",
            "variant",
            "seed",
            "beat",
            "pattern",
            "happened",
            "why",
            "first",
            "asked",
            "plan");
    assertThat(json.get("asked").get(0).get("pattern").stringValue())
        .isEqualTo("struck(warden,thief)");
    assertThat(json.get("asked").get(0).get("fact").isNull()).isTrue();
    assertThat(json.get("plan").get(0).get("mind").stringValue()).isEqualTo("warden");
    assertThat(json.get("happened").booleanValue()).isFalse();
    assertThat(ran.out()).contains(json.get("why").stringValue());
    assertThat(Ran.of("check", PACK, "--seed", "3").out()).contains(json.get("why").stringValue());
  }

  @Test
  void aBeatThatTheStoryNeverCameToNamesTheFirstThatIsMissing() {
    Ran ran = Ran.of("why-not", PACK, "2.1", "--variant", "no-word");
    assertThat(ran.out())
        .contains("the story never got this far: 1.1 is the first that is missing; ")
        .contains("first missing: 1.1 (the porter reaches the attic): the porter would have");
    var json = Ran.of("why-not", PACK, "2.1", "--variant", "no-word", "--json").json();
    assertThat(json.get("first").get(0).get("beat").stringValue()).isEqualTo("1.1");
    assertThat(json.get("first").get(0).get("why").stringValue()).contains("never came to want");
  }

  /// Who only did such a thing to somebody else was not near it.
  @Test
  void aPlanForOthersIsNotNear() {
    assertThat(Ran.of("why-not", PACK, "struck(warden, porter)").out())
        .doesNotContain("plan")
        .contains("the nearest is #", "(target is thief, not the porter)");
    assertThat(Ran.of("why-not", PACK, "struck(porter, warden)").out())
        .doesNotContain("plan")
        .contains("nothing like struck(porter,warden) ever came");
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
