package dramaturg.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Excuses;
import dramaturg.rules.Violation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersTest {
  @Test
  void everyModuleKeepsToItsArrows() {
    assertThat(Excuses.ofRepository().remaining(Layers.RULES, Layers.violations(Classes.OURS)))
        .isEmpty();
  }

  @Test
  void theRuleSeesEveryModule() {
    for (String module :
        new String[] {"kernel", "logic", "mind", "world", "story", "telling", "cli", "bench"}) {
      assertThat(Classes.OURS.stream().map(type -> type.getPackageName() + "."))
          .as(module)
          .anyMatch(name -> name.startsWith("dramaturg." + module + "."));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kernel, logic",
    "logic, mind",
    "logic, world",
    "mind, world",
    "mind, story",
    "world, story",
    "world, telling",
    "story, mind",
    "story, world",
    "story, telling",
    "telling, cli",
    "cli, bench",
    "kernel, nowhere"
  })
  void anArrowThatIsNotInTheTableIsFound(String from, String to) throws IOException {
    assertThat(violations(from, to))
        .singleElement()
        .satisfies(found -> is(found, "layer", "dramaturg." + from + ".A"));
  }

  @ParameterizedTest
  @CsvSource({
    "logic, kernel",
    "mind, kernel",
    "world, mind",
    "story, logic",
    "telling, story",
    "telling, mind",
    "cli, world",
    "bench, cli"
  })
  void anArrowOfTheTableIsNot(String from, String to) throws IOException {
    assertThat(violations(from, to)).isEmpty();
  }

  @Test
  void aModuleThatIsNotInTheTableMayUseNothing() throws IOException {
    assertThat(violations("nowhere", "kernel")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "kernel, java.util.logging.Logger", "kernel, tools.jackson.core.JsonParser",
        "mind, picocli.CommandLine",
    "world, java.sql.Connection", "telling, picocli.CommandLine",
        "story, org.snakeyaml.engine.v2.api.Load"
  })
  void aLibraryThatAModuleHasNoUseForIsFound(String module, String library) throws IOException {
    var classes =
        Snippets.compile("package dramaturg." + module + "; class A { " + library + " used; }");
    assertThat(Layers.violations(classes))
        .isNotEmpty()
        .allSatisfy(found -> is(found, "layer", found.subject()));
  }

  @Test
  void mechanicsAreApart() throws IOException {
    var classes =
        Snippets.compile(
            "package dramaturg.world.mechanics.motion; public class Motion {}",
            "package dramaturg.world.mechanics.combat; public class Combat {"
                + " Object other() { return new dramaturg.world.mechanics.motion.Motion(); } }",
            "package dramaturg.world.mechanics; class Mechanics {"
                + " Object motion = new dramaturg.world.mechanics.motion.Motion();"
                + " Object combat = new dramaturg.world.mechanics.combat.Combat(); }");
    assertThat(Layers.violations(classes))
        .isNotEmpty()
        .allSatisfy(
            found -> is(found, "mechanic-apart", "dramaturg.world.mechanics.combat.Combat"));
  }

  private static List<Violation> violations(String from, String to) throws IOException {
    var classes =
        Snippets.compile(
            "package dramaturg." + to + "; public class B {}",
            "package dramaturg." + from + "; class A { dramaturg." + to + ".B used; }");
    return Layers.violations(classes).stream()
        .filter(found -> found.subject().endsWith(".A"))
        .distinct()
        .toList();
  }

  private static void is(Violation found, String rule, String subject) {
    assertThat(found.rule()).isEqualTo(rule);
    assertThat(found.subject()).isEqualTo(subject);
  }
}
