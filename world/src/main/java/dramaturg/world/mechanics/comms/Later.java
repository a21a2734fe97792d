package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;
import java.util.List;

/// What communication puts off.
sealed interface Later extends Timer {
  /// The end of a message; it follows from the entry with which the message began.
  record End(EntityId from) implements Later {}

  /// A relay's turn.
  record PassOn(EntityId relay, int sent) implements Later {}

  /// The arrival of words at a vessel.
  ///
  /// @param message what arrives of the message
  /// @param hearers whom it is for; empty for whoever listens there
  record Arrive(MessageSent message, EntityId at, List<EntityId> hearers) implements Later {}
}
