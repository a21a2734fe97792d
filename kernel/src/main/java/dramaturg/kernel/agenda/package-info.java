/// What is still to come, earliest first.
///
/// [dramaturg.kernel.agenda.Agenda] is the queue of a discrete-event run: `put` an item for a moment, `poll` the
/// earliest. Items due at the same moment leave in the order in which they were put in; nothing else breaks a tie. A
/// copy is two or three array copies, and both go on alike.
///
/// Never here: what an item means, cancelling (an item that no longer applies is for its reader to ignore), a clock.
package dramaturg.kernel.agenda;
