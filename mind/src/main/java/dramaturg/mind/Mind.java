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
  private final Die die;
  private final Reasoner reasoner;

  /// A mind with the beliefs and goals of its program; nothing has been thought yet.
  ///
  /// @param die rolled for weighted plans and for `.random`
  public Mind(String name, Program program, Die die, Limits limits) {
    this(die, new Reasoner(name, program, die, limits));
  }

  private Mind(Die die, Reasoner reasoner) {
    this.die = die;
    this.reasoner = reasoner;
  }

  /// An opening belief beyond those of the program; without a source it is the mind's own.
  public void believe(Term literal, int origin) {
    reasoner.believe(Terms.literal(literal), origin);
  }

  /// An opening goal beyond those of the program.
  public void pursue(Term goal, int origin) {
    reasoner.pursue(Terms.literal(goal), origin);
  }

  /// What the mind no longer perceives, and what it perceives from now on; what goes is handled before what comes.
  public void sense(List<Percept> gone, List<Percept> come) {
    reasoner.sense(gone, come);
  }

  /// A momentary percept: an event, believed during the next [#think] and silently forgotten at the one after it.
  public void witness(Term happening, int origin) {
    reasoner.witness(Terms.literal(happening), origin);
  }

  /// A message has come; it is taken in by the next [#think].
  public void receive(Message message) {
    reasoner.receive(message);
  }

  /// The action of this ticket has succeeded. Unknown tickets are ignored: the intention may have been dropped.
  public void succeeded(long ticket, int entry) {
    reasoner.ended(ticket, Optional.empty(), entry);
  }

  /// The action of this ticket was refused or has failed: its goal fails with `[error(action_refused), reason(R)]`.
  public void failed(long ticket, Term reason, int entry) {
    reasoner.ended(ticket, Optional.of(reason), entry);
  }

  /// Thinks at this moment until there is nothing more to think.
  ///
  /// @param nowMillis story time
  /// @throws dramaturg.mind.host.MindFault if a limit is reached first; the mind should not be used any more
  public void think(long nowMillis, Host host) {
    reasoner.think(nowMillis, host);
  }

  /// When the mind wants to think again even if nothing happens, in milliseconds of story time.
  public OptionalLong nextWake() {
    return reasoner.nextWake();
  }

  /// Whether a [#think] now would do nothing but let waiting times end.
  public boolean idle() {
    return reasoner.idle();
  }

  /// This mind as it stands, in the middle of whatever it is doing. The copy has a die of its own at the same point.
  public Mind copy() {
    Die other = die.copy();
    return new Mind(other, reasoner.copy(other));
  }

  /// The same for a run whose dice were copied.
  public Mind copy(Dice dice) {
    Die other = die.in(dice);
    return new Mind(other, reasoner.copy(other));
  }

  public String name() {
    return reasoner.name();
  }

  public Program program() {
    return reasoner.program();
  }

  /// What is believed, with sources and origins: by predicate, newest first.
  public List<Belief> beliefs() {
    return reasoner.beliefs();
  }

  /// The goals of each intention, the latest first.
  public List<List<Struct>> intentions() {
    return reasoner.intentions();
  }
}
