package dramaturg.story.check;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Term;
import dramaturg.story.beat.Pattern;
import java.util.ArrayList;
import java.util.List;

/// A place in a beat's patterns where a new fact may fit, for facts of one type.
///
/// @param pattern the beat's own pattern, or one of its `unless`
/// @param contradicts whether it is an `unless`
/// @param names which arguments must be which names, so that most facts are turned away without a question
record Trigger(
    Watch watch, Pattern pattern, Pattern.Wanted wanted, boolean contradicts, List<Name> names) {

  record Name(int argument, boolean entity, String text) {}

  /// The trigger for facts of a type; none if they can never fit.
  static List<Trigger> of(
      FactType type, Watch watch, Pattern pattern, Pattern.Wanted wanted, boolean contradicts) {
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
        names.add(new Name(i, entity, name));
      }
    }
    return List.of(new Trigger(watch, pattern, wanted, contradicts, List.copyOf(names)));
  }

  boolean mayFit(Fact fact) {
    for (Name name : names) {
      Object value = fact.argument(name.argument);
      String text = name.entity ? ((EntityId) value).name() : (String) value;
      if (!text.equals(name.text)) {
        return false;
      }
    }
    return true;
  }
}
