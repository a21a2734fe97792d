package dramaturg.world.stage;

import dramaturg.kernel.agenda.Agenda;
import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.mind.intention.Consideration;
import dramaturg.world.body.Bodies;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.thought.Acted;
import dramaturg.world.state.thought.Refused;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs a telling: takes what is due, has it judged, writes what was ruled with its causes, lets reactions follow and
/// bodies perceive. It holds everything that a run holds, so [#copy()] is a snapshot. It knows no law and no story.
public final class StageManager {
  /// Whoever looks on while minds look for plans; it must change nothing.
  public interface Onlooker {
    /// @param atMillis the moment
    /// @param entries how many entries there were
    void considered(EntityId mind, long atMillis, int entries, Consideration consideration);
  }

  /// How many facts may follow from one item of the agenda before the run stops as a runaway.
  public static final int MAX_FACTS_AT_ONCE = 200_000;

  private final Mechanics mechanics;
  private final World world;
  private final Agenda<Item> agenda;
  private final Dice dice;
  private final Chronicle chronicle;
  private final Map<String, Process> processes;
  private final Scribe scribe;
  private final Bodies bodies;
  private final Edit.Birth birth;
  private final Cast cast;
  private final List<Forced> decided;
  private Optional<Onlooker> onlooker = Optional.empty();
  private long now;

  /// A decision that somebody outside has taken already, for when it comes up.
  record Forced(EntityId mind, String plan, String what) {}

  StageManager(
      Mechanics mechanics,
      World world,
      Agenda<Item> agenda,
      Dice dice,
      Chronicle chronicle,
      Map<String, Process> processes,
      Bodies bodies,
      Edit.Birth birth,
      Cast cast,
      long now,
      List<Forced> decided) {
    this.mechanics = mechanics;
    this.world = world;
    this.agenda = agenda;
    this.dice = dice;
    this.chronicle = chronicle;
    this.processes = processes;
    this.scribe = new Scribe(world, chronicle, birth);
    this.bodies = bodies;
    this.birth = birth;
    this.cast = cast;
    this.now = now;
    this.decided = new ArrayList<>(decided);
  }

  public World world() {
    return world;
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  public Bodies bodies() {
    return bodies;
  }

  /// The moment of the last item, in milliseconds since the opening.
  public long now() {
    return now;
  }

  /// When the next item is due; [Long#MAX_VALUE] if nothing is to come.
  public long nextAt() {
    return agenda.isEmpty() ? Long.MAX_VALUE : agenda.nextAt();
  }

  /// An independent run that goes on exactly like this one; both share the past.
  public StageManager copy() {
    return copy(chronicle.header());
  }

  /// The same, with another header before its chronicle.
  public StageManager copy(Header header) {
    var copied = new LinkedHashMap<String, Process>();
    processes.forEach((name, process) -> copied.put(name, process.copy()));
    Dice rolled = dice.copy();
    return new StageManager(
        mechanics,
        world.copy(),
        agenda.copy(),
        rolled,
        chronicle.fork(header),
        copied,
        bodies.copy(rolled),
        birth,
        cast,
        now,
        decided);
  }

  /// Plays the next item of the agenda with all that follows at once.
  ///
  /// @return false if nothing was left to play
  /// @throws RunFault if the run cannot go on
  public boolean step() {
    if (agenda.isEmpty()) return false;
    now = agenda.nextAt();
    Item item = agenda.poll();
    try {
      switch (item) {
        case Item.Attempt attempt -> attempt(attempt);
        case Item.Due due -> due(due);
        case Item.Wake wake -> wake(wake.mind());
      }
    } catch (RunFault fault) {
      throw fault;
    } catch (RuntimeException | StackOverflowError broken) {
      throw new RunFault(
          broken.getMessage() + " (while playing " + item + ")", chronicle.size() - 1, broken);
    }
    return true;
  }

  /// Lets time pass in which nothing is due, so that an intervention can happen between two items.
  ///
  /// @param atMillis not after [#nextAt()]; a moment that has passed changes nothing
  public void waitUntil(long atMillis) {
    if (atMillis > nextAt()) throw new IllegalArgumentException(atMillis + " is past what is due");
    now = Math.max(now, atMillis);
  }

  /// Changes the run from outside: the next time that the mind can choose this plan among others, it does.
  ///
  /// @param what the intervention in words
  public void decideFor(EntityId mind, String plan, String what) {
    decided.add(new Forced(mind, plan, what));
  }

  /// The decisions from outside that have not come up so far, each in words.
  public List<String> undecided() {
    return decided.stream().map(Forced::what).toList();
  }

  /// What was decided for a mind that has these plans to choose from; taken once.
  Optional<Forced> decided(EntityId mind, List<String> plans) {
    Optional<Forced> first =
        decided.stream().filter(f -> f.mind().equals(mind) && plans.contains(f.plan())).findFirst();
    first.ifPresent(decided::remove);
    return first;
  }

  /// Changes the run from outside: the fact happens now, with the intervention as its cause.
  ///
  /// @param what the intervention in words
  public int intervene(WorldFact fact, String what) {
    int entry = record(fact, new Cause.Intervention(what), 0);
    var pending = new ArrayDeque<Pending>();
    follow(fact, entry, pending);
    drain(pending);
    return entry;
  }

  /// Has somebody look on from now on. Thinking takes longer then, and comes to the same.
  public void lookOn(Onlooker who) {
    onlooker = Optional.of(who);
  }

  Optional<Onlooker> onlooker() {
    return onlooker;
  }

  private void wake(EntityId mind) {
    long next = bodies.wake(mind, world, now, new MindBridge(this, mind));
    if (next < Long.MAX_VALUE) schedule(mind, Math.max(now, next));
  }

  private void due(Item.Due due) {
    Mechanic mechanic = mechanics.named(due.mechanic());
    long rolls = dice.rolls();
    Ruling ruling = mechanic.due(due.timer(), moment(due.causes()[0], false));
    settle(ruling, due.mechanic(), due.causes(), marks(rolls));
  }

  private void attempt(Item.Attempt attempt) {
    Action action = attempt.action();
    String mechanic = mechanics.judging(action).map(Mechanic::name).orElse("");
    long rolls = dice.rolls();
    Ruling ruling = judge(attempt);
    int last = settle(ruling, mechanic, new int[] {attempt.entry()}, marks(rolls));
    switch (ruling.verdict()) {
      case DONE -> succeed(attempt, last < 0 ? attempt.entry() : last);
      case REFUSED -> refuse(attempt, ruling, marks(rolls));
      case TAKES ->
          agenda.put(
              now + ruling.takesMillis(),
              new Item.Attempt(attempt.mind(), action, attempt.ticket(), attempt.entry(), true));
    }
    schedule(attempt.mind(), now);
  }

  private void succeed(Item.Attempt attempt, int entry) {
    if (attempt.ticket() != MindBridge.NO_TICKET)
      bodies.succeeded(attempt.mind(), attempt.ticket(), entry);
  }

  private void refuse(Item.Attempt attempt, Ruling ruling, int marks) {
    Expression deed = ((Acted) chronicle.fact(attempt.entry())).deed();
    var refused = new Refused(attempt.action().actor(), deed, ruling.reason());
    int[] causes = ruling.causes(attempt.entry());
    int entry = settle(Ruling.happens(refused), "", causes, marks);
    if (attempt.ticket() != MindBridge.NO_TICKET) {
      bodies.failed(attempt.mind(), attempt.ticket(), ruling.reason(), entry);
    }
  }

  private Ruling judge(Item.Attempt attempt) {
    if (attempt.action() instanceof Impossible impossible)
      return Ruling.refused(impossible.reason());
    if (!attempt.action().isPossible(world)) return Ruling.refused("unable");
    Mechanic mechanic = mechanics.judging(attempt.action()).orElseThrow();
    return mechanic.judge(attempt.action(), moment(attempt.entry(), attempt.begun()));
  }

  /// A fact that follows at once.
  ///
  /// @param after the ruling whose timers follow from this fact, the last of its own
  private record Pending(
      WorldFact fact, int[] causes, int marks, String mechanic, Optional<Ruling> after) {}

  /// Writes what was ruled and all that follows from it at once. Returns the entry of the ruling's last own fact, or
  /// -1 if it had none.
  private int settle(Ruling ruling, String mechanic, int[] causes, int marks) {
    int[] all = ruling.causes(causes);
    int allMarks = ruling.chanced() ? marks | Mark.CHANCE.bit() : marks;
    var pending = new ArrayDeque<Pending>();
    int last = -1;
    for (WorldFact fact : ruling.facts()) {
      last = record(fact, Cause.from(all), allMarks);
      follow(fact, last, pending);
    }
    putOff(ruling, mechanic, last < 0 ? all : new int[] {last});
    drain(pending);
    return last;
  }

  private void drain(ArrayDeque<Pending> pending) {
    int count = 0;
    while (!pending.isEmpty()) {
      if (++count > MAX_FACTS_AT_ONCE) {
        throw new RunFault(
            "more than "
                + MAX_FACTS_AT_ONCE
                + " facts follow at one moment, the last "
                + pending.peek().fact(),
            chronicle.size() - 1,
            null);
      }
      Pending next = pending.poll();
      int entry = record(next.fact(), Cause.from(next.causes()), next.marks());
      next.after().ifPresent(ruling -> putOff(ruling, next.mechanic(), new int[] {entry}));
      follow(next.fact(), entry, pending);
    }
  }

  /// Has every mechanic react to a fact that was just written.
  private void follow(WorldFact fact, int entry, ArrayDeque<Pending> pending) {
    Moment moment = moment(entry, false);
    for (Mechanic mechanic : mechanics.all()) {
      long rolls = dice.rolls();
      Ruling reaction = mechanic.react(fact, moment);
      if (reaction.isNothing()) continue;
      int[] causes = reaction.causes(entry);
      int marks = marks(rolls) | (reaction.chanced() ? Mark.CHANCE.bit() : 0);
      List<WorldFact> facts = reaction.facts();
      for (int at = 0; at < facts.size(); at++) {
        boolean last = at == facts.size() - 1;
        Optional<Ruling> after = last ? Optional.of(reaction) : Optional.empty();
        pending.add(new Pending(facts.get(at), causes, marks, mechanic.name(), after));
      }
      if (facts.isEmpty()) putOff(reaction, mechanic.name(), causes);
    }
  }

  private void putOff(Ruling ruling, String mechanic, int[] causes) {
    for (Ruling.Later later : ruling.later()) {
      agenda.put(now + later.delayMillis(), new Item.Due(mechanic, later.timer(), causes));
    }
  }

  /// Writes a fact, gives minds to what comes into being by it, and lets those who can perceive it do so.
  int record(WorldFact fact, Cause cause, int marks) {
    int before = world.size();
    int entry = scribe.write(now, fact, cause, marks);
    for (int at = before; at < world.size(); at++) quicken(world.entity(at), entry);
    for (EntityId mind : bodies.perceive(world, fact, entry))
      schedule(mind, now + bodies.reactionMillis(mind));
    return entry;
  }

  private void quicken(EntityId born, int entry) {
    if (cast.quicken(world, born, dice, bodies, entry))
      schedule(born, now + bodies.reactionMillis(born));
  }

  /// Puts an action of a mind on the agenda, to be judged at once.
  void attemptSoon(EntityId mind, Action action, long ticket, int entry) {
    agenda.put(now, new Item.Attempt(mind, action, ticket, entry, false));
  }

  /// Sees to it that the mind is woken at this moment at the latest.
  void schedule(EntityId mind, long atMillis) {
    if (bodies.wakesBy(mind, atMillis)) agenda.put(atMillis, new Item.Wake(mind));
  }

  /// What is still to come, for those who want to see or to shuffle it.
  Agenda<Item> agenda() {
    return agenda;
  }

  Dice dice() {
    return dice;
  }

  Mechanics mechanics() {
    return mechanics;
  }

  private Moment moment(int entry, boolean begun) {
    return new Moment(world, now, entry, begun, dice, processes);
  }

  private int marks(long rollsBefore) {
    return dice.rolls() > rollsBefore ? Mark.CHANCE.bit() : 0;
  }
}
