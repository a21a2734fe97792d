/// The computed predicates that need nothing but their arguments: lists, texts, kinds of term, collecting solutions.
///
/// A new one is one line in its list and one in `docs/minds.md`. Never depends on who asks.
package dramaturg.logic.builtin;
