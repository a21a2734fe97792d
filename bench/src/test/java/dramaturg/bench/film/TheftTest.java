package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Act IV from where act III leaves the world: the theft follows from what people believe, hate and overhear, and
/// without that it comes out otherwise.
class TheftTest {
  @TempDir private Path folder;

  private Told told(String entities, String plans) throws IOException {
    return Told.staged(folder, "act-4.yaml", entities, "", plans);
  }

  private static final String[] THEFT = {
    "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11", "4.12", "4.13",
    "4.14", "4.15", "4.16", "4.17", "4.18", "4.19", "4.20", "4.21", "4.22", "4.23", "4.24", "4.25",
    "4.26", "4.27", "4.28", "4.29", "4.30"
  };

  /// In the film itself: what was read over the planet, who lay in the brig and what stood in the bay are of the hunt.
  @Test
  void fromTheFamilysQuarrelToTheLastStandItFollowsFromTheHunt() {
    assertThat(Told.asItIs().held()).contains(THEFT);
  }

  @Test
  void fromTheFamilysQuarrelToTheLastStandItFollows() throws IOException {
    assertThat(told("", "").held()).contains(THEFT);
  }

  /// Drones that do not say what they do not understand are of use; nothing breeds, and nothing hatches.
  @Test
  void whoAsksNothingLives() throws IOException {
    Told told =
        told(
            "",
            """
            plans:
              habits/watch:
                remove: [cannot_parse]
            """);
    assertThat(told.held()).contains("4.28").doesNotContain("4.1", "4.10", "4.29", "4.30");
    assertThat(told.has("Hatched(")).isFalse();
  }

  /// Nobody knows of the plan but those who made it: the ship is theirs, and goes where they want.
  @Test
  void withoutTheMicrophoneTheTheftIsNotBetrayed() throws IOException {
    Told told = told("microphone: {listener: null}", "");
    assertThat(told.held())
        .contains("4.6", "4.7", "4.12", "4.14")
        .doesNotContain("4.8", "4.9", "4.15", "4.16", "4.18", "4.24");
    assertThat(told.has("CourseSet(vessel=dallas, destination=qonos")).isTrue();
  }

  @Test
  void whoHatesNobodySwallowsTheNews() throws IOException {
    Told told = Told.staged(folder, "act-4.yaml", "", "warrior: {mind: {beliefs: null}}", "");
    assertThat(told.held())
        .contains("4.2", "4.4", "4.11")
        .doesNotContain("4.3", "4.6", "4.7", "4.12", "4.24");
    assertThat(told.has("Learned(mind=jureth, content=`swallowed(holocloak)`")).isTrue();
    assertThat(told.has("ThrownOut(who=lounge_guests")).isFalse();
  }

  /// An aide who keeps the secret leaves the alliance whole, and the strike takes its course.
  @Test
  void aSecretThatIsKeptSparesTheShip() throws IOException {
    Told told =
        told(
            "",
            """
            plans:
              minds/arai:
                remove: [let_it_out]
            """);
    assertThat(told.held()).contains("4.5", "4.11").doesNotContain("4.6", "4.7", "4.12", "4.24");
    assertThat(told.has("Learned(mind=jureth, content=`makes(")).isFalse();
    assertThat(told.has("Arrived(vessel=dallas, destination=kitomer_4")).isTrue();
  }

  @Test
  void aLongerTubeIsTooLong() throws IOException {
    Told told = told("dallas: {parts: {tube: {entered_in: 5 h}}}", "");
    assertThat(told.held()).contains("4.17").doesNotContain("4.23", "4.26", "4.28");
    assertThat(told.has("Ejected(device=dallas_reactor")).isFalse();
  }

  @Test
  void whoCannotVanishCannotAct() throws IOException {
    Told told = told("personal_cloak: {function: trinket}", "");
    assertThat(told.held()).contains("4.8", "4.12").doesNotContain("4.15", "4.16", "4.18", "4.21");
    assertThat(told.has("CourseSet(vessel=dallas, destination=qonos")).isTrue();
  }
}
