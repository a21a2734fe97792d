package dramaturg.story.check;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Pattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A place in a beat's patterns where a new fact may fit, for facts of one type.
///
/// @param pattern the beat's own pattern, or one of its `unless`
/// @param names which arguments must be which names, so that most facts are turned away without a question
record Trigger(Watch watch, Pattern pattern, Pattern.Wanted wanted, List<Name> names) {

  /// @param text the name that the argument must be; empty if it is that of a role's player
  record Name(int argument, boolean entity, String text, String role) {}

  /// The trigger for facts of a type; none if they can never fit.
  static List<Trigger> of(
      FactType type,
      Watch watch,
      Pattern pattern,
      Pattern.Wanted wanted,
      Collection<String> roles) {
    List<Parameter> parameters = type.parameters();
    if (!wanted.literal().functor().equals(type.termName())
        || wanted.literal().arity() != parameters.size()) {
      return List.of();
    }
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      Term wants = wanted.literal().arg(i);
      Parameter.Kind kind = parameters.get(i).kind();
      boolean entity = kind == Parameter.Kind.ENTITY;
      if (wants instanceof Atom(String name) && (entity || kind == Parameter.Kind.WORD)) {
        names.add(new Name(i, entity, name, ""));
      } else if (wants instanceof Var variable && entity && roles.contains(variable.name())) {
        names.add(new Name(i, true, "", variable.name()));
      }
    }
    return List.of(new Trigger(watch, pattern, wanted, List.copyOf(names)));
  }

  /// Whether the pattern is an `unless`.
  boolean contradicts() {
    return pattern != watch.beat().pattern();
  }

  boolean mayFit(Fact fact, Bindings roles) {
    for (Name name : names) {
      Object value = fact.argument(name.argument);
      String text = name.entity ? ((EntityId) value).name() : (String) value;
      String wanted = name.text;
      if (wanted.isEmpty()) {
        Optional<Term> player = roles.of(name.role);
        wanted = player.isPresent() ? player.get().functor() : text;
      }
      if (!text.equals(wanted)) {
        return false;
      }
    }
    return true;
  }
}
