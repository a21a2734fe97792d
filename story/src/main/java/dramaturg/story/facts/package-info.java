/// What story works on: the facts of a chronicle by name, each also as a literal with what the chronicle knows about
/// its entry; who is who; the state at a moment, from whoever can tell.
///
/// Never: a change to the chronicle; a fact read before it is asked for.
package dramaturg.story.facts;
