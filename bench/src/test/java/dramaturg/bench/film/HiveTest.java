package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the hive does follows from what it perceives, knows and wants: with each taken away, it does otherwise.
class HiveTest {
  private static final String FREIGHTER_ATTACKED =
      "AttackBegun(vessel=first_cube, target=mining_freighter";
  private static final String HOME_TAKEN = "AssimilationBegun(";
  private static final String CUBE_LOST = "Destroyed(thing=first_cube";

  @Test
  void aHiveThatNeedsLittleLetsPreyGo() {
    Told told = Told.of("sated-hive");
    assertThat(told.held()).contains("1.6", "1.7", "1.8").doesNotContain("2.2", "2.3", "2.4");
    assertThat(told.has("Decided(mind=archeopendra", "plan=\"pass_by\"")).isTrue();
    assertThat(told.has("Arrived(vessel=first_cube, destination=kitomer)")).isTrue();
    assertThat(told.has("Died(person=freighter_captain")).isFalse();
    assertThat(told.has("Acted(mind=general", "fire(rac_tah_ion_cannon,first_cube)")).isTrue();
    assertThat(told.has("AttackBegun(vessel=bekk_rah, target=first_cube")).isTrue();
  }

  /// Where it comes to, it is attacked, and answers; before that it attacks nobody.
  private static void beginsNoFight(Told told) {
    assertThat(told.has("AttackBegun(vessel=first_cube, target=mining_freighter")).isFalse();
    assertThat(told.when("AttackBegun(vessel=first_cube"))
        .isGreaterThanOrEqualTo(told.when("AttackBegun", "target=first_cube"));
  }

  @Test
  void preyWithGunsBesideItIsLeftAloneAndSoAreTheGuns() {
    Told told = Told.of("guarded-freighter");
    assertThat(told.has("Decided(mind=archeopendra", "plan=\"pass_by\"")).isTrue();
    beginsNoFight(told);
    assertThat(told.has("Arrived(vessel=first_cube, destination=kitomer)")).isTrue();
    assertThat(told.has("Died(person=guard_captain")).isFalse();
  }

  @Test
  void aWeakGuardDoesNotProtect(@TempDir Path folder) throws IOException {
    Told told =
        Told.changed(
            folder,
            """
              entities:
                guard: {is: freighter, in: asteroid_field, near: mining_freighter, commander: mate}
                mate: {is: warrior, faction: empire, in: guard_bridge, mind: {habits: [captain]}}
            """);
    assertThat(told.has("Detected(viewer=first_cube, thing=guard")).isTrue();
    assertThat(told.has(FREIGHTER_ATTACKED)).isTrue();
  }

  /// From afar she is a freighter like any other; what she carries shows when she is looked at.
  @Test
  void preyThatIsFoundToBeArmedIsLeftAlone(@TempDir Path folder) throws IOException {
    Told told =
        Told.changed(
            folder,
            """
              kinds:
                freighter:
                  parts:
                    battery: {is: device, function: weapon, in: bridge, copies: 6, shot: 90 TJ}
            """);
    assertThat(told.has("Decided(mind=archeopendra", "plan=\"hunt\"")).isTrue();
    assertThat(told.has("Learned(mind=archeopendra", "weapons(mining_freighter,7)")).isTrue();
    assertThat(told.has("Decided(mind=archeopendra", "plan=\"break_off\"")).isTrue();
    beginsNoFight(told);
    assertThat(told.has("Arrived(vessel=first_cube, destination=kitomer)")).isTrue();
  }

  /// It needs matter for engines and weapons, and measures before it moves.
  @Test
  void aBoulderIsNoBody(@TempDir Path folder) throws IOException {
    Told told =
        Told.changed(
            folder,
            """
              entities:
                great_asteroid: {size: 100 m, hull: 400 TJ, assimilation_work: 10 h}
            """);
    assertThat(told.held()).contains("2.4").doesNotContain("2.5", "2.14", "2.18");
    assertThat(told.has("Learned(mind=archeopendra", "extent(great_asteroid,100)")).isTrue();
    assertThat(told.has(HOME_TAKEN)).isFalse();
  }

  @Test
  void ofTwoRocksTheOneThatIsLargeEnoughBecomesTheBody(@TempDir Path folder) throws IOException {
    Told told =
        Told.changed(
            folder,
            """
              entities:
                boulder: {is: asteroid, in: asteroid_field, near: great_asteroid, size: 100 m}
            """);
    assertThat(told.has("AssimilationBegun(", "target=boulder")).isFalse();
    assertThat(told.has("Assimilated(target=great_asteroid, into=`sphere`")).isTrue();
  }

  /// Unhurt it needs no other body, and goes on to where it was bound.
  @Test
  void aSoundCubeDoesNotMoveIntoARock() {
    Told told = Told.of("no-charge");
    assertThat(told.held()).contains("2.2", "2.3", "2.4").doesNotContain("2.5", "2.14");
    assertThat(told.has(HOME_TAKEN)).isFalse();
    assertThat(told.has("Arrived(vessel=first_cube, destination=kitomer)")).isTrue();
  }

  @Test
  void withoutARockAtHandNothingStrikesFromBehind() {
    Told told = Told.of("far-rock");
    assertThat(told.held()).contains("2.4", "2.12", "2.13").doesNotContain("2.5", "2.14", "2.19");
    assertThat(told.has("Crippled(vessel=noc_jedg")).isFalse();
  }

  /// Nothing but the first shots gets through to a cube that knows the weapons.
  @Test
  void weaponsThatAreNoNewsTakeFarLonger() {
    Told news = Told.asItIs();
    Told known = Told.of("known-weapons");
    String begun = "AttackBegun(vessel=noc_jedg, target=first_cube";
    long fight = news.when(CUBE_LOST) - news.when(begun);
    assertThat(fight).isLessThan(20 * 60_000);
    assertThat(known.when(CUBE_LOST) - known.when(begun)).isGreaterThan(3 * fight);
  }

  /// The rock has its weapons and lies still; it strikes only what is open to it.
  @Test
  void whoKeepsTheShieldsUpIsNotAmbushed() {
    Told told = Told.of("shields-up");
    assertThat(told.held()).contains("2.12", "2.13", "2.18").doesNotContain("2.14", "2.15");
    assertThat(told.has("AttackBegun(vessel=great_asteroid")).isFalse();
    assertThat(told.has("Crippled(vessel=noc_jedg")).isFalse();
  }

  /// They are cut down one after the other, and what they came for is not done.
  @Test
  void dronesWithoutFieldsCannotStopABlade() {
    Told told = Told.of("no-fields");
    assertThat(told.held()).contains("2.14", "2.15").doesNotContain("2.16");
    assertThat(told.has("Repelled(person=kephren")).isFalse();
    assertThat(told.count("Died(person=", "drone", "by=kephren"))
        .isGreaterThan(Told.asItIs().count("Died(person=", "drone", "by=kephren"));
  }

  /// The party goes to where the scan found the controls, whatever the ship is like.
  @Test
  void aShipNeverSeenBeforeIsBoardedWhereSheIsSteered() {
    Told told = Told.of("old-cruiser");
    assertThat(told.has("Beamed(vessel=great_asteroid", "to=noc_jedg_citadel")).isTrue();
    assertThat(told.has("Beamed(vessel=great_asteroid", "to=noc_jedg_bridge")).isFalse();
    assertThat(told.has("Tampered(by=", "device=noc_jedg_comms")).isTrue();
    assertThat(told.held()).contains("2.15", "2.16", "2.18", "2.19");
  }

  /// Both fight the cube; the hive strikes the one that stands down before it, not the one that has looked at the rock.
  @Test
  void ofTwoShipsTheOneThatIsOpenIsAmbushed() {
    Told told = Told.of("two-warships");
    Told one = Told.asItIs();
    String begun = ", target=first_cube";
    assertThat(told.when(CUBE_LOST) - told.when("AttackBegun(vessel=bekk_rah" + begun))
        .isLessThan(one.when(CUBE_LOST) - one.when("AttackBegun(vessel=noc_jedg" + begun));
    assertThat(told.has("AttackBegun(vessel=noc_jedg" + begun)).isTrue();
    assertThat(told.has("AttackBegun(vessel=great_asteroid, target=noc_jedg")).isTrue();
    assertThat(told.has("Scanned(viewer=bekk_rah, thing=great_asteroid")).isTrue();
    assertThat(told.when("AttackBegun(vessel=great_asteroid, target=bekk_rah"))
        .as("not from ambush")
        .isGreaterThan(told.when("Assimilated(target=great_asteroid"));
  }
}
