package dramaturg.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Excuses;
import dramaturg.rules.Violation;
import dramaturg.world.mechanics.Laws;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ListedTest {
  @Test
  void everyMechanicActionAndFactIsInItsList() {
    assertThat(
            Excuses.ofRepository()
                .remaining(Listed.RULES, Listed.violations(Classes.OURS, Laws.ALL)))
        .isEmpty();
  }

  @Test
  void aMechanicIsNamedLikeItsPackage() {
    assertThat(Laws.ALL)
        .allSatisfy(law -> assertThat(law.getClass().getPackageName()).endsWith("." + law.name()));
  }

  @Test
  void whatNobodyListedIsFound() throws IOException {
    var classes =
        Snippets.compile(
            "package dramaturg.world.mechanics.dance; class Dance implements dramaturg.world.stage.Mechanic {"
                + " public String name() { return \"dance\"; } }",
            "package dramaturg.world.mechanics.dance;"
                + " record Bow(dramaturg.kernel.fact.EntityId actor) implements dramaturg.world.stage.Action {}",
            "package dramaturg.world.mechanics.dance;"
                + " abstract class Step implements dramaturg.world.stage.Action {}");
    assertThat(Listed.violations(classes, Laws.ALL))
        .extracting(Violation::subject)
        .containsExactlyInAnyOrder(
            "dramaturg.world.mechanics.dance.Dance", "dramaturg.world.mechanics.dance.Bow");
  }
}
