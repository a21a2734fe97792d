package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The last act by itself, from where the one before it leaves everybody; and what becomes of it when one thing is
/// otherwise. Where they stand is written down beside the test and is no part of the pack.
class SingularityTest {
  private static final Path STAGED = Path.of("src/test/resources/film/act-5.yaml");

  /// The act with one thing written otherwise.
  private static Told told(Path folder, String as, String instead) throws IOException {
    String staged = Files.readString(STAGED);
    assertThat(staged).contains(as);
    Path variant = folder.resolve("staged.yaml");
    Files.writeString(variant, staged.replace(as, instead));
    return Told.of(variant.toString());
  }

  /// What hangs on a single blow, such as who of the crew is on his feet at the end, is left out.
  @Test
  void fromTheDisguiseToTheShotItFollows(@TempDir Path folder) throws IOException {
    assertThat(told(folder, "about:", "about:").held())
        .contains("5.1", "5.2", "5.3", "5.4", "5.5", "5.7", "5.8", "5.9", "5.10", "5.13")
        .contains("5.15", "5.16", "5.17", "5.18", "5.19", "5.20", "5.21");
  }

  /// With power for both there is nothing to share out.
  @Test
  void aThriftyHolocloakLeavesTheGunsTheirPower() {
    Told told = Told.of("holocloak-thrifty");
    assertThat(told.held()).contains("5.1", "5.2").doesNotContain("5.9");
    assertThat(told.has("Throttled(device=holocloak, percent=50)")).isFalse();
    assertThat(told.has("AttackBegun(vessel=enterprise, target=brood_ship_1")).isTrue();
  }

  /// Nobody wakes, nobody falls on him, and he fires when their shields fall.
  @Test
  void withoutTheGiantsHeFiresAtOnce() {
    Told told = Told.of("no-giants");
    assertThat(told.held()).contains("5.2").doesNotContain("5.4", "5.21");
    assertThat(told.has("Pinned(person=kephren")).isFalse();
    assertThat(told.has("Fired(vessel=ion_engine_1", "target=brood_ship_1")).isTrue();
  }

  /// Then they were right about him, and nobody is at the weapon.
  @Test
  void ifHeRunsNobodyFiresFromTheGround() {
    Told told = Told.of("kephren-runs");
    assertThat(told.held()).contains("4.26", "4.28").doesNotContain("5.4", "5.21", "5.23");
    assertThat(told.has("Docked(vessel=generals_shuttle, host=ion_engine_1")).isFalse();
    assertThat(told.has("CourseSet(vessel=generals_shuttle, destination=approach_beacon")).isTrue();
    assertThat(told.has("Fired(vessel=ion_engine_1")).isFalse();
  }

  @Test
  void ifSheStaysHiddenNobodyOnTheBridgeIsSaved() {
    Told told = Told.of("arai-stays-hidden");
    assertThat(told.held()).contains("5.1", "5.2").doesNotContain("5.11", "5.24");
    assertThat(told.has("Died(person=", "spider", "by=arai")).isFalse();
  }

  /// It bursts and leaves nothing: nothing falls, nobody is taken off, and those who come for her find her.
  @Test
  void aCoreThatLeavesNoHoleDragsNobodyDown() {
    Told told = Told.of("no-singularity");
    assertThat(told.held()).contains("4.16", "4.23").doesNotContain("4.24", "4.25", "4.28", "5.22");
    assertThat(told.has("Pulled(")).isFalse();
    assertThat(told.has("Destroyed(thing=dallas,")).isFalse();
    assertThat(told.has("Beamed(vessel=enterprise, who=[", "tuvok")).isTrue();
  }

  /// A beam that tells him from what lies on him brings him up, before the world goes.
  @Test
  void withStrongerLocksHeIsFetched() {
    Told told = Told.of("stronger-locks");
    assertThat(told.held()).contains("5.21").doesNotContain("5.22", "5.23");
    assertThat(told.has("Beamed(vessel=enterprise, who=[kephren]")).isTrue();
    assertThat(told.has("Died(person=kephren,")).isFalse();
  }
}
