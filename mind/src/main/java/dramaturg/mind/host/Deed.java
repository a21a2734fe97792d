package dramaturg.mind.host;

import dramaturg.logic.term.Struct;

/// Something that a mind tries to do. The intention waits until it is told how it went.
///
/// @param ticket the number to answer with
/// @param action the action with its arguments; an annotation `by(Body)` names the body that shall act
public record Deed(long ticket, Struct action, Why why) {}
