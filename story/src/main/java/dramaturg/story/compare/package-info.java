/// Two tellings side by side: how long they are the same, and what only one of them has.
///
/// Never: a fact matched by its number, which a single fact more would shift.
package dramaturg.story.compare;
