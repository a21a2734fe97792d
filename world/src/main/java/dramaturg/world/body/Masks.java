package dramaturg.world.body;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.SequencedMap;

/// The names that a mind uses for what goes about unseen or under another's name, put in place of the true ones.
///
/// @param names the name that the mind uses, by the true one
record Masks(SequencedMap<String, String> names) {
  /// The term as the mind would say it.
  Term over(Term term) {
    if (names.isEmpty()) return term;
    return switch (term) {
      case Atom atom -> names.containsKey(atom.name()) ? Terms.atom(names.get(atom.name())) : atom;
      case Struct struct ->
          struct.withArgs(struct.args().stream().map(this::over).toArray(Term[]::new));
      case ListTerm list -> Terms.list(list.elements().stream().map(this::over).toList());
      default -> term;
    };
  }
}
