package dramaturg.mind.program;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Term;
import java.util.List;
import java.util.Optional;

/// `@label[annotations] trigger : context <- body.` in compiled form.
///
/// @param variables the names of the plan's variables by slot
/// @param context what must hold; empty if nothing must
/// @param body the first step; [Step#END] if there is none
/// @param weight how likely the plan is among those with weights; utility a number to be largest
/// @param priority larger ones run first; 0 unless given
public record Plan(
    String label,
    Spot at,
    Trigger trigger,
    List<String> variables,
    Optional<Formula> context,
    Step body,
    boolean atomic,
    Optional<Double> weight,
    Optional<Term> utility,
    int priority) {
  /// What a plan can be annotated with.
  public static final List<String> ANNOTATIONS = List.of("atomic", "weight", "utility", "priority");

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return label.hashCode();
  }

  @Override
  public String toString() {
    return "@" + label + " " + trigger.text();
  }
}
