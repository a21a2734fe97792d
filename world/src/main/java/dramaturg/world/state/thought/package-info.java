/// What minds did that the chronicle keeps: attempts and refusals, decisions, beliefs gained and lost, goals. They
/// change nothing in the world; they are there so that "why" has an answer.
///
/// Never: a reason to act. Minds are moved by percepts, not by these.
package dramaturg.world.state.thought;
