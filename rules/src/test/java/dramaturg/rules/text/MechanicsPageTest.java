package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Repository;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.stage.Mechanic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MechanicsPageTest {
  @Test
  void thePageIsMadeOfWhatStandsBesideTheCode() throws IOException {
    Path page = Repository.HOME.resolve("docs/mechanics.md");
    if (Boolean.getBoolean("dramaturg.rewrite")) {
      Files.writeString(page, MechanicsPage.of(Repository.HOME, Laws.ALL));
    }
    assertThat(Repository.text(page)).isEqualTo(MechanicsPage.of(Repository.HOME, Laws.ALL));
  }

  /// What each mechanic says that it lets be perceived is what its code adds and its page tells of.
  @Test
  void everyPerceptIsDeclared() {
    var reference = new Reference(Repository.HOME);
    for (Mechanic law : Laws.ALL) {
      Path folder =
          Repository.HOME.resolve("world/src/main/java/dramaturg/world/mechanics/" + law.name());
      String page = MechanicsPage.of(Repository.HOME, List.of(law));
      List<String> added =
          reference.percepts(folder, page).values().stream()
              .map(told -> told.replaceFirst("\\(.*", "") + "/" + arguments(told))
              .toList();
      assertThat(law.perceptible()).as(law.name()).containsAll(added).doesNotHaveDuplicates();
      String code =
          Repository.files(folder, file -> file.toString().endsWith(".java")).stream()
              .map(Repository::text)
              .collect(Collectors.joining());
      for (String percept : law.perceptible()) {
        String name = percept.replaceFirst("/.*", "");
        assertThat(code.split("\"" + name + "\"")).as(percept).hasSizeGreaterThan(1);
        assertThat(page).as(percept).contains("`" + name);
      }
    }
  }

  private static int arguments(String told) {
    return told.contains("(") ? told.split(",").length : 0;
  }

  @Test
  void linksBecomeNames(@TempDir Path root) throws IOException {
    Path folder = root.resolve("world/src/main/java/dramaturg/world/mechanics/motion");
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("package-info.java"),
        """
        /// Motion.
        ///
        /// Facts: [Moved], [Courses.Set], [a stop][Stopped], [dramaturg.world.state.space.Course]. Takes
        /// [Motion#STEP_MILLIS]; `list[0]` stays.
        package dramaturg.world.mechanics.motion;
        """);
    assertThat(MechanicsPage.of(root, List.of()))
        .endsWith(
            """

            ## motion

            Motion.

            Facts: `Moved`, `Courses.Set`, a stop, `Course`. Takes
            `Motion#STEP_MILLIS`; `list[0]` stays.
            """);
  }
}
