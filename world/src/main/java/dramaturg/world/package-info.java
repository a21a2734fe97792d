/// State, mechanics, bodies, packs and the stage manager that alone writes facts.
///
/// It never tells a story: what the facts mean is asked elsewhere.
package dramaturg.world;
