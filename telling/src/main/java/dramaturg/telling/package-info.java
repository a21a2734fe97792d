/// Plays a pack into a telling, and answers what only the world can answer for a story.
///
/// It never prints.
package dramaturg.telling;
