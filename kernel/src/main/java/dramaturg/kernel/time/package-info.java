/// Story time: whole milliseconds since the opening of a story, in a `long`.
///
/// - [StoryTime] writes and reads moments ("2d 03:14:07.250").
/// - [Spans] writes and reads durations ("3 h 20 min").
///
/// A moment and a duration are both a plain `long`; a name that holds one ends in its unit (`atMillis`, `delayMillis`).
/// There are no zones, calendars or leap seconds. Never reads a clock.
package dramaturg.kernel.time;
