/// Why beats did not hold and patterns never came: which beats before them are the first that are missing, the plan
/// that came near, in whose mind, and what kept it, or the fact that came near.
///
/// Never: a mind looked into. Whoever knows minds is asked.
package dramaturg.story.whynot;
