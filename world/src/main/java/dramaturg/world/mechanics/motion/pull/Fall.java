package dramaturg.world.mechanics.motion.pull;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;

/// What the pull of bodies puts off.
public sealed interface Fall extends Timer {
  /// The moment at which something may become of a thing near a body, if neither turns before.
  ///
  /// @param bodyCourse the entry that set the body on its course
  /// @param thingCourse the entry that set the thing on its course
  record Near(EntityId body, EntityId thing, int bodyCourse, int thingCourse) implements Fall {}

  /// The end of what a body takes its time over.
  ///
  /// @param sunk the entry with which it sank in
  record Through(EntityId body, EntityId thing, int sunk) implements Fall {}
}
