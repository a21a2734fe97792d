package dramaturg.world.stage;

/// A mechanic's own agenda for what is still to come in numbers too large for single timers, such as an epidemic among
/// thousands. It belongs to the snapshot, not to the world: what has happened must be in the facts.
public interface Process {
  /// An independent process that goes on exactly like this one.
  Process copy();
}
