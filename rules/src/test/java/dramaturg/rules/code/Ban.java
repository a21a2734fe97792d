package dramaturg.rules.code;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitReferenceTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Collectors;

/// Something of the JDK that nobody may touch, except in a few places.
///
/// A target is a package (`java.net.`), a type (`java.util.Random`, by any mention, not its subtypes), a member
/// (`java.lang.System#exit`, also through a subtype), or one overload of it (`java.lang.String#toLowerCase()`,
/// parameter types by their simple names).
///
/// @param name the rule's name
/// @param instead what to use, or why not
/// @param allowed packages, with those below them, in which the ban is off
record Ban(String name, String instead, List<String> targets, List<String> allowed) {
  boolean appliesTo(JavaClass user) {
    String place = user.getPackageName() + ".";
    return allowed.stream().noneMatch(each -> place.startsWith(each + "."));
  }

  boolean forbids(JavaClass used) {
    return targets.stream()
        .filter(target -> target.indexOf('#') < 0)
        .anyMatch(target ->
            target.endsWith(".") ? used.getName().startsWith(target) : isOrHolds(target, used));
  }

  private static boolean isOrHolds(String target, JavaClass used) {
    return used.getName().equals(target) || used.getName().startsWith(target + "$");
  }

  boolean forbids(AccessTarget used) {
    return targets.stream()
        .filter(target -> target.indexOf('#') >= 0)
        .anyMatch(target -> matches(target, used));
  }

  private static boolean matches(String target, AccessTarget used) {
    String owner = target.substring(0, target.indexOf('#'));
    String member = target.substring(target.indexOf('#') + 1);
    boolean named =
        member.indexOf('(') < 0 ? used.getName().equals(member) : signature(used).equals(member);
    return named && used.getOwner().isAssignableTo(owner);
  }

  private static String signature(AccessTarget used) {
    var parameters =
        switch (used) {
          case CodeUnitCallTarget call -> call.getRawParameterTypes();
          case CodeUnitReferenceTarget reference -> reference.getRawParameterTypes();
          default -> List.<JavaClass>of();
        };
    return parameters.stream()
        .map(JavaClass::getSimpleName)
        .collect(Collectors.joining(",", used.getName() + "(", ")"));
  }
}
