package dramaturg.mind.host;

import dramaturg.logic.term.Term;
import java.util.List;

/// A message as its sender gives it up. Whether anybody hears it is for the world to say.
///
/// @param to the receivers' names; empty for everybody who can hear
/// @param ask see [Message#ask]
/// @param replyTo see [Message#replyTo]
public record Outgoing(
    Performative performative, List<String> to, Term content, Why why, long ask, long replyTo) {
  public Outgoing {
    to = List.copyOf(to);
  }

  /// The message as a receiver gets it.
  ///
  /// @param origin the entry of its being heard
  public Message heard(String from, int origin) {
    return new Message(from, performative, content, origin, ask, replyTo);
  }
}
