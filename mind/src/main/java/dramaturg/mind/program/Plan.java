package dramaturg.mind.program;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Term;
import dramaturg.mind.belief.Need;
import java.util.List;
import java.util.Optional;

/// `@label[annotations] trigger : context <- body.` in compiled form.
///
/// @param variables the names of the plan's variables by slot
/// @param context what must hold; empty if nothing must
/// @param body the first step; [Step#END] if there is none
/// @param weight how likely the plan is among those with weights; utility a number to be largest
/// @param priority larger ones run first; 0 unless given
/// @param needs beliefs without which the context cannot hold, as far as that is known
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
    int priority,
    Need[] needs) {
  /// What a plan can be annotated with.
  public static final List<String> ANNOTATIONS = List.of("atomic", "weight", "utility", "priority");

  Plan needing(Need[] others) {
    return new Plan(
        label, at, trigger, variables, context, body, atomic, weight, utility, priority, others);
  }

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
