/// Changes to a telling at a moment: a decision forced, a fact set, somebody killed or told something; each with its
/// text, by which a chronicle's header remembers it.
///
/// Never: a change that has no cause in the chronicle.
package dramaturg.telling.fork;
