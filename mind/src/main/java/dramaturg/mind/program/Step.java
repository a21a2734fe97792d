package dramaturg.mind.program;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.Performative;
import java.util.List;
import java.util.Optional;

/// One step of a plan's body, linked to what comes after it. Variables are slots of the plan.
public abstract sealed class Step {
  /// No step: the end of a body.
  public static final Step END = new End();

  private final Spot at;
  private final Step next;

  Step(Spot at, Step next) {
    this.at = at;
    this.next = next;
  }

  public Spot at() {
    return at;
  }

  /// Whether only a run can tell what a term stands for: a variable, perhaps to be put into a name space.
  public static boolean unnamed(Term term) {
    return term instanceof Var || term instanceof Struct struct && struct.computed();
  }

  /// A literal that says nothing of its source is the mind's own.
  static Term sourced(Term term) {
    if (unnamed(term) || !(term instanceof Struct literal)) {
      return term;
    }
    for (int i = 0; i < literal.annotationCount(); i++) {
      if (literal.annotation(i).functor().equals("source")) {
        return literal;
      }
    }
    return literal.with(Belief.SELF);
  }

  /// What comes after; [#END] at the end of the body.
  public Step next() {
    return next;
  }

  /// See [#END].
  public static final class End extends Step {
    private End() {
      super(Spot.startOf("end"), null);
    }

    @Override
    public Step next() {
      return this;
    }
  }

  /// An action in the world.
  public static final class Act extends Step {
    private final Term action;

    Act(Spot at, Term action, Step next) {
      super(at, next);
      this.action = action;
    }

    public Term action() {
      return action;
    }
  }

  /// `!g`: the goal in this intention.
  public static final class Achieve extends Step {
    private final Term goal;
    private Plans plans = Plans.NONE;

    Achieve(Spot at, Term goal, Step next) {
      super(at, next);
      this.goal = goal;
    }

    void link(Plans found) {
      plans = found;
    }

    /// The plans for the goal, if it is no variable.
    public Plans plans() {
      return plans;
    }

    public Term goal() {
      return goal;
    }
  }

  /// `!!g`: the goal in an intention of its own.
  public static final class Pursue extends Step {
    private final Term goal;

    Pursue(Spot at, Term goal, Step next) {
      super(at, next);
      this.goal = goal;
    }

    public Term goal() {
      return goal;
    }
  }

  /// `?b`: asks the beliefs, and if they have no answer and the test is one literal, a plan.
  public static final class Test extends Step {
    private final Formula formula;
    private final Optional<Term> literal;

    Test(Spot at, Formula formula, Optional<Term> literal, Step next) {
      super(at, next);
      this.formula = formula;
      this.literal = literal;
    }

    public Formula formula() {
      return formula;
    }

    /// The literal that a plan may answer for.
    public Optional<Term> literal() {
      return literal;
    }
  }

  /// The end of the plan that looks for the answer to a question that was asked from outside.
  public static final class Answer extends Step {
    Answer(Spot at) {
      super(at, END);
    }
  }

  /// A condition that must hold, such as `X = 2 * Y`, or a computed predicate.
  public static final class Require extends Step {
    private final Formula formula;
    private final boolean internal;

    Require(Spot at, Formula formula, boolean internal, Step next) {
      super(at, next);
      this.formula = formula;
      this.internal = internal;
    }

    public Formula formula() {
      return formula;
    }

    /// Whether it is an internal action rather than a comparison.
    public boolean internal() {
      return internal;
    }
  }

  /// `+b`, `-b`, `-+b`, `++b`, `--b` and `+>b`.
  public static final class Note extends Step {
    private final boolean removes;
    private final boolean adds;
    private final boolean ownIntention;
    private final Term literal;
    private final Struct anything;
    private final boolean fixed;
    private final boolean named;
    private int predicate = Predicates.UNKNOWN;
    private Plans plansWhenAdded = Plans.NONE;
    private Plans plansWhenRemoved = Plans.NONE;

    Note(Spot at, String operator, Term literal, Step next) {
      super(at, next);
      this.removes = operator.startsWith("-");
      this.adds = operator.contains("+");
      this.ownIntention = operator.endsWith("++") || operator.equals("--");
      this.literal = literal;
      this.named = !unnamed(literal);
      this.anything = named ? anyArguments((Struct) literal) : Belief.SELF;
      this.fixed = named && ((Struct) literal).annotations().stream().allMatch(Term::plain);
    }

    void link(int number, Plans whenAdded, Plans whenRemoved) {
      predicate = number;
      plansWhenAdded = whenAdded;
      plansWhenRemoved = whenRemoved;
    }

    /// The literal with any arguments: what `-+` takes away.
    public Struct anything(Struct known) {
      return fixed ? anything : anyArguments(known);
    }

    private static Struct anyArguments(Struct known) {
      Term[] args = new Term[known.arity()];
      for (int i = 0; i < args.length; i++) {
        args[i] = new Var(Var.ANONYMOUS, i);
      }
      return Terms.literal(known.negated(), known.functor(), List.of(args), known.annotations());
    }

    /// Whether the literal is known but for its arguments.
    public boolean named() {
      return named;
    }

    /// The number of the literal's predicate; negative if the literal is a variable.
    public int predicate() {
      return predicate;
    }

    /// The plans for the change, if the literal is no variable.
    public Plans plans(boolean added) {
      return added ? plansWhenAdded : plansWhenRemoved;
    }

    public boolean removes() {
      return removes;
    }

    public boolean adds() {
      return adds;
    }

    /// Whether its handlers run in an intention of their own.
    public boolean ownIntention() {
      return ownIntention;
    }

    public Term literal() {
      return literal;
    }
  }

  /// An internal action that does something to the mind, or speaks.
  public static final class Perform extends Step {
    private final Command command;
    private final Term[] args;
    private final Optional<Trigger> event;
    private final Optional<Formula> condition;
    private final Optional<Performative> performative;

    Perform(
        Spot at,
        Command command,
        List<Term> args,
        Optional<Trigger> event,
        Optional<Formula> condition,
        Step next) {
      super(at, next);
      this.command = command;
      this.args = args.toArray(new Term[0]);
      this.event = event;
      this.condition = condition;
      this.performative =
          command == Command.SEND && args.size() > 1
              ? Performative.of(args.get(1).functor())
              : Optional.empty();
    }

    /// What a `.send` is meant to do.
    ///
    /// @param known its second argument, when it is carried out
    public Optional<Performative> performative(Term known) {
      return performative.isPresent() ? performative : Performative.of(known.functor());
    }

    public Command command() {
      return command;
    }

    /// How many arguments are terms.
    public int arity() {
      return args.length;
    }

    /// Argument `i` of those that are terms, counted from 0.
    public Term arg(int i) {
      return args[i];
    }

    /// The argument in braces, as in `.wait({+b})`.
    public Optional<Trigger> event() {
      return event;
    }

    /// The argument that is a condition, as in `.wait(b & c)`.
    public Optional<Formula> condition() {
      return condition;
    }
  }

  /// `if (condition) { ... } else { ... }`.
  public static final class Branch extends Step {
    private final Formula condition;
    private final Step then;
    private final Step otherwise;

    Branch(Spot at, Formula condition, Step then, Step otherwise, Step next) {
      super(at, next);
      this.condition = condition;
      this.then = then;
      this.otherwise = otherwise;
    }

    public Formula condition() {
      return condition;
    }

    public Step then() {
      return then;
    }

    public Step otherwise() {
      return otherwise;
    }
  }

  /// `while (condition) { ... }` and `for (condition) { ... }`: the body ends in an [Again] of the same loop.
  public static final class Loop extends Step {
    private final Formula condition;
    private final boolean each;
    private Step body = END;

    Loop(Spot at, Formula condition, boolean each, Step next) {
      super(at, next);
      this.condition = condition;
      this.each = each;
    }

    void closeWith(Step steps) {
      body = steps;
    }

    public Formula condition() {
      return condition;
    }

    /// Whether it runs once for each solution, instead of as long as there is one.
    public boolean each() {
      return each;
    }

    public Step body() {
      return body;
    }
  }

  /// The end of a loop's body.
  public static final class Again extends Step {
    private final Loop loop;

    Again(Loop loop) {
      super(loop.at(), END);
      this.loop = loop;
    }

    public Loop loop() {
      return loop;
    }
  }
}
