package dramaturg.rules.code;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import dramaturg.rules.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which module may use which, and which libraries. Arrows are written out: what a module may reach through another is
/// named as well. Of the JDK every module has `java.base` only, except `bench`.
public final class Layers {
  /// Names of the rules in this class.
  public static final List<String> RULES = List.of("layer", "mechanic-apart");

  private static final String ROOT = "dramaturg.";
  private static final String MECHANICS = ROOT + "world.mechanics.";

  /// One module: its name, the modules it may use, and the package prefixes of the libraries it may use.
  private record Layer(String name, List<String> modules, List<String> libraries) {}

  private static final List<Layer> ALL =
      List.of(
          new Layer("kernel", List.of(), List.of()),
          new Layer("logic", List.of("kernel"), List.of()),
          new Layer("mind", List.of("kernel", "logic"), List.of()),
          new Layer(
              "world",
              List.of("kernel", "logic", "mind"),
              List.of("tools.jackson.", "org.snakeyaml.engine.")),
          new Layer(
              "story",
              List.of("kernel", "logic"),
              List.of("tools.jackson.", "org.apache.parquet.", "org.apache.hadoop.conf.")),
          new Layer("telling", List.of("kernel", "logic", "mind", "world", "story"), List.of()),
          new Layer(
              "cli",
              List.of("kernel", "logic", "mind", "world", "story", "telling"),
              List.of("picocli.", "tools.jackson.")));

  /// May use everything; it is not shipped.
  private static final String UNBOUND = "bench";

  private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

  private Layers() {}

  static List<Violation> violations(JavaClasses classes) {
    var found = new ArrayList<Violation>();
    for (JavaClass user : classes) {
      for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
        check(user, dependency, found);
      }
    }
    return found.stream().distinct().toList();
  }

  private static void check(JavaClass user, Dependency dependency, List<Violation> found) {
    JavaClass used = dependency.getTargetClass().getBaseComponentType();
    if (used.isPrimitive() || !user.getName().startsWith(ROOT)) {
      return;
    }
    if (!moduleOf(user).equals(UNBOUND) && !mayUse(moduleOf(user), used)) {
      found.add(
          new Violation(
              "layer", user.getName(), "must not use " + used.getName() + at(dependency)));
    }
    mechanicOf(user)
        .filter(mechanic -> mechanicOf(used).filter(other -> !other.equals(mechanic)).isPresent())
        .ifPresent(_ ->
            found.add(
                new Violation(
                    "mechanic-apart", user.getName(), "uses " + used.getName() + at(dependency))));
  }

  private static boolean mayUse(String module, JavaClass used) {
    var layer = ALL.stream().filter(each -> each.name().equals(module)).findFirst();
    if (layer.isEmpty()) {
      return false;
    }
    if (used.getName().startsWith(ROOT)) {
      return moduleOf(used).equals(module) || layer.get().modules().contains(moduleOf(used));
    }
    return JAVA_BASE.contains(used.getPackageName())
        || layer.get().libraries().stream().anyMatch(prefix -> used.getName().startsWith(prefix));
  }

  private static String moduleOf(JavaClass type) {
    String rest = type.getName().substring(ROOT.length());
    return rest.substring(0, Math.max(0, rest.indexOf('.')));
  }

  /// The mechanic that a class belongs to; the list of all mechanics belongs to none.
  private static Optional<String> mechanicOf(JavaClass type) {
    if (!type.getPackageName().startsWith(MECHANICS)) {
      return Optional.empty();
    }
    return Optional.of(type.getPackageName().substring(MECHANICS.length()).split("\\.")[0]);
  }

  private static String at(Dependency dependency) {
    return " " + dependency.getSourceCodeLocation();
  }
}
