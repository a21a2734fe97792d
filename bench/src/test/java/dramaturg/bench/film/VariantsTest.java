package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One thing in the world is changed, and what rests on it changes with it; what does not stays.
class VariantsTest {
  /// He looks at the rock, finds what it is, and never stands down before it.
  @Test
  void aCarefulCaptainIsNotAmbushed() {
    Told told = Told.of("careful-captain");
    assertThat(told.held()).contains("2.12", "2.13").doesNotContain("2.16", "2.17");
    assertThat(told.has("Learned(mind=kephren", "suspects(great_asteroid)")).isTrue();
    assertThat(told.has("Learned(mind=general", "suspects(noc_jedg,great_asteroid)")).isTrue();
    assertThat(told.has("ShieldsLowered(vessel=noc_jedg")).isFalse();
  }

  /// Who can name the enemy names it, and the General believes no tale of pirates.
  @Test
  void aFreighterThatKnowsACubeWhenItSeesOneNamesIt() {
    Told told = Told.of("sharp-eyes");
    assertThat(told.held()).contains("2.2").doesNotContain("2.9", "2.11");
    assertThat(told.has("MessageHeard(hearer=general, speaker=freighter_captain", "cube")).isTrue();
    assertThat(told.has("Learned(mind=general", "threat(mining_freighter,cube)", "self")).isTrue();
    assertThat(told.has("threat(mining_freighter,pirates)")).isFalse();
    assertThat(told.has("Departed(vessel=noc_jedg")).isTrue();
    assertThat(told.has("Departed(vessel=bekk_rah")).isTrue();
  }

  @Test
  void withoutTheRelayNobodyHearsAndNobodyComes() {
    Told told = Told.of("no-buoy");
    assertThat(told.held()).contains("2.3", "2.4", "2.7").doesNotContain("2.8", "2.9");
    assertThat(told.has("MessageHeard(hearer=general, speaker=freighter_captain")).isFalse();
    assertThat(told.has("Departed(vessel=noc_jedg")).isFalse();
  }

  /// The General sends whom he has.
  @Test
  void whereTheFastestIsAwayAnotherIsSent() {
    Told told = Told.of("kephren-away");
    assertThat(told.held()).contains("2.8").doesNotContain("2.9", "2.10");
    assertThat(told.has("MessageHeard(hearer=dorgath", "end_threat(mining_freighter")).isTrue();
    assertThat(told.has("Departed(vessel=bekk_rah")).isTrue();
    assertThat(told.has("MessageHeard(hearer=kephren", "end_threat(")).isFalse();
  }

  @Test
  void aVictoryThatNobodyHasHeardOfIsNotPraised() {
    Told told = Told.of("late-report");
    assertThat(told.held()).contains("2.12").doesNotContain("2.13");
  }

  @Test
  void aSecretThatIsToldIsKnown() {
    Told told = Told.of("loose-tongue");
    assertThat(told.held()).doesNotContain("2.6");
    assertThat(told.has("Learned(mind=jureth", "tried_out(holocloak)", "barclay")).isTrue();
  }

  @Test
  void aCaptainWhoWouldLiveDoesNotRam() {
    Told told = Told.of("faint-heart");
    assertThat(told.held()).contains("2.2").doesNotContain("2.4", "2.5");
    assertThat(told.has("Learned(mind=freighter_captain", "resolved(surrender)")).isTrue();
    assertThat(told.has("SelfDestructArmed(vessel=mining_freighter")).isFalse();
  }
}
