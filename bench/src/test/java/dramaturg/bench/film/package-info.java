/// Tests of the packs that we ship: that their stories hold, and that what is changed in a world changes its story.
///
/// Never: a test of the engine. Those know no world.
package dramaturg.bench.film;
