package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Repository;
import dramaturg.world.mechanics.Laws;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
