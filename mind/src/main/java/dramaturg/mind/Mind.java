package dramaturg.mind;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.Percept;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Memory;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Program;
import dramaturg.mind.run.Reasoner;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// The mind of one character: beliefs, goals and intentions under a [Program]. It knows only what it is told here, does
/// nothing but within [#think], and promises nothing about time: whoever runs it says what time it is.
///
/// Origins are numbers of chronicle entries; a negative one says that there is none. Not safe for use by two threads at
/// once.
public final class Mind {
  private final Memory memory;
  private final Reasoner reasoner;

  /// A mind with the beliefs and goals of its program and a reasoner of its own; nothing has been thought yet.
  ///
  /// @param die rolled for weighted plans and for `.random`
  public Mind(String name, Program program, Die die, Limits limits) {
    this(name, program, die, new Reasoner(limits));
  }

  /// The same with a reasoner that it shares with others, who think when it does not.
  public Mind(String name, Program program, Die die, Reasoner reasoner) {
    this(new Memory(name, program, die), reasoner);
    reasoner.begin(memory);
  }

  private Mind(Memory memory, Reasoner reasoner) {
    this.memory = memory;
    this.reasoner = reasoner;
  }

  /// An opening belief beyond those of the program; without a source it is the mind's own.
  public void believe(Term literal, int origin) {
    reasoner.believe(memory, Terms.literal(literal), origin);
  }

  /// An opening goal beyond those of the program.
  public void pursue(Term goal, int origin) {
    reasoner.pursue(memory, Terms.literal(goal), origin);
  }

  /// What the mind no longer perceives, and what it perceives from now on; what goes is handled before what comes.
  public void sense(List<Percept> gone, List<Percept> come) {
    reasoner.sense(memory, gone, come);
  }

  /// A momentary percept: an event, believed during the next [#think] and silently forgotten at the one after it.
  public void witness(Term happening, int origin) {
    reasoner.witness(memory, Terms.literal(happening), origin);
  }

  /// A message has come; it is taken in by the next [#think].
  public void receive(Message message) {
    memory.mail.add(message);
  }

  /// The action of this ticket has succeeded. Unknown tickets are ignored: the intention may have been dropped.
  public void succeeded(long ticket, int entry) {
    memory.feedback.add(new Memory.Feedback(ticket, Optional.empty(), entry));
  }

  /// The action of this ticket was refused or has failed: its goal fails with `[error(action_refused), reason(R)]`.
  public void failed(long ticket, Term reason, int entry) {
    memory.feedback.add(new Memory.Feedback(ticket, Optional.of(reason), entry));
  }

  /// Thinks at this moment until there is nothing more to think.
  ///
  /// @param nowMillis story time
  /// @throws dramaturg.mind.host.MindFault if a limit is reached first; the mind should not be used any more
  public void think(long nowMillis, Host host) {
    reasoner.think(memory, nowMillis, host);
  }

  /// When the mind wants to think again even if nothing happens, in milliseconds of story time.
  public OptionalLong nextWake() {
    long next = memory.nextWake();
    return next == Waiting.NEVER ? OptionalLong.empty() : OptionalLong.of(next);
  }

  /// Whether a [#think] now would do nothing but let waiting times end.
  public boolean idle() {
    return !memory.busy();
  }

  /// This mind as it stands, in the middle of whatever it is doing. The copy has a die of its own at the same point,
  /// and the same reasoner.
  public Mind copy() {
    return new Mind(memory.copy(memory.die.copy()), reasoner);
  }

  /// The same for a run whose dice were copied and which has a reasoner of its own.
  public Mind copy(Dice dice, Reasoner other) {
    return new Mind(memory.copy(memory.die.in(dice)), other);
  }

  public String name() {
    return memory.name;
  }

  public Program program() {
    return memory.program;
  }

  /// What is believed, with sources and origins: by predicate, newest first.
  public List<Belief> beliefs() {
    return memory.beliefs.all();
  }

  /// The goals of each intention, the latest first.
  public List<List<Struct>> intentions() {
    return memory.intentions().stream().map(Means::goals).toList();
  }
}
