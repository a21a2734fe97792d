package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// How a thing moves from one turning point to the next. A course is recorded once and holds until the next; where
/// the thing is meanwhile is worked out by [Positions], never stored.
public sealed interface Course {
  Component<Course> COURSE = Component.of("course", Course.class);

  /// At rest in its system.
  record Rest(Vec at) implements Course {}

  /// On a circle around a body, counter-clockwise.
  ///
  /// @param periodMillis the time of one turn, at least 1
  /// @param phaseTurns where on the circle it stood at time 0, in turns from 0 to 1
  record Orbit(EntityId around, double radiusKm, long periodMillis, double phaseTurns)
      implements Course {}

  /// On a straight line inside its system, at constant speed.
  ///
  /// @param destination what it makes for; it may itself be moving, the line leads to where it will be
  record Leg(Vec from, Vec to, long departsMillis, long arrivesMillis, EntityId destination)
      implements Course {}

  /// Fast between the stars, out of reach. The ship lies in no system until it arrives.
  ///
  /// @param from where on the star map it set out or turned
  /// @param destination what it makes for in the system `to`, or that system itself
  record Warp(Star from, EntityId to, EntityId destination, long departsMillis, long arrivesMillis)
      implements Course {}

  /// Fast to another thing: docked to it, held by it.
  ///
  /// @param offset from that thing to this one
  record Attached(EntityId to, Vec offset) implements Course {}
}
