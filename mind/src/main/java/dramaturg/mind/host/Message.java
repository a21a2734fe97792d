package dramaturg.mind.host;

import dramaturg.logic.term.Term;

/// A message as its receiver gets it.
///
/// @param from who it seems to come from
/// @param origin the entry of its being heard
/// @param ask the sender's number for the answer it waits for, to be given back as `replyTo`; 0 if it waits for none
/// @param replyTo the number of the receiver's own question that this answers; 0 if it answers none
public record Message(
    String from, Performative performative, Term content, int origin, long ask, long replyTo) {
  /// A message that neither waits for an answer nor is one.
  public Message(String from, Performative performative, Term content, int origin) {
    this(from, performative, content, origin, 0, 0);
  }
}
