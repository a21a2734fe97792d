package dramaturg.world.mechanics.sensing.view;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Meetings;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import dramaturg.world.state.space.Star;
import dramaturg.world.state.space.StarMap;
import dramaturg.world.state.space.Track;
import dramaturg.world.state.space.Vec;
import java.util.List;
import java.util.Optional;

/// Whether a viewer sees a thing at a moment, and when that may change by itself.
///
/// In the same system it does within the range of its sensors times the signature of the thing, within arm's reach
/// without any, and anywhere with long-range sensors if the thing is under power; but through no large body. What
/// hangs on the same thing as the viewer is always seen, and nothing else that is cloaked. What goes behind a body is
/// not lost as long as it and the viewer lie still or go round something: one knows where it will come out. Beyond the
/// system long-range sensors see what is under power in other systems, and nothing sees what is at warp.
public final class Prospect {
  /// How far off one sees without sensors, in kilometres.
  public static final double ARMS_REACH_KM = 150;

  private static final double EVERYWHERE_KM = 1e14;

  private final World world;
  private final EntityId viewer;
  private final EntityId thing;
  private final Eyes eyes;
  private final List<EntityId> screens;
  private final boolean possible;

  /// @param eyes of the viewer
  /// @param screens the large bodies of the viewer's system
  public Prospect(World world, EntityId viewer, Eyes eyes, EntityId thing, List<EntityId> screens) {
    this.world = world;
    this.viewer = viewer;
    this.thing = thing;
    this.eyes = eyes;
    this.screens = screens;
    this.possible =
        !viewer.equals(thing) && Signature.noticeable(world, thing) && inTheOpen() && !carried();
  }

  /// Whether there is anything to see: the thing has a signature and is out in space, and so is the viewer.
  public boolean possible() {
    return possible;
  }

  /// Whether the viewer lies inside another vessel or body, in a bay, where it sees nothing.
  private boolean carried() {
    for (EntityId place : world.placeOf(viewer))
      if (world.isA(place, RootKind.VESSEL.word()) || world.isA(place, RootKind.BODY.word()))
        return true;
    return false;
  }

  /// Whether the thing is out in space: in no vessel, no room and on no large body.
  private boolean inTheOpen() {
    for (EntityId place : world.placeOf(thing)) {
      if (world.has(place, Star.STAR)) return true;
      boolean closed =
          world.has(place, Hull.HULL) || world.has(place, Room.ROOM) || world.has(place, Bulk.BULK);
      if (closed) return false;
    }
    return true;
  }

  /// Whether the viewer sees the thing at this moment, or still holds it.
  public boolean seen(long now) {
    boolean lost = Unseen.cloaked(world, thing) || Positions.system(world, thing).isEmpty();
    if (!possible || lost) return beside();
    if (!Positions.together(world, viewer, thing)) return seenFar(now);
    return beside()
        || Sight.between(world, viewer, thing, screens)
            .filter(sight ->
                tracked() ? sight.distanceKm(now) <= rangeKm() : sight.within(rangeKm(), now))
            .isPresent();
  }

  /// When that may be otherwise, if neither changes its course; [Meetings#NEVER] if never. Look again then.
  public long nextChange(long now) {
    if (!possible || Unseen.cloaked(world, thing) || beside()) return Meetings.NEVER;
    if (Positions.together(world, viewer, thing))
      return Sight.between(world, viewer, thing, screens)
          .map(sight ->
              tracked() ? sight.outOfRange(rangeKm(), now) : sight.nextChange(rangeKm(), now))
          .orElse(Meetings.NEVER);
    return nextFar(now);
  }

  /// Whether the viewer holds the thing and knows where it goes.
  private boolean tracked() {
    return Contacts.sees(world, viewer, thing)
        && Positions.keepsCourse(world, viewer)
        && Positions.keepsCourse(world, thing);
  }

  private boolean beside() {
    if (!possible) return false;
    Optional<EntityId> mover = Positions.mover(world, viewer);
    return mover.isPresent()
        && (hangs(viewer) || hangs(thing))
        && mover.equals(Positions.mover(world, thing));
  }

  private boolean hangs(EntityId id) {
    return world.find(id, Course.COURSE).filter(Course.Attached.class::isInstance).isPresent();
  }

  private double rangeKm() {
    boolean anywhere = eyes.longRange() > 0 && Signature.powered(world, thing);
    if (anywhere) return EVERYWHERE_KM;
    return Math.max(ARMS_REACH_KM, eyes.rangeKm() * Signature.share(world, thing));
  }

  private double farRange() {
    return Signature.powered(world, thing) ? eyes.longRange() * Signature.share(world, thing) : 0;
  }

  private boolean seenFar(long now) {
    double range = farRange();
    return range > 0
        && StarMap.distance(world, viewer, thing, now)
            .filter(distance -> distance <= range)
            .isPresent();
  }

  /// A viewer at warp passes the stars on a straight line.
  private long nextFar(long now) {
    Optional<Course.Warp> warp = Positions.warp(world, viewer);
    Optional<Star> there =
        Positions.system(world, thing).map(system -> world.of(system, Star.STAR));
    double range = farRange();
    if (warp.isEmpty() || there.isEmpty() || range <= 0) return Meetings.NEVER;
    var way =
        new Course.Leg(
            vec(warp.get().from()),
            vec(world.of(warp.get().to(), Star.STAR)),
            warp.get().departsMillis(),
            warp.get().arrivesMillis(),
            thing);
    Track passing = Track.on(way);
    Track star = Track.resting(vec(there.get()));
    return seenFar(now)
        ? Meetings.beyond(passing, star, range, now)
        : Meetings.within(passing, star, range, now);
  }

  private static Vec vec(Star star) {
    return new Vec(star.xMilliLightYears(), star.yMilliLightYears());
  }
}
