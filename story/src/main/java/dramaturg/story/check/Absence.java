package dramaturg.story.check;

import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.Role;
import dramaturg.story.facts.Cast;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is missing from a variant without whom a pattern cannot come to hold. Of alternatives it looks for one that can.
final class Absence {
  private final Cast cast;
  private final Map<String, Role> roles;

  Absence(Cast cast, Map<String, Role> roles) {
    this.cast = cast;
    this.roles = new LinkedHashMap<>(roles);
  }

  /// The names of the absent whom all of a pattern needs.
  Set<String> from(Pattern pattern) {
    return cast.absent().isEmpty()
        ? new LinkedHashSet<>()
        : from(new Condition.All(pattern.parts()));
  }

  private Set<String> from(Condition condition) {
    Set<String> absent = new LinkedHashSet<>();
    switch (condition) {
      case Condition.All all -> all.parts().forEach(part -> absent.addAll(from(part)));
      case Condition.Any any -> {
        List<Set<String>> each = any.parts().stream().map(this::from).toList();
        if (each.stream().noneMatch(Set::isEmpty)) each.forEach(absent::addAll);
      }
      case Condition.Holds holds -> look(holds.literal(), absent);
      case Condition.Compare compare -> {
        if (compare.relation() == Condition.Relation.UNIFIES
            || compare.relation() == Condition.Relation.SAME) {
          look(compare.left(), absent);
          look(compare.right(), absent);
        }
      }
      case Condition.Call call -> call.query().ifPresent(query -> absent.addAll(from(query)));
      case Condition.Not _, Condition.Known _, Condition.Meant _ -> {}
    }
    return absent;
  }

  private void look(Term term, Set<String> absent) {
    switch (term) {
      case Atom(String name) -> cast.absent(name).ifPresent(_ -> absent.add(name));
      case Var variable when roles.containsKey(variable.name()) ->
          roles.get(variable.name()).player().ifPresent(player -> look(new Atom(player), absent));
      case Struct struct -> {
        struct.args().forEach(arg -> look(arg, absent));
        struct.annotations().forEach(annotation -> look(annotation, absent));
      }
      case ListTerm list -> list.elements().forEach(element -> look(element, absent));
      default -> {}
    }
  }
}
