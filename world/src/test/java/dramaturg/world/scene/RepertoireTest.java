package dramaturg.world.scene;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.term.Struct;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Speak;
import dramaturg.world.stage.StageManager;
import dramaturg.world.state.thought.Acted;
import dramaturg.world.state.thought.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// What the golden scenes play between them: every action of every mechanic is done in one and refused by its mechanic
/// in one, and every fact of every mechanic happens. What no scene plays stands in `scenes/unplayed.txt`, with the
/// reason; a line there that a scene does play is stale and fails too.
class RepertoireTest {
  /// Refusals that the stage itself speaks, before any mechanic is asked.
  private static final List<String> OF_THE_STAGE =
      List.of("unable", "no_such_thing", "not_its_body");

  private final SortedSet<String> played = new TreeSet<>();

  @Test
  void everyActionIsDoneAndRefusedAndEveryFactHappens() throws IOException {
    for (Path folder : SceneTest.folders()) {
      Scene scene = Scene.load(folder);
      StageManager stage = scene.open();
      scene.playOut(stage);
      look(stage.chronicle());
    }
    List<String> unplayed = new ArrayList<>(wanted());
    unplayed.removeAll(played);
    List<String> excused =
        Files.readAllLines(SceneTest.SCENES.resolve("unplayed.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split("\\|", 2)[0].strip())
            .toList();
    assertThat(String.join("\n", unplayed))
        .as("what no scene plays; add it to one, or to scenes/unplayed.txt with the reason")
        .isEqualTo(String.join("\n", excused));
  }

  private static SortedSet<String> wanted() {
    var wanted = new TreeSet<String>();
    for (Mechanic mechanic : Laws.ALL) {
      mechanic.actions().stream()
          .flatMap(type ->
              type == Speak.class
                  ? List.of("send", "broadcast").stream()
                  : List.of(FactType.snake(type.getSimpleName())).stream())
          .forEach(deed -> wanted.addAll(List.of(deed + " done", deed + " refused")));
      mechanic.facts().forEach(fact -> wanted.add("fact " + fact.getSimpleName()));
    }
    return wanted;
  }

  /// A deed is done that was not refused and led to something that is no thought.
  private void look(Chronicle chronicle) {
    var refused = new TreeSet<Integer>();
    for (int id = 0; id < chronicle.size(); id++) {
      played.add("fact " + chronicle.fact(id).getClass().getSimpleName());
      if (!(chronicle.fact(id) instanceof Refused(var body, var deed, String reason))) continue;
      for (int cause : chronicle.causes(id)) refused.add(cause);
      if (!OF_THE_STAGE.contains(reason)) played.add(((Struct) deed).functor() + " refused");
    }
    for (int id = 0; id < chronicle.size(); id++) {
      boolean thought = chronicle.fact(id).getClass().getPackage().equals(Acted.class.getPackage());
      for (int cause : chronicle.causes(id)) {
        if (!thought && chronicle.fact(cause) instanceof Acted acted && !refused.contains(cause))
          played.add(((Struct) acted.deed()).functor() + " done");
      }
    }
  }
}
