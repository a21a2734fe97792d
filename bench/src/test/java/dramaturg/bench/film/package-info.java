/// Tests of the flagship pack: that its story holds, and that what is changed in its world changes its story.
///
/// Never: a test of the engine. Those know no world.
package dramaturg.bench.film;
