package dramaturg.world.scene;

import dramaturg.world.stage.StageManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Plays every pack that is shipped and holds it to the invariants of scenes, at every so many moments since there are
/// many. What should happen in a pack is its own matter.
class PacksTest {
  private static final int LOOK_EVERY = 20;

  @TestFactory
  List<DynamicTest> everyPack() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("..", "packs"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pack.yaml")))
          .sorted()
          .map(folder ->
              DynamicTest.dynamicTest(folder.getFileName().toString(), () -> play(folder)))
          .toList();
    }
  }

  private static void play(Path folder) {
    Scene scene = Scene.load(folder);
    StageManager stage = scene.open();
    int[] moments = {0};
    scene.playOut(
        stage,
        at -> {
          if (moments[0]++ % LOOK_EVERY == 0) Invariants.ofMoment(at);
        });
    Invariants.ofMoment(stage);
    Invariants.of(stage.chronicle());
  }
}
