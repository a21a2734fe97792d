package dramaturg.logic.query;

import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Finds the solutions of compiled conditions one by one, depth first, left to right. It keeps its own stacks, so depth
/// costs memory and not Java stack; a search may be used again for the next question.
public final class Search {
  /// Who called a chain of goals, and from which slot its variables count.
  record Frame(int base, Goal next, Frame parent) {
    Frame calling(int newBase, Goal after) {
      return after == Goal.RETURN && parent != null
          ? new Frame(newBase, next, parent)
          : new Frame(newBase, after, this);
    }
  }

  /// A place to come back to.
  static final class Choice {
    private Goal goal;
    private Frame frame;
    private int mark;
    private int top;
    private int used;
    private Iterator<?> rest;

    Iterator<?> rest() {
      return rest;
    }

    Frame frame() {
      return frame;
    }
  }

  /// So many clauses against negations are remembered for one question.
  private static final int MOST_AGAINST = 16;

  private static final BooleanSupplier REFUTED = () -> false;
  private static final Frame ROOT = new Frame(0, Goal.RETURN, null);

  private final Env env = new Env();
  private final Asked asked = new Asked(env);
  private final Answers answers;
  private final long mostSteps;
  private Choice[] choices = new Choice[4];
  private int choiceTop;
  private Clause[] used = new Clause[4];
  private int usedTop;
  private Clause[] against = {};
  private int againstTop;
  private Struct lacking;
  private int lackingPredicate;
  private long steps;
  private Goal goal = Goal.RETURN;
  private Frame frame = ROOT;
  private boolean started;
  private String complaint = "";
  private String error = "ia_failed";

  /// @param mostSteps how many goals one question may try before it is an [Overrun]
  public Search(Answers answers, long mostSteps) {
    this.answers = answers;
    this.mostSteps = mostSteps;
  }

  public Answers answers() {
    return answers;
  }

  public Env env() {
    return env;
  }

  /// Starts a question: variables 0 and up have these values; missing ones are unbound.
  public void start(Formula formula, Term... values) {
    open(values, Math.max(values.length, formula.variables()));
    goal = formula.goal();
    frame = ROOT;
    started = false;
  }

  /// Forgets everything and gives the first `count` variables these values; null or missing ones are unbound.
  public void open(Term[] values, int count) {
    env.reset(values, count);
    choiceTop = 0;
    usedTop = 0;
    againstTop = 0;
    lacking = null;
    steps = 0;
    complaint = "";
    error = "ia_failed";
  }

  /// Asks with the variables as they stand, going to the first solution; [#next] gives the others.
  ///
  /// @return whether there is one
  public boolean ask(Formula formula) {
    goal = formula.goal();
    frame = ROOT;
    started = true;
    return run(0);
  }

  /// Goes to the next solution.
  ///
  /// @return whether there is one; its bindings are in [#env]
  public boolean next() {
    if (started) {
      return backtrack(0) && run(0);
    }
    started = true;
    return run(0);
  }

  /// How many clauses the present solution rests on, the negations in it among them as [Clause.Denied].
  public int usedCount() {
    return usedTop;
  }

  /// A clause that the present solution rests on, in the order in which they were used.
  public Clause used(int i) {
    return used[i];
  }

  /// How many clauses refuted negations, whichever way was tried.
  public int againstCount() {
    return againstTop;
  }

  /// A clause that refuted a negation; the same one may come several times.
  public Clause against(int i) {
    return against[i];
  }

  /// The literal of the formula itself, as it stands there, for which an answer was looked for last and in vain. After
  /// a question without a solution it is what that one wanted last.
  public Optional<Struct> lacking() {
    return Optional.ofNullable(lacking);
  }

  /// The number of the predicate of [#lacking] in the numbering of the formula; negative without one.
  public int lackingPredicate() {
    return lackingPredicate;
  }

  boolean lacks(Struct literal, int predicate) {
    if (frame.base() == 0) {
      lacking = literal;
      lackingPredicate = predicate;
    }
    return false;
  }

  private boolean run(int floor) {
    while (true) {
      if (goal == Goal.RETURN && frame.parent() == null) {
        return true;
      }
      if (++steps > mostSteps) {
        throw new Overrun("a question took more than " + mostSteps + " steps");
      }
      if (!goal.step(this) && !backtrack(floor)) {
        return false;
      }
    }
  }

  private boolean backtrack(int floor) {
    while (choiceTop > floor) {
      Choice choice = choices[choiceTop - 1];
      env.undo(choice.mark, choice.top);
      usedTop = choice.used;
      frame = choice.frame;
      if (choice.goal.retry(this, choice)) {
        return true;
      }
    }
    return false;
  }

  boolean giveBack() {
    goal = frame.next();
    frame = frame.parent();
    return true;
  }

  boolean go(Goal next) {
    goal = next;
    return true;
  }

  Frame frame() {
    return frame;
  }

  /// What could make a literal true, with the variables as they stand; its slots are absolute.
  public Iterator<? extends Clause> candidates(Struct literal) {
    return answers.candidates(asked.set(literal, 0, Predicates.UNKNOWN));
  }

  /// Looks for what could make a goal's literal true.
  ///
  /// @return whether there is any; it is in [#offered] until the next is looked for
  boolean offers(Struct pattern, int predicate) {
    return answers.offer(asked.set(pattern, frame.base(), predicate));
  }

  Asked offered() {
    return asked;
  }

  void push(Goal from, Iterator<?> rest) {
    if (choiceTop == choices.length) {
      if (choiceTop >= Env.MOST_SLOTS) {
        throw new Overrun("a question leaves more than " + Env.MOST_SLOTS + " choices open");
      }
      choices = Arrays.copyOf(choices, choiceTop * 2);
    }
    Choice choice = choices[choiceTop];
    if (choice == null) {
      choice = new Choice();
      choices[choiceTop] = choice;
    }
    choiceTop++;
    choice.goal = from;
    choice.frame = frame;
    choice.mark = env.mark();
    choice.top = env.top();
    choice.used = usedTop;
    choice.rest = rest;
  }

  void pop() {
    choiceTop--;
    choices[choiceTop].rest = null;
  }

  void use(Clause clause) {
    if (usedTop == used.length) {
      used = Arrays.copyOf(used, usedTop * 2);
    }
    used[usedTop++] = clause;
  }

  /// Goes into a rule's body and afterwards to `next`.
  boolean enter(Rule rule, int base, Goal next) {
    frame = frame.calling(base, next);
    goal = rule.goal();
    return true;
  }

  /// Runs a chain whose variables are absolute, and afterwards goes to `next`.
  boolean call(Goal chain, Goal next) {
    frame = frame.calling(0, next);
    goal = chain;
    return true;
  }

  boolean couldUnify(Term a, Term b) {
    int mark = env.mark();
    boolean same = env.unify(a, 0, b, 0);
    env.undo(mark, env.top());
    return same;
  }

  void complain(Builtin.Unfit unfit) {
    error = unfit.error();
    complaint = unfit.getMessage();
  }

  /// A word for what the last builtin that could not use its arguments found wrong; `ia_failed` if none.
  public String error() {
    return error;
  }

  /// What the last builtin that could not use its arguments said; empty if none.
  public String complaint() {
    return complaint;
  }

  /// Whether the chain of a negation has a solution from here; everything it bound is taken back. What refutes the
  /// negation is remembered, see [#against].
  boolean proves(Goal chain) {
    return nested(chain, frame, REFUTED) > 0;
  }

  /// Does something at each solution of the chain, then takes everything back.
  void each(Goal chain, Frame from, Runnable action) {
    nested(
        chain,
        from,
        () -> {
          action.run();
          return true;
        });
  }

  /// A negation that no clause refutes is refuted by what its variables stand for: by the clauses they came from.
  private void refuted(int from) {
    if (against.length == 0) {
      against = new Clause[MOST_AGAINST];
    }
    for (int i = usedTop > from ? from : 0; i < usedTop && againstTop < MOST_AGAINST; i++) {
      against[againstTop++] = used[i];
    }
  }

  private int nested(Goal chain, Frame from, BooleanSupplier more) {
    Goal goalBefore = goal;
    Frame frameBefore = frame;
    int mark = env.mark();
    int top = env.top();
    int usedBefore = usedTop;
    int floor = choiceTop;
    goal = chain;
    frame = new Frame(from.base(), Goal.RETURN, null);
    int found = 0;
    boolean solved = run(floor);
    while (solved) {
      found++;
      if (more == REFUTED) {
        refuted(usedBefore);
      }
      solved = more.getAsBoolean() && backtrack(floor) && run(floor);
    }
    choiceTop = floor;
    env.undo(mark, top);
    usedTop = usedBefore;
    goal = goalBefore;
    frame = frameBefore;
    return found;
  }
}
