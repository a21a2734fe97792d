/// The pack that `new` makes: a tiny story that can be played at once, with a comment for everything in it.
///
/// Never more than one reader can take in.
package dramaturg.world.pack.template;
