/// Why something did not happen: the plan that came nearest to it, in whose mind, and what kept it.
///
/// Never: a mind looked into. Whoever knows minds is asked.
package dramaturg.story.whynot;
