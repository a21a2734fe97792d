/// What passes between a mind and whoever runs it: percepts and messages in; deeds, messages, decisions and the reasons
/// for them out.
///
/// Everything here is an immutable record. An `int` called entry or origin is the number of a chronicle entry; a
/// negative one means that there is none. Never holds a reference into a mind.
package dramaturg.mind.host;
