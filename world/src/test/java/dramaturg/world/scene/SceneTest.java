package dramaturg.world.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.world.stage.StageManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Plays every folder under `scenes`: twice, and with a snapshot at several moments that must go on alike; then
/// compares with `expected.chronicle` beside the pack. `tools/rewrite SceneTest` writes that file anew; read the diff.
class SceneTest {
  static final Path SCENES = Path.of("src/test/resources/scenes");
  private static final int SNAPSHOTS = 7;

  @TestFactory
  List<DynamicTest> everyScene() throws IOException {
    return folders().stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> play(folder)))
        .toList();
  }

  /// All scenes, by name.
  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(SCENES)) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static void play(Path folder) throws IOException {
    Scene scene = Scene.load(folder);
    StageManager first = scene.open();
    scene.playOut(first, Invariants::ofMoment);
    String told = Scene.text(first.chronicle());
    Invariants.of(first.chronicle());

    StageManager second = scene.open();
    scene.playOut(second);
    assertThat(Scene.text(second.chronicle())).as("played twice").isEqualTo(told);
    snapshots(scene, first.chronicle().size(), told);

    Path expected = folder.resolve("expected.chronicle");
    if (Boolean.getBoolean("dramaturg.rewrite")) Files.writeString(expected, told);
    assertThat(told).isEqualTo(Files.readString(expected));
  }

  /// A copy made midway tells the same story, and so does the original after the copy has gone on.
  private static void snapshots(Scene scene, int entries, String told) {
    StageManager original = scene.open();
    for (int taken = 1; taken <= SNAPSHOTS; taken++) {
      int until = entries * taken / (SNAPSHOTS + 1);
      while (original.chronicle().size() < until
          && original.nextAt() <= scene.pack().horizonMillis()) original.step();
      StageManager copy = original.copy();
      scene.playOut(copy);
      assertThat(Scene.text(copy.chronicle())).as("snapshot at entry " + until).isEqualTo(told);
    }
    scene.playOut(original);
    assertThat(Scene.text(original.chronicle())).as("after its snapshots").isEqualTo(told);
  }
}
