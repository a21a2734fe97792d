package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Intercept;
import dramaturg.world.state.space.Meetings;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.StarMap;
import dramaturg.world.state.space.Track;
import dramaturg.world.state.space.Vec;
import java.util.Optional;

/// How a vessel gets to a destination from where it is, with the drives that work now. It does not ask whether
/// anybody may take it there, nor whether the fuel lasts.
public sealed interface Plan {
  /// @param course a leg or a warp
  /// @param arrivesMillis when the course ends; at warp that is at the edge of the destination, not there
  record Way(Course course, long arrivesMillis) implements Plan {}

  /// It is there already.
  record Here() implements Plan {}

  /// @param reason in lower snake case
  record None(String reason) implements Plan {}

  /// Why there is no way to another system without a warp drive that runs.
  String NO_WARP_DRIVE = "no_warp_drive";

  /// A target on the move is kept company with rather than met if it is no farther away than so many stand-offs.
  double COMPANY = 1.5;

  /// A vessel is there if it is no farther away than so many stand-offs.
  double THERE = 1.01;

  /// For how long a target has come round a body when a vessel that waits for it keeps it company from there.
  long CLEARLY_MILLIS = 60_000;

  /// The plan for a vessel that takes its course now.
  ///
  /// @param destination a system, a thing in one, or something inside such a thing; a thing at warp means the system
  ///     that it makes for
  static Plan to(World world, EntityId vessel, EntityId destination, long now) {
    EntityId target = target(world, destination);
    if (target.equals(vessel)) return new Here();
    Optional<EntityId> from = Positions.system(world, vessel);
    Optional<EntityId> to =
        Positions.system(world, target)
            .or(() -> Positions.warp(world, target).map(Course.Warp::to));
    if (to.isEmpty()) return new None("nowhere");
    if (!to.equals(from)) return warp(world, vessel, to.get(), destination, now);
    if (to.get().equals(target)) return new Here();
    return leg(world, vessel, target, destination, now);
  }

  /// What a vessel really makes for: the thing in space that the destination is in, or a system.
  static EntityId target(World world, EntityId destination) {
    return world.has(destination, Star.STAR)
        ? destination
        : Positions.carrier(world, destination).orElse(destination);
  }

  private static Plan warp(
      World world, EntityId vessel, EntityId system, EntityId destination, long now) {
    Optional<Star> from = StarMap.at(world, vessel, now);
    double speed = Drive.warp(world, vessel);
    if (from.isEmpty()) return new None("nowhere");
    if (speed <= 0) return new None(NO_WARP_DRIVE);
    if (Attraction.on(world, vessel, now).isPresent()) return new None("pulled");
    double way = from.get().distance(world.of(system, Star.STAR));
    long arrives = now + Math.max(1, (long) Math.ceil(way / speed));
    return new Way(new Course.Warp(from.get(), system, destination, now, arrives), arrives);
  }

  private static Plan leg(
      World world, EntityId vessel, EntityId target, EntityId destination, long now) {
    Optional<Vec> from = Positions.at(world, vessel, now);
    Optional<Track> track = Track.of(world, target);
    if (from.isEmpty() || track.isEmpty()) return new None("nowhere");
    double standOff = Handling.standOffKm(world, vessel, target);
    double speed = Drive.impulse(world, vessel);
    Optional<Plan> company = company(world, vessel, target, destination, now, standOff, speed);
    if (company.isPresent()) return company.get();
    double distance = from.get().distance(track.get().at(now));
    if (Handling.orbited(world, target) && distance * THERE < standOff && distance > 0 && speed > 0)
      return climb(track.get(), from.get(), speed, standOff / distance, destination, now);
    if (distance <= standOff * THERE) return beside(world, from.get(), target, destination, now);
    if (speed <= 0) return new None("no_impulse_drive");
    Intercept met = Intercept.of(track.get(), from.get(), speed, standOff, now);
    if (met.arrivesMillis() <= now) return new Here();
    var leg = new Course.Leg(from.get(), met.aim(), now, met.arrivesMillis(), destination);
    return new Way(leg, met.arrivesMillis());
  }

  /// Straight up from where it is, under the height of an orbit.
  ///
  /// @param times how many times as far from the middle of the world it is to be
  private static Plan climb(
      Track world, Vec from, double speed, double times, EntityId destination, long now) {
    Vec out = from.minus(world.at(now));
    double kilometres = out.length() * (times - 1);
    long arrives = now + Math.max(1, (long) Math.ceil(kilometres / speed));
    Vec aim = world.at(arrives).plus(out.times(times));
    return new Way(new Course.Leg(from, aim, now, arrives, destination), arrives);
  }

  /// As near as it means to come: there if it sees the target, or else where it is until that comes round the body
  /// that hides it, so that the two do not go round it in step on either side for ever.
  private static Plan beside(
      World world, Vec from, EntityId target, EntityId destination, long now) {
    if (Handling.orbited(world, target)) return new Here();
    long free = Sight.from(world, from, target, now).clearFrom(now);
    if (free <= now || free == Meetings.NEVER) return new Here();
    long sure = free + CLEARLY_MILLIS;
    return new Way(new Course.Leg(from, from, now, sure, destination), sure);
  }

  /// Beside a target that is on the move and being pursued: along with it as far as it goes.
  private static Optional<Plan> company(
      World world,
      EntityId vessel,
      EntityId target,
      EntityId destination,
      long now,
      double standOffKm,
      double speed) {
    Track track = Track.of(world, target).orElseThrow();
    Vec from = Positions.at(world, vessel, now).orElseThrow();
    Vec there = track.at(now);
    if (!Pursuit.of(world, vessel, target)
        || track.leg().filter(leg -> leg.arrivesMillis() > now).isEmpty()
        || track.fastest() > speed
        || from.distance(there) > COMPANY * standOffKm) return Optional.empty();
    Course.Leg theirs = track.leg().get();
    Vec to = from.plus(track.at(theirs.arrivesMillis()).minus(there));
    var leg = new Course.Leg(from, to, now, theirs.arrivesMillis(), destination);
    return Optional.of(new Way(leg, theirs.arrivesMillis()));
  }
}
