package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.kernel.dice.Die;
import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Rule;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.MindFault;
import dramaturg.mind.host.Percept;
import dramaturg.mind.intention.Chain;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Intent;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Memory;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Plans;
import dramaturg.mind.program.Program;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Thinks for minds, one at a time: takes in what has come, deliberates and acts in cycles until there is nothing more
/// to do. One message, one event and one step of one intention in each cycle. Between thoughts it keeps nothing, so
/// that minds may share it; not for two threads at once.
public final class Reasoner {
  static final Struct SELF = Belief.SELF;
  static final Struct OWN = Terms.struct("own").with(SELF);
  static final Struct PERCEPT = Terms.source("percept");
  private static final int REMEMBERED = 8;

  private final Limits limits;
  private final Search search;
  private final Choosing choosing = new Choosing(this);
  private final Acting acting = new Acting(this);
  private final Failing failing = new Failing(this);
  private final Listening listening = new Listening(this);
  private final Noting noting = new Noting(this);
  private final Reading reading = new Reading(this);
  private final Plan[] lastPlans = new Plan[REMEMBERED];
  private Step lastStep = Step.END;
  private Means current;
  private int carriedOut;
  private long told;
  private Host host;
  private Memory memory;

  public Reasoner(Limits limits) {
    this.limits = limits;
    this.search = new Search(new Knowing(this), limits.steps());
  }

  /// From now on it is this mind's.
  private Reasoner of(Memory one) {
    if (host != null) {
      throw new IllegalStateException(memory.name + ", who shares a reasoner, is still thinking");
    }
    memory = one;
    return this;
  }

  /// Beliefs and goals of the mind's program. Beliefs are entered last one first, so that the first one counts as the
  /// newest.
  public void begin(Memory one) {
    of(one);
    for (Clause clause : one.program.clauses().reversed()) {
      if (clause instanceof Rule rule) {
        memory.beliefs.add(rule);
      } else {
        listening.believe(clause.head(), Host.NO_ENTRY);
      }
    }
    one.program.goals().forEach(g -> listening.pursue(g, Host.NO_ENTRY));
  }

  public void believe(Memory one, Struct literal, int origin) {
    of(one).listening.believe(literal, origin);
  }

  public void pursue(Memory one, Struct goal, int origin) {
    of(one).listening.pursue(goal, origin);
  }

  public void sense(Memory one, List<Percept> gone, List<Percept> come) {
    of(one);
    for (int i = 0; i < gone.size(); i++) {
      listening.lose(Terms.literal(gone.get(i).literal()), gone.get(i).origin());
    }
    for (int i = 0; i < come.size(); i++) {
      listening.perceive(Terms.literal(come.get(i).literal()), come.get(i).origin());
    }
  }

  public void witness(Memory one, Struct happening, int origin) {
    of(one).listening.witness(happening, origin);
  }

  /// Runs until there is nothing to do.
  ///
  /// @throws MindFault if a limit is reached first
  public void think(Memory one, long atMillis, Host with) {
    of(one);
    host = with;
    memory.nowMillis = atMillis;
    carriedOut = 0;
    told = 0;
    try {
      think();
    } catch (Overrun overrun) {
      throw fault(overrun.getMessage());
    } finally {
      host = null;
    }
  }

  private void think() {
    if (memory.mail.size() > limits.intentions()) {
      throw fault("has more than " + limits.intentions() + " messages to read");
    }
    if (!memory.momentary.isEmpty() || !memory.momentaryBefore.isEmpty()) {
      memory.momentaryBefore.forEach(memory.beliefs::remove);
      memory.momentaryBefore = memory.momentary;
      memory.momentary = List.of();
    }
    if (!memory.waiting.isEmpty()) {
      new Waking(this).wake();
    }
    int cycles = 0;
    while (memory.busy()) {
      if (++cycles > limits.cycles()) {
        throw fault("has not come to rest after " + limits.cycles() + " cycles");
      }
      cycle();
    }
  }

  private void cycle() {
    if (memory.events.size() + memory.running.size() + memory.waiting.size()
        > limits.intentions()) {
      throw fault("has more than " + limits.intentions() + " events and intentions");
    }
    if (!memory.mail.isEmpty()) {
      listening.hear(memory.mail.poll());
    }
    deliberate();
    feedback();
    Means means = memory.next(memory.program.prioritised());
    if (means != null) {
      lastPlans[carriedOut++ % REMEMBERED] = means.plan();
      lastStep = means.step();
      current = means;
      acting.carryOut(means);
      current = null;
    }
  }

  /// The intention that is carrying out a step.
  Optional<Means> current() {
    return Optional.ofNullable(current);
  }

  /// One event is answered; those that nobody needs to answer and nobody can are passed over.
  private void deliberate() {
    if (memory.atomic.isPresent()) {
      return;
    }
    if (memory.atomicEvent.isPresent()) {
      Pending event = memory.atomicEvent.get();
      memory.atomicEvent = Optional.empty();
      answer(event);
      return;
    }
    boolean answered = false;
    while (!answered && !memory.events.isEmpty()) {
      answered = answer(memory.nextEvent(memory.program.prioritised()));
    }
  }

  private boolean answer(Pending event) {
    if (!event.plans().isEmpty() && choosing.choose(event)) {
      takeUp(event);
    } else if (event.event().isGoal()) {
      failing.noPlan(event);
    } else if (event.top() != null) {
      memory.run(event.top().next(), event.atomic());
    } else {
      return false;
    }
    return true;
  }

  /// Goes on with the plan that was chosen for the event.
  private void takeUp(Pending event) {
    if (event.depth() >= limits.depth()) {
      throw fault("has " + event.depth() + " goals waiting for each other");
    }
    if (event.intent() == Intent.NONE) {
      run(started(event));
    } else if (event.top() == null || !replaces(event, event.top())) {
      run(begun(event.intent(), event.event(), event.answer(), event.below(), event.atomic()));
    }
  }

  private Means begun(
      Intent intent, Event event, Struct answer, Optional<Means> below, boolean atomic) {
    return Means.begin(
        intent, choosing.plan(), choosing.vars(), event, answer, choosing.reads(), below, atomic);
  }

  private void run(Means means) {
    memory.run(means, means.atomic());
  }

  private Means started(Pending pending) {
    Event event = pending.event();
    boolean goal = event.adds() && event.kind() == Trigger.Kind.GOAL;
    Intent intent =
        new Intent(memory.nextNumber(), goal ? Optional.of(event.literal()) : Optional.empty());
    Event from = event;
    if (goal) {
      int entry =
          host(event.literal().signs())
              .goal(
                  new GoalChange(
                      GoalChange.Kind.TAKEN_UP,
                      event.literal(),
                      Reasons.of(choosing.plan(), event, choosing.reads())));
      from = entry < 0 ? event : event.because(Chain.of(entry));
    }
    return begun(intent, from, pending.answer(), Optional.empty(), pending.atomic());
  }

  /// A goal that is the last step of a plan for the same predicate takes that plan's place.
  ///
  /// @return whether it is one, and has
  private boolean replaces(Pending pending, Means top) {
    Event event = pending.event();
    boolean last =
        event.adds()
            && event.isGoal()
            && top.event().adds()
            && top.event().isGoal()
            && top.step().next() == Step.END
            && top.event().literal().samePredicate(event.literal());
    if (!last) {
      return false;
    }
    Struct answer = top.answer();
    if (!answer.plain()) {
      search.open(top.vars(), top.vars().length);
      Renaming renaming = new Renaming();
      if (top.step() instanceof Step.Achieve achieve) {
        renaming.apply(search.env().resolve(achieve.goal(), 0));
      }
      answer = renaming.apply(search.env().literal(answer, top.own()));
      if (Slots.count(answer) > pending.slots()) {
        return false;
      }
    }
    boolean atomic = top.below().isPresent() && top.below().get().atomic();
    run(begun(top.intent(), event, answer, top.below(), atomic));
    return true;
  }

  private void feedback() {
    while (!memory.feedback.isEmpty()) {
      Memory.Feedback ended = memory.feedback.poll();
      if (memory.waiting.get(ended.ticket()) instanceof Waiting.ForDeed deed) {
        memory.release(ended.ticket());
        Means means = deed.means().done(ended.entry());
        if (ended.refusal().isEmpty()) {
          goOn(means.next());
        } else {
          failing.refused(means, ended.refusal().get());
        }
        return;
      }
    }
  }

  /// Leaves every level that is finished and puts the intention among those that can go on; an intention without
  /// levels is over.
  void goOn(Means from) {
    Means means = from;
    while (means.finished()) {
      if (means.below().isEmpty()) {
        failing.dropped(GoalChange.Kind.REACHED, means);
        return;
      }
      Means waited = acting.answered(means.below().get(), means).done(means.done());
      means = waited.with(waited.reads().and(means.reads())).next();
    }
    memory.run(means, from.atomic());
  }

  /// An event that belongs to no intention.
  Pending outside(boolean adds, Trigger.Kind kind, Struct literal, Chain chain, boolean perceived) {
    return Pending.alone(
        new Event(adds, kind, literal, chain, perceived, false),
        memory.program.plansFor(adds, kind, literal));
  }

  void post(Pending event) {
    if (!memory.waiting.isEmpty()) {
      new Waking(this).noticed(event.event());
    }
    if (event.event().isGoal() || event.top() != null || !event.plans().isEmpty()) {
      memory.post(event);
    }
  }

  /// Whether an event matters that these plans would answer: there are some, or somebody waits for events.
  boolean matters(Plans plans) {
    return !plans.isEmpty() || !memory.waiting.isEmpty();
  }

  void checkGrowth() {
    if (memory.beliefs.count() > limits.beliefs()) {
      throw fault("holds more than " + limits.beliefs() + " beliefs");
    }
  }

  private MindFault fault(String what) {
    Set<String> plans = new LinkedHashSet<>();
    Spot where = Spot.startOf(memory.program.name());
    for (int i = carriedOut - 1; i >= 0 && i >= carriedOut - REMEMBERED; i--) {
      plans.add(lastPlans[i % REMEMBERED].label());
    }
    if (carriedOut > 0) {
      Plan plan = lastPlans[(carriedOut - 1) % REMEMBERED];
      where = lastStep == Step.END ? plan.at() : lastStep.at();
    }
    return new MindFault(memory.name, what, new ArrayList<>(plans), where);
  }

  /// Whether a goal as it is asked for fits one that the mind has.
  boolean fits(Struct asked, Struct goal) {
    if (!asked.samePredicate(goal)) {
      return false;
    }
    int count = Math.max(1, Slots.count(asked));
    search.open(Acting.NO_VALUES, count);
    int base = search.env().reserve(Slots.count(goal));
    return search.env().unify(asked, 0, goal, base);
  }

  /// What makes a literal true: beliefs with all their annotations, and what rules conclude.
  List<Struct> solutions(Struct literal) {
    List<Struct> all = new ArrayList<>();
    Term[] asked = wanted(literal);
    for (boolean more = search.ask(memory.program.meant()); more; more = search.next()) {
      all.add(found(asked));
    }
    return all;
  }

  /// The first of them.
  Optional<Struct> solution(Struct literal) {
    Term[] asked = wanted(literal);
    return search.ask(memory.program.meant()) ? Optional.of(found(asked)) : Optional.empty();
  }

  private Term[] wanted(Struct literal) {
    Term[] values = {Renaming.apply(literal, slot -> slot + 1)};
    search.open(values, 1 + Slots.count(literal));
    return values;
  }

  private Struct found(Term[] asked) {
    Struct found = search.env().literal((Struct) asked[0], 0);
    boolean stated = search.usedCount() > 0 && search.used(0) instanceof Belief;
    return stated ? found.annotatedLike(((Belief) search.used(0)).head()) : found;
  }

  /// Whether two names are the same. Those of others have another hash, which is at hand when their letters are not.
  static boolean same(String one, String other) {
    return one == other || one.hashCode() == other.hashCode() && one.equals(other);
  }

  String name() {
    return memory.name;
  }

  Program program() {
    return memory.program;
  }

  Die die() {
    return memory.die;
  }

  Memory memory() {
    return memory;
  }

  Search search() {
    return search;
  }

  Reading reading() {
    return reading;
  }

  Acting acting() {
    return acting;
  }

  Failing failing() {
    return failing;
  }

  Noting noting() {
    return noting;
  }

  Listening listening() {
    return listening;
  }

  Host host() {
    return host;
  }

  /// The host, to be told something of this size.
  Host host(int signs) {
    told += signs;
    if (told > limits.told()) {
      throw fault("has told of more than " + limits.told() + " signs at once");
    }
    return host;
  }

  long nowMillis() {
    return memory.nowMillis;
  }
}
