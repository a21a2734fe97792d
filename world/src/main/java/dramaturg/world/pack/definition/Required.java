package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import java.util.Optional;

/// Checks whether a setting that must be there is there, and one that needs company has it.
final class Required {
  private Required() {}

  /// @param root the root of the entity that `written` describes; empty within a group
  static void check(
      Setting<?> setting, Node.Mapping written, Optional<RootKind> root, Names names) {
    Problems problems = names.problems();
    boolean there = written.entries().containsKey(setting.name());
    boolean applies =
        setting.roots().isEmpty() || root.filter(setting.roots()::contains).isPresent();
    boolean company =
        setting.when().map(other -> written.entries().containsKey(other.name())).orElse(true);
    if (there && !company && names.complete()) {
      String other = setting.when().orElseThrow().name();
      problems.add(
          written.entries().get(setting.name()).keySpot(),
          "'" + setting + "' means nothing without '" + other + "'",
          "add '" + other + "' or take this away");
    }
    if (there && !applies && root.isPresent()) {
      problems.add(
          written.entries().get(setting.name()).keySpot(),
          "'" + setting + "' does not fit a " + root.get().word(),
          "it belongs to a " + RootKind.listed(setting.roots()));
    }
    if (!there && setting.required() && applies && company && names.complete()) {
      String because = setting.when().map(other -> " beside '" + other + "'").orElse("");
      problems.add(
          written.spot(),
          "'" + setting + "' is missing" + because,
          "give it " + setting.type().expected());
    }
  }
}
