package dramaturg.world.body;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.mind.Mind;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.Percept;
import dramaturg.mind.run.Reasoner;
import java.util.ArrayList;
import java.util.List;

/// A mind on the stage, with what has reached its bodies and not yet its thoughts. It does not choose what reaches it.
final class Character {
  /// That no waking is due.
  static final long NEVER = Long.MAX_VALUE;

  /// Something that a body witnessed.
  record Witnessed(Term happening, int entry) {}

  final EntityId id;
  final Mind mind;
  final long reactionMillis;
  Impressed perceived = new Impressed();
  List<Witnessed> witnessed = new ArrayList<>();
  List<Message> heard = new ArrayList<>();
  boolean stale = true;
  long wakesAt = NEVER;

  Character(EntityId id, Mind mind, long reactionMillis) {
    this.id = id;
    this.mind = mind;
    this.reactionMillis = reactionMillis;
  }

  /// The entry that ended a percept, as far as the mind could tell: that of the percept in its place, or else what was
  /// witnessed since and has most to do with it.
  ///
  /// @param come the percepts that are new
  /// @param began the entry that it came from, which is all that is left if nothing was witnessed
  int ended(Term percept, List<Percept> come, int began) {
    for (Percept other : come) {
      if (inPlaceOf(other.literal(), percept)) return other.origin();
    }
    int entry = began;
    int most = 0;
    for (Witnessed seen : witnessed) {
      int shared = shared(percept, seen.happening());
      if (shared >= most) {
        most = shared;
        entry = seen.entry();
      }
    }
    return entry;
  }

  private static boolean inPlaceOf(Term one, Term other) {
    return one.arity() > 1
        && one.arity() == other.arity()
        && one.functor().equals(other.functor())
        && one.arg(0).equals(other.arg(0));
  }

  private static int shared(Term percept, Term happening) {
    int shared = 0;
    for (int i = 0; i < percept.arity(); i++) {
      for (int k = 0; k < happening.arity(); k++) {
        if (percept.arg(i).equals(happening.arg(k))) shared++;
      }
    }
    return shared;
  }

  Character copy(Dice dice, Reasoner reasoner) {
    var copy = new Character(id, mind.copy(dice, reasoner), reactionMillis);
    copy.perceived = perceived.copy();
    copy.witnessed = new ArrayList<>(witnessed);
    copy.heard = new ArrayList<>(heard);
    copy.stale = stale;
    copy.wakesAt = wakesAt;
    return copy;
  }
}
