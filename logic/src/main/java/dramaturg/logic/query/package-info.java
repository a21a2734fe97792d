/// Asks whether a formula holds, and for which bindings, of anything that can answer for a predicate.
///
/// One evaluation serves plan contexts, rules, beats and claims. It is lazy, needs no Java stack for rules that call
/// themselves, and stops at a named number of steps. It never changes what it asks.
package dramaturg.logic.query;
