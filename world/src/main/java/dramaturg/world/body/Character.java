package dramaturg.world.body;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.mind.Mind;
import dramaturg.mind.host.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A mind on the stage, with what has reached its bodies and not yet its thoughts. It does not choose what reaches it.
final class Character {
  /// That no waking is due.
  static final long NEVER = Long.MAX_VALUE;

  /// Something that a body witnessed.
  record Witnessed(Term happening, int entry) {}

  final EntityId id;
  final Mind mind;
  final long reactionMillis;
  SequencedMap<Term, Integer> perceived = new LinkedHashMap<>();
  List<Witnessed> witnessed = new ArrayList<>();
  List<Message> heard = new ArrayList<>();
  boolean stale = true;
  long wakesAt = NEVER;

  Character(EntityId id, Mind mind, long reactionMillis) {
    this.id = id;
    this.mind = mind;
    this.reactionMillis = reactionMillis;
  }

  Character copy(Dice dice) {
    var copy = new Character(id, mind.copy(dice), reactionMillis);
    copy.perceived = new LinkedHashMap<>(perceived);
    copy.witnessed = new ArrayList<>(witnessed);
    copy.heard = new ArrayList<>(heard);
    copy.stale = stale;
    copy.wakesAt = wakesAt;
    return copy;
  }
}
