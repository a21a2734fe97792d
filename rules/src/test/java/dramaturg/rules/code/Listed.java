package dramaturg.rules.code;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import dramaturg.rules.Violation;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.state.WorldFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What is found by no scanning has to be in a list: each mechanic in [Laws#ALL], and each action and fact of a
/// mechanic's package in its `actions()` and `facts()`.
public final class Listed {
  /// Names of the rules in this class.
  public static final List<String> RULES = List.of("unlisted");

  private static final String MECHANICS = "dramaturg.world.mechanics.";

  private Listed() {}

  static List<Violation> violations(JavaClasses classes, List<Mechanic> laws) {
    var found = new ArrayList<Violation>();
    var mechanics = laws.stream().map(law -> law.getClass().getName()).toList();
    var actions = names(laws, Mechanic::actions);
    var facts = names(laws, Mechanic::facts);
    for (JavaClass type : classes) {
      if (type.getName().startsWith(MECHANICS)
          && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
        check(type, Mechanic.class, mechanics, "Laws.ALL", found);
        check(type, Action.class, actions, "its mechanic's actions()", found);
        check(type, WorldFact.class, facts, "its mechanic's facts()", found);
      }
    }
    return found;
  }

  private static <T> List<String> names(
      List<Mechanic> laws, Function<Mechanic, List<Class<? extends T>>> list) {
    return laws.stream().flatMap(law -> list.apply(law).stream()).map(Class::getName).toList();
  }

  private static void check(
      JavaClass type, Class<?> open, List<String> listed, String list, List<Violation> found) {
    if (type.isAssignableTo(open) && !listed.contains(type.getName())) {
      found.add(new Violation("unlisted", type.getName(), "is not in " + list));
    }
  }
}
