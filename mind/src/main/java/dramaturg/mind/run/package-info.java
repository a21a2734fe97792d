/// The reasoning cycle and its parts, one class for each kind of thing that happens in it.
///
/// Only [Reasoner] is meant for use from outside. Never calls the host but from within one `think`.
package dramaturg.mind.run;
