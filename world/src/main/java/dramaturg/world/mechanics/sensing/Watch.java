package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Process;
import java.util.Arrays;

/// How often each thing has changed in a way that matters to who sees it, so that what was foreseen before is known
/// to be void; and which of these changes have not been looked into yet. Whether anything is seen is in the facts
/// alone.
final class Watch implements Process {
  private int[] turns = {};
  private boolean[] open = {};

  /// The one of this run.
  static Watch of(Moment moment) {
    return moment.process(Watch.class, "sensing", moment.world().entity(0), Watch::new);
  }

  /// Notes a change and returns its number.
  int turn(EntityId thing) {
    if (thing.index() >= turns.length) {
      int length = Math.max(thing.index() + 1, turns.length * 2);
      turns = Arrays.copyOf(turns, length);
      open = Arrays.copyOf(open, length);
    }
    open[thing.index()] = true;
    return ++turns[thing.index()];
  }

  int last(EntityId thing) {
    return thing.index() < turns.length ? turns[thing.index()] : 0;
  }

  /// Whether the last change of the thing has not been looked into yet.
  boolean isOpen(EntityId thing) {
    return thing.index() < open.length && open[thing.index()];
  }

  void close(EntityId thing) {
    open[thing.index()] = false;
  }

  @Override
  public Process copy() {
    var copy = new Watch();
    copy.turns = turns.clone();
    copy.open = open.clone();
    return copy;
  }
}
