package dramaturg.mind.program;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The checks of a whole program, one method each. They judge names, never values.
final class Checks {
  private final Program program;
  private final Vocabulary vocabulary;
  private final Problems problems;

  Checks(Program program, Vocabulary vocabulary, Problems problems) {
    this.program = program;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  void run() {
    goalsWithoutPlan();
    unknownActions();
    unknownAddressees();
    unknownBeliefs();
    shadowedPlans();
    uselessFailurePlans();
  }

  private void goalsWithoutPlan() {
    Set<Predicates.Key> planned = triggers(true, Trigger.Kind.GOAL);
    for (Source.Mention mention : program.mentions()) {
      boolean goal =
          mention.role() == Source.Role.ACHIEVED || mention.role() == Source.Role.PURSUED;
      if (goal && !planned.contains(mention.key())) {
        unknown(
            "no plan for the goal ",
            mention.key(),
            mention.at(),
            planned,
            "write a plan +!" + mention.key().functor());
      }
    }
  }

  private Set<Predicates.Key> triggers(boolean adds, Trigger.Kind kind) {
    Set<Predicates.Key> keys = new LinkedHashSet<>();
    for (Plan plan : program.plans()) {
      if (plan.trigger().adds() == adds && plan.trigger().kind() == kind) {
        keys.add(Predicates.Key.of(plan.trigger().literal()));
      }
    }
    return keys;
  }

  /// A name that is known with another number of arguments gets that as its remedy, any other the nearest name.
  private void unknown(
      String wrong, Predicates.Key key, Spot at, Set<Predicates.Key> known, String otherwise) {
    List<String> arities = new ArrayList<>();
    Set<String> names = new TreeSet<>();
    Optional<String> elsewhere = Optional.empty();
    for (Predicates.Key each : known) {
      names.add(each.functor());
      if (each.arity() == key.arity()
          && Terms.bare(each.functor()).equals(Terms.bare(key.functor()))
          && !each.functor().equals(key.functor())) {
        elsewhere = Optional.of(Terms.space(each.functor()));
      }
      if (each.functor().equals(key.functor())) {
        arities.add(Integer.toString(each.arity()));
      }
    }
    String right =
        !arities.isEmpty()
            ? "'" + key.functor() + "' is known with " + String.join(" or ", arities) + " arguments"
            : elsewhere
                .map(space ->
                    "write " + space + Terms.SPACE + Terms.bare(key.functor()) + ", which is known")
                .or(() ->
                    Suggest.nearest(key.functor(), names).map(n -> "did you mean '" + n + "'?"))
                .orElse(otherwise);
    problems.add(at, wrong + key.text(), right);
  }

  private void unknownActions() {
    if (vocabulary.actions().isEmpty()) {
      return;
    }
    Set<Predicates.Key> known = new LinkedHashSet<>();
    vocabulary
        .actions()
        .get()
        .forEach(
            (name, arities) -> arities.forEach(n -> known.add(new Predicates.Key(name, n, false))));
    for (Source.Mention mention : program.mentions()) {
      if (mention.role() == Source.Role.ACTED && !known.contains(mention.key())) {
        unknown(
            "unknown action ", mention.key(), mention.at(), known, "name an action of this world");
      }
    }
  }

  private void unknownAddressees() {
    if (vocabulary.addressees().isEmpty()) {
      return;
    }
    List<String> known = new ArrayList<>(vocabulary.addressees().get());
    known.add("self");
    for (Source.Mention mention : program.mentions()) {
      String name = mention.key().functor();
      if (mention.role() == Source.Role.ADDRESSED && !known.contains(name)) {
        problems.add(
            mention.at(),
            "there is nobody '" + name + "' to write to",
            Suggest.didYouMean(name, known));
      }
    }
  }

  /// A belief that is read or answered to, and can come from nowhere.
  private void unknownBeliefs() {
    if (vocabulary.percepts().isEmpty()) {
      return;
    }
    Set<Predicates.Key> known = new LinkedHashSet<>();
    vocabulary
        .percepts()
        .get()
        .forEach(
            (name, arities) -> arities.forEach(n -> known.add(new Predicates.Key(name, n, false))));
    for (Source.Mention mention : program.mentions()) {
      switch (mention.role()) {
        case BELIEVED, RULED, NOTED, TOLD -> known.add(mention.key());
        default -> {}
      }
    }
    Set<Predicates.Key> answered = triggers(true, Trigger.Kind.TEST);
    for (Source.Mention mention : program.mentions()) {
      boolean read = mention.role() == Source.Role.READ || mention.role() == Source.Role.FORGOTTEN;
      boolean tested = mention.role() == Source.Role.TESTED && !answered.contains(mention.key());
      if ((read || tested) && !known.contains(mention.key())) {
        unknown(
            "nothing ever makes this believed: ",
            mention.key(),
            mention.at(),
            known,
            "name a percept or a belief");
      }
    }
    for (Plan plan : program.plans()) {
      Predicates.Key key = Predicates.Key.of(plan.trigger().literal());
      if (plan.trigger().kind() == Trigger.Kind.BELIEF && !known.contains(key)) {
        unknown(
            "nothing ever makes this believed: ",
            key,
            plan.at(),
            known,
            "name a percept or a belief");
      }
    }
  }

  /// A plan behind one that takes every event it could answer.
  private void shadowedPlans() {
    Map<Trigger.Key, List<Plan>> greedy = new LinkedHashMap<>();
    for (Plan plan : program.plans()) {
      List<Plan> earlier = greedy.computeIfAbsent(plan.trigger().key(), _ -> new ArrayList<>());
      for (Plan before : earlier) {
        if (covers(before.trigger().literal(), plan.trigger().literal())) {
          problems.add(
              plan.at(),
              "the plan can never be taken: @"
                  + before.label()
                  + " in line "
                  + before.at().line()
                  + " takes every such event",
              "put it before that plan, or give that plan a context");
          break;
        }
      }
      if (plan.context().isEmpty() && plan.weight().isEmpty() && plan.utility().isEmpty()) {
        earlier.add(plan);
      }
    }
  }

  /// Whether every event that fits the second literal fits the first.
  private static boolean covers(Struct general, Struct special) {
    return general.annotationCount() == 0 && Cover.covers(general, special);
  }

  private void uselessFailurePlans() {
    Set<Predicates.Key> goals = triggers(true, Trigger.Kind.GOAL);
    Set<Predicates.Key> tests = new LinkedHashSet<>(triggers(true, Trigger.Kind.TEST));
    for (Source.Mention mention : program.mentions()) {
      switch (mention.role()) {
        case ACHIEVED, PURSUED -> goals.add(mention.key());
        case TESTED -> tests.add(mention.key());
        default -> {}
      }
    }
    for (Plan plan : program.plans()) {
      Trigger trigger = plan.trigger();
      Predicates.Key key = Predicates.Key.of(trigger.literal());
      if (!trigger.adds() && trigger.kind() == Trigger.Kind.GOAL && !goals.contains(key)) {
        unknown(
            "the failure plan answers a goal that nobody pursues: ",
            key,
            plan.at(),
            goals,
            "name a goal");
      }
      if (!trigger.adds() && trigger.kind() == Trigger.Kind.TEST && !tests.contains(key)) {
        unknown(
            "the failure plan answers a test that nobody makes: ",
            key,
            plan.at(),
            tests,
            "name a test");
      }
    }
  }

  /// Whether one term stands for everything that another stands for: the other is an instance of it.
  private static final class Cover {
    private final Map<Integer, Term> meant = new LinkedHashMap<>();

    private Cover() {}

    static boolean covers(Struct general, Struct special) {
      Cover cover = new Cover();
      for (int i = 0; i < general.arity(); i++) {
        if (!cover.covers(general.arg(i), special.arg(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean covers(Term general, Term special) {
      if (general instanceof Var variable) {
        Term before = meant.putIfAbsent(variable.slot(), special);
        return before == null || before.equals(special);
      }
      if (general instanceof Struct a && special instanceof Struct b) {
        return a.samePredicate(b) && a.annotationCount() == 0 && covers(a.args(), b.args());
      }
      if (general instanceof ListTerm a
          && special instanceof ListTerm b
          && !a.isEmpty()
          && !b.isEmpty()) {
        return covers(a.head(), b.head()) && covers(a.tail(), b.tail());
      }
      return general.equals(special) && special.plain();
    }

    private boolean covers(List<Term> general, List<Term> special) {
      for (int i = 0; i < general.size(); i++) {
        if (!covers(general.get(i), special.get(i))) {
          return false;
        }
      }
      return true;
    }
  }
}
