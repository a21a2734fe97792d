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

  /// To see who hears what was not meant for them.
  ///
  /// @param entry with which it was said
  record Listen(Said said, int entry) implements Later {}

  /// To hear what was kept.
  record CatchUp(EntityId hearer) implements Later {}

  /// The arrival of what a microphone heard.
  ///
  /// @param of what was said
  /// @param at the hull in which the listener was
  record Tapped(Listen of, EntityId microphone, EntityId listener, EntityId at) implements Later {}
}
