package dramaturg.telling.state;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.fact.EntityId;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import dramaturg.world.state.Component;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The state is the fold of the facts: of every golden scene, live and from a file.
class FoldTest {
  private static final Path SCENES =
      Path.of(System.getProperty("dramaturg.home"), "world/src/test/resources/scenes");
  private static final List<Component<?>> LOOKED_AT =
      List.of(
          Identity.IDENTITY,
          Location.LOCATION,
          Vitals.VITALS,
          Hull.HULL,
          Device.DEVICE,
          Minded.MINDED,
          Allegiance.ALLEGIANCE);

  static Stream<Path> scenes() throws IOException {
    try (Stream<Path> folders = Files.list(SCENES)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("pack.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scenes")
  void theStateIsTheFoldOfTheFacts(Path scene, @TempDir Path folder) throws IOException {
    Script script = Script.of(PackSource.in(scene), Optional.empty());
    Telling telling = Telling.begin(script, script.pack().seed());
    Fold fold = fold(script, telling.chronicle());
    while (telling.playSome(Telling.Until.THE_END, 7)) {
      compare(telling.stage().world(), fold.world(telling.chronicle().size() - 1));
    }
    Path file = folder.resolve("run.chronicle");
    ChronicleFile.write(file, telling.chronicle());
    Chronicle read = ChronicleFile.read(file).chronicle();
    compare(telling.stage().world(), fold(Script.of(read.header()), read).world(read.size() - 1));
  }

  @Test
  void backwardsAndForwardsIsTheSame() {
    Script script = Script.of(PackSource.in(SCENES.resolve("talk-in-rooms")), Optional.empty());
    Telling telling = Telling.begin(script, 3).play(Telling.Until.THE_END);
    Fold fold = fold(script, telling.chronicle());
    EntityId porter = fold.world(-1).entity("porter");
    for (int entry : new int[] {4, 0, 3, 2, 4, -1}) {
      String at = fold.world(entry).of(porter, Location.LOCATION).container().name();
      assertThat(at).isEqualTo(entry < 3 ? "hall" : entry == 3 ? "stairs" : "attic");
    }
  }

  private static Fold fold(Script script, Chronicle chronicle) {
    return new Fold(script.curtain(), script.pack(), script.mechanics(), chronicle);
  }

  private static void compare(World played, World folded) {
    assertThat(folded.size()).isEqualTo(played.size());
    for (int index = 0; index < played.size(); index++) {
      EntityId id = played.entity(index);
      assertThat(folded.entity(index)).isEqualTo(id);
      for (Component<?> component : LOOKED_AT) {
        assertThat(folded.find(id, component).toString())
            .as(id.name() + " " + component)
            .isEqualTo(played.find(id, component).toString());
        assertThat(folded.origin(id, component)).isEqualTo(played.origin(id, component));
      }
    }
  }
}
