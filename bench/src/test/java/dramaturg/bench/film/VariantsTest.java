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

  /// She lies there and cannot run, and nothing is to be seen that would enrage anybody: she is taken as she is.
  @Test
  void aShipThatCannotVanishIsTaken() {
    Told told = Told.of("no-cloak-on-the-dallas");
    assertThat(told.held()).contains("3.21", "3.22").doesNotContain("3.23", "3.24", "3.27");
    assertThat(told.has("Cloaked(vessel=dallas")).isFalse();
    assertThat(told.has("Struck(striker=kephren, target=arai")).isFalse();
    assertThat(told.has("Assimilated(target=dallas")).isTrue();
  }

  /// Nothing that is left there can stop it.
  @Test
  void whereNobodyWatchesTheStationFalls() {
    Told told = Told.of("no-watcher");
    assertThat(told.held()).contains("3.27", "3.28").doesNotContain("3.30", "3.31", "4.1");
    assertThat(told.has("Destroyed(thing=great_asteroid,")).isFalse();
    assertThat(told.has("Assimilated(target=unity")).isTrue();
  }

  /// What breaks no promise enrages nobody, and the strike is carried out by those who were sent.
  @Test
  void whatNoTreatyForbidsIsNoBreach() {
    Told told = Told.of("no-treaty");
    assertThat(told.held()).contains("3.24", "4.5").doesNotContain("3.23", "4.6", "4.7", "4.12");
    assertThat(told.has("Struck(striker=kephren, target=arai")).isFalse();
    assertThat(told.has("AttackBegun(vessel=dallas, target=ion_engine_1")).isTrue();
    assertThat(told.has("TreatyEnded(")).isFalse();
  }

  /// The guest is received all the same; there is nothing to be shown, and nothing to be learnt.
  @Test
  void withoutACannonNothingHurtsTheSphereAndNobodyGrowsOne() {
    Told told = Told.of("no-ion-cannon");
    assertThat(told.held()).contains("2.6", "2.10", "3.1").doesNotContain("2.7", "3.6", "5.21");
    assertThat(told.has("Moved(what=jureth", "to=rac_tah_control")).isTrue();
    assertThat(told.has("Crippled(vessel=great_asteroid")).isFalse();
    assertThat(told.has("TechnologyLearnt(technology=ion_beams, mind=archeopendra")).isFalse();
    assertThat(told.has("Built(", "ion_engine")).isFalse();
  }

  /// Before it is down somebody comes, and what nobody has read nobody can explain.
  @Test
  void aProbeThatSinksTooSlowlyReadsNothing() {
    Told told = Told.of("small-probe");
    assertThat(told.held()).contains("3.19", "3.24").doesNotContain("3.20", "4.4", "4.5", "4.11");
    assertThat(told.has("Launched(vessel=dallas")).isTrue();
    assertThat(told.has("Traced(vessel=dallas")).isFalse();
    assertThat(told.has("Learned(mind=kleeya, content=`infected(")).isFalse();
  }

  @Test
  void anHeirWhoTrustsSwallowsTheNews() {
    Told told = Told.of("trusting-heir");
    assertThat(told.held()).contains("4.2", "4.5").doesNotContain("4.6", "4.7", "4.12", "4.24");
    assertThat(told.has("Learned(mind=jureth, content=`swallowed(holocloak)`")).isTrue();
    assertThat(told.has("AttackBegun(vessel=dallas, target=ion_engine_1")).isTrue();
  }
}
