package dramaturg.world.stage;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import java.util.Map;
import java.util.function.Supplier;

/// What a mechanic sees while it judges: the world to read, the time, dice to roll. It offers no way to change
/// anything.
public final class Moment {
  private final World world;
  private final long now;
  private final int entry;
  private final boolean begun;
  private final Dice dice;
  private final Map<String, Process> processes;

  Moment(
      World world, long now, int entry, boolean begun, Dice dice, Map<String, Process> processes) {
    this.world = world;
    this.now = now;
    this.entry = entry;
    this.begun = begun;
    this.dice = dice;
    this.processes = processes;
  }

  public World world() {
    return world;
  }

  /// Story time in milliseconds since the opening.
  public long now() {
    return now;
  }

  /// The entry that led here: the attempt being judged, what set the timer, the fact being reacted to.
  public int entry() {
    return entry;
  }

  /// Whether this action was judged before and has now taken its time.
  public boolean begun() {
    return begun;
  }

  /// The dice of this purpose and owner. Rolling them shifts no others.
  public Die die(String purpose, EntityId owner) {
    return dice.of(purpose, owner);
  }

  /// The process of this purpose and owner, made if there is none yet.
  public <P extends Process> P process(
      Class<P> type, String purpose, EntityId owner, Supplier<P> made) {
    return type.cast(processes.computeIfAbsent(purpose + " " + owner.name(), name -> made.get()));
  }
}
