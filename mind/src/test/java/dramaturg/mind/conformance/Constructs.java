package dramaturg.mind.conformance;

import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.query.Rule;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Program;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The constructs of the language that programs make use of: kinds of events, steps, conditions and comparisons. Words
/// such as built-ins are none.
final class Constructs {
  private static final List<Class<?>> INNER =
      List.of(Step.End.class, Step.Answer.class, Step.Again.class);

  private final Set<String> seen = new LinkedHashSet<>();

  /// All that there are, from the code.
  static Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (Trigger.Kind kind : Trigger.Kind.values()) {
      all.add("event +" + kind.sign());
      all.add("event -" + kind.sign());
    }
    permitted(Step.class).filter(c -> !INNER.contains(c)).forEach(c -> all.add(step(c)));
    permitted(Condition.class).forEach(c -> all.add(condition(c)));
    for (Condition.Relation relation : Condition.Relation.values()) {
      all.add(relation.sign());
    }
    all.addAll(List.of("note +", "note -", "note -+", "note ++", "note --"));
    all.addAll(List.of("a loop for", "a loop while", "a belief", "a rule", "a goal", "a label"));
    return all;
  }

  private static Stream<Class<?>> permitted(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses());
  }

  private static String step(Class<?> kind) {
    return "step " + kind.getSimpleName();
  }

  private static String condition(Class<?> kind) {
    return "condition " + kind.getSimpleName();
  }

  Set<String> seen() {
    return seen;
  }

  void see(Program program) {
    for (Clause clause : program.clauses()) {
      seen.add(clause instanceof Rule ? "a rule" : "a belief");
    }
    program.goals().forEach(_ -> seen.add("a goal"));
    for (Plan plan : program.plans()) {
      seen.add("event " + (plan.trigger().adds() ? "+" : "-") + plan.trigger().kind().sign());
      if (!plan.label().startsWith(plan.trigger().literal().functor() + "_")) {
        seen.add("a label");
      }
      plan.context().ifPresent(this::see);
      see(plan.body());
    }
  }

  private void see(Step first) {
    for (Step step = first; step != Step.END; step = step.next()) {
      seen.add(step(step.getClass()));
      switch (step) {
        case Step.Test test -> see(test.formula());
        case Step.Require require -> see(require.formula());
        case Step.Note note -> see(note);
        case Step.Perform perform -> perform.condition().ifPresent(this::see);
        case Step.Branch branch -> {
          see(branch.condition());
          until(branch.then(), branch.next());
          until(branch.otherwise(), branch.next());
        }
        case Step.Loop loop -> {
          seen.add(loop.each() ? "a loop for" : "a loop while");
          see(loop.condition());
          see(loop.body());
        }
        default -> {}
      }
    }
  }

  private void until(Step first, Step last) {
    for (Step step = first; step != last && step != Step.END; step = step.next()) {
      seen.add(step(step.getClass()));
      if (step instanceof Step.Note note) {
        see(note);
      }
    }
  }

  private void see(Step.Note note) {
    String sign =
        note.removes() && note.adds()
            ? "-+"
            : (note.adds() ? "+" : "-").repeat(note.ownIntention() ? 2 : 1);
    seen.add("note " + sign);
  }

  private void see(Formula formula) {
    see(formula.condition());
  }

  private void see(Condition condition) {
    seen.add(condition(condition.getClass()));
    switch (condition) {
      case Condition.All all -> all.parts().forEach(this::see);
      case Condition.Any any -> any.parts().forEach(this::see);
      case Condition.Not not -> see(not.part());
      case Condition.Compare compare -> seen.add(compare.relation().sign());
      case Condition.Call call -> call.query().ifPresent(this::see);
      case Condition.Holds _, Condition.Known _, Condition.Meant _ -> {}
    }
  }
}
