package dramaturg.story.beat;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import java.util.ArrayList;
import java.util.List;

/// A formula over facts, made ready to be asked of a whole chronicle or of one new fact.
///
/// Every literal that asks for a fact outside a `not` has a hidden variable for the entry that it matched, so that a
/// solution can name its entries.
///
/// @param text the pattern as it was written
/// @param parts its conjuncts, with hidden variables
/// @param formula all of it
/// @param facts the literals that ask for facts outside a `not`, in the order of writing
/// @param names the variables by slot, the hidden ones too
public record Pattern(
    String text,
    Spot spot,
    List<Condition> parts,
    Formula formula,
    List<Wanted> facts,
    List<String> names) {

  /// A literal of a pattern that asks for a fact.
  ///
  /// @param literal as written
  /// @param entryName the hidden variable for the entry
  /// @param first the whole pattern with this literal tried first; of alternatives, only the one that it stands in
  public record Wanted(Struct literal, String entryName, Formula first) {}

  /// The variables that the author wrote, each once.
  public List<String> variables() {
    return names.stream().filter(PatternReader::isWritten).distinct().toList();
  }

  /// The entries that a solution matched, in the order of writing.
  public List<Integer> entries(Bindings found) {
    List<Integer> entries = new ArrayList<>();
    for (Wanted wanted : facts) {
      if (found.of(wanted.entryName()).orElse(Atom.FALSE) instanceof Num(double value)) {
        entries.add((int) value);
      }
    }
    return List.copyOf(entries);
  }

  /// A formula of some of the parts.
  public Formula formulaOf(List<Condition> some) {
    return new Formula(new Condition.All(List.copyOf(some)), names);
  }
}
