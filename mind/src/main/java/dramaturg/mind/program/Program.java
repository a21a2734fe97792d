package dramaturg.mind.program;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.builtin.Builtins;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.mind.belief.Need;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program in compiled form: beliefs, rules, goals and plans in the order of the text. Immutable, and shared by all
/// minds that run it. Being loaded does not mean that it makes sense: [#check] looks for that.
public final class Program {
  /// Every computed predicate that a program may use, by name.
  public static final Map<String, Builtin> BUILTINS =
      Builtins.byName(List.copyOf(Builtins.PURE.values()), SelfBuiltins.ALL);

  private static final int KINDS = 2 * Trigger.Kind.values().length;

  private final String name;
  private final Predicates predicates;
  private final List<Clause> clauses;
  private final List<Struct> goals;
  private final List<Plan> plans;
  private final Plans[] byTrigger;
  private final List<Source.Mention> mentions;
  private final List<Problem> slips;
  private final boolean prioritised;
  private final Formula meant;
  private final Plan asked;
  private final Plans untelling;
  private final Plans unachieving;
  private final BitSet own = new BitSet();

  private Program(String name, Source source) {
    this.name = name;
    this.predicates = source.predicates;
    this.clauses = List.copyOf(source.clauses);
    this.goals = List.copyOf(source.goals);
    this.plans = source.plans.stream().map(p -> p.needing(needs(p, source))).toList();
    this.mentions = List.copyOf(source.mentions);
    this.slips = List.copyOf(source.slips);
    this.prioritised = plans.stream().anyMatch(p -> p.priority() != 0);
    this.meant =
        new Formula(
            new Condition.Meant(new Var("Asked", 0), Spot.startOf(name)),
            List.of("Asked"),
            predicates);
    this.asked = answering(meant, Spot.startOf(name));
    var content = new Var("Content", 0);
    Spot start = Spot.startOf(name);
    this.untelling = obeying("untelling", new Step.Note(start, "--", content, Step.END));
    this.unachieving =
        obeying(
            "unachieving",
            new Step.Perform(
                start,
                Command.DROP_DESIRE,
                List.of(content),
                Optional.empty(),
                Optional.empty(),
                Step.END));
    Map<Trigger.Key, List<Plan>> grouped = new LinkedHashMap<>();
    for (Plan plan : plans) {
      grouped.computeIfAbsent(plan.trigger().key(), _ -> new ArrayList<>()).add(plan);
    }
    byTrigger = new Plans[predicates.size() * KINDS];
    grouped.forEach((key, list) -> byTrigger[place(list.getFirst().trigger())] = new Plans(list));
    source.unlinked.forEach(this::link);
    clauses.forEach(clause -> own.set(predicates.find(clause.head())));
  }

  /// The literals that begin a plan's context. One with rules ends them: those may roll dice.
  private static Need[] needs(Plan plan, Source source) {
    List<Need> needs = new ArrayList<>();
    Optional<Condition> context = plan.context().map(Formula::condition);
    for (Condition part : context.map(Program::parts).orElse(List.of())) {
      if (!(part instanceof Condition.Holds holds) || source.isConcluded(holds.literal())) {
        break;
      }
      needs.add(Need.of(source.predicates.find(holds.literal()), holds.literal()));
    }
    return needs.toArray(Need.NONE);
  }

  private static List<Condition> parts(Condition condition) {
    return condition instanceof Condition.All all ? all.parts() : List.of(condition);
  }

  private int place(Trigger trigger) {
    int number = predicates.find(trigger.literal());
    return number * KINDS + trigger.kind().ordinal() * 2 + (trigger.adds() ? 1 : 0);
  }

  private void link(Step step) {
    if (step instanceof Step.Achieve achieve && !Step.unnamed(achieve.goal())) {
      achieve.link(plansFor(true, Trigger.Kind.GOAL, (Struct) achieve.goal()));
    } else if (step instanceof Step.Note note && note.named()) {
      Struct literal = (Struct) note.literal();
      note.link(
          predicates.find(literal),
          plansFor(true, Trigger.Kind.BELIEF, literal),
          plansFor(false, Trigger.Kind.BELIEF, literal));
      if (note.adds()) {
        own.set(predicates.find(literal));
      }
    }
  }

  private static Plan answering(Formula meant, Spot at) {
    Step body = new Step.Test(at, meant, Optional.of(new Var("Asked", 0)), new Step.Answer(at));
    Trigger trigger = new Trigger(true, Trigger.Kind.TEST, Terms.struct("asked"));
    return inner("answering", trigger, List.of("Asked", "Asker", "Number"), body, false);
  }

  /// An atomic plan for what somebody says, which variable 0 stands for.
  private static Plans obeying(String label, Step body) {
    Trigger trigger =
        new Trigger(true, Trigger.Kind.TEST, Terms.struct("said", new Var("Content", 0)));
    return new Plans(List.of(inner(label, trigger, List.of("Content"), body, true)));
  }

  /// A plan that every mind has without writing it.
  private static Plan inner(
      String label, Trigger trigger, List<String> variables, Step body, boolean atomic) {
    return new Plan(
        label,
        body.at(),
        trigger,
        variables,
        Optional.empty(),
        body,
        atomic,
        Optional.empty(),
        Optional.empty(),
        0,
        Need.NONE);
  }

  /// Reads a program. With problems of reading, what could be read is in the result, and it should not be run.
  ///
  /// @param name the name of the file, for error messages
  public static Program load(String name, String text, Includes includes, Problems problems) {
    Source source = new Source();
    source.included.add(Source.included(name, Terms.DEFAULT));
    new ProgramReader(name, text, Terms.DEFAULT, includes, BUILTINS, source, problems).readAll();
    return new Program(name, source);
  }

  /// Reads several texts as one program, each with its own name, in this order.
  public static Program load(
      String name, Map<String, String> textsByName, Includes includes, Problems problems) {
    Source source = new Source();
    textsByName.keySet().forEach(f -> source.included.add(Source.included(f, Terms.DEFAULT)));
    textsByName.forEach((file, text) ->
        new ProgramReader(file, text, Terms.DEFAULT, includes, BUILTINS, source, problems)
            .readAll());
    return new Program(name, source);
  }

  /// Looks for what can be read but makes no sense: misspelt names, goals without plans, plans that can never be taken,
  /// variables used once. Reports everything at once.
  public void check(Vocabulary vocabulary, Problems problems) {
    slips.forEach(problems::add);
    new Checks(this, vocabulary, problems).run();
  }

  public String name() {
    return name;
  }

  /// The numbering of the predicates in this program's formulas.
  public Predicates predicates() {
    return predicates;
  }

  /// Beliefs and rules in the order of the text.
  public List<Clause> clauses() {
    return clauses;
  }

  /// The goals that a mind has from the start.
  public List<Struct> goals() {
    return goals;
  }

  /// The plans in the order of the text.
  public List<Plan> plans() {
    return plans;
  }

  /// The plans that may answer an event.
  public Plans plansFor(boolean adds, Trigger.Kind kind, Struct literal) {
    return plansFor(predicates.find(literal), adds, kind);
  }

  /// The same for a literal whose predicate's number is known; negative or too large if the program knows none such.
  public Plans plansFor(int number, boolean adds, Trigger.Kind kind) {
    if (number < 0) {
      return Plans.NONE;
    }
    int place = number * KINDS + kind.ordinal() * 2 + (adds ? 1 : 0);
    Plans plans = place < byTrigger.length ? byTrigger[place] : null;
    return plans == null ? Plans.NONE : plans;
  }

  /// Whether the program states, concludes or notes such beliefs itself, so that it need not be told of them.
  public boolean ownMatter(Struct literal) {
    int number = predicates.find(literal);
    return number >= 0 && own.get(number);
  }

  /// Whether any plan has a priority.
  public boolean prioritised() {
    return prioritised;
  }

  /// Asks for the literal that variable 0 stands for.
  public Formula meant() {
    return meant;
  }

  /// The plan that answers questions from outside: variable 0 is the question, 1 who asks, 2 the number of the
  /// question.
  public Plan asked() {
    return asked;
  }

  /// The plan that takes away what was told: `+?said(Content) <- --Content`, atomic.
  public Plans untelling() {
    return untelling;
  }

  /// The plan that gives up what was asked for: `+?said(Content) <- .drop_desire(Content)`, atomic.
  public Plans unachieving() {
    return unachieving;
  }

  List<Source.Mention> mentions() {
    return mentions;
  }

  @Override
  public String toString() {
    return name;
  }
}
