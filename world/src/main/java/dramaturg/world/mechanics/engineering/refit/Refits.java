package dramaturg.world.mechanics.engineering.refit;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Reach;
import dramaturg.world.mechanics.engineering.build.Remains;
import dramaturg.world.mechanics.engineering.damage.Aftermath;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.fitting.Portable;
import dramaturg.world.state.fitting.Removed;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Rules how devices come into hulls and out of them. It does not ask whose they are.
public final class Refits {
  /// How long it takes to throw a device out, in milliseconds.
  static final long EJECT_MILLIS = 10_000;

  private Refits() {}

  public static Ruling install(Install action, Moment moment) {
    World world = moment.world();
    EntityId device = action.device();
    if (!world.has(device, Device.DEVICE)) return Ruling.refused("no_such_device");
    if (!Positions.atHand(world, action.actor(), device)) return Ruling.refused("not_at_hand");
    Optional<EntityId> hull = Vessels.of(world, action.actor());
    if (hull.isEmpty()) return Ruling.refused("no_hull");
    if (Vessels.destroyed(world, hull.get())) return Ruling.refused("destroyed");
    if (Portable.fitted(world, device)) return Ruling.refused("already_fitted");
    Optional<Portable> portable = world.find(device, Portable.PORTABLE);
    if (portable.isEmpty()) return Ruling.refused("cannot_be_fitted");
    if (!moment.begun()) return Ruling.takes(portable.get().fittingMillis());
    Optional<EntityId> room = Positions.container(world, action.actor());
    Ruling ruling =
        Positions.carries(world, action.actor(), device) && room.isPresent()
            ? Ruling.happens(new Moved(device, action.actor(), room.get()))
            : Ruling.nothing();
    return ruling.and(new Installed(device, hull.get()));
  }

  public static Ruling remove(Remove action, Moment moment) {
    World world = moment.world();
    EntityId device = action.device();
    if (!world.has(device, Device.DEVICE)) return Ruling.refused("no_such_device");
    if (!Reach.byHand(world, action.actor(), device)) return Ruling.refused("not_at_hand");
    if (!Portable.fitted(world, device)) return Ruling.refused("not_fitted");
    Device before = world.of(device, Device.DEVICE);
    if (Vessels.destroyed(world, before.host())) return Ruling.refused("destroyed");
    Optional<Portable> portable = world.find(device, Portable.PORTABLE);
    if (portable.isEmpty()) return Ruling.refused("cannot_be_fitted");
    if (!moment.begun()) return Ruling.takes(portable.get().fittingMillis());
    Ruling ruling = before.on() ? Ruling.happens(new Switched(device, false)) : Ruling.nothing();
    ruling = ruling.and(new Removed(device, before.host()));
    Optional<EntityId> room = Positions.container(world, action.actor());
    boolean loose = Positions.container(world, device).equals(Optional.of(before.host()));
    return loose && room.isPresent()
        ? ruling.and(new Moved(device, before.host(), room.get()))
        : ruling;
  }

  public static Ruling eject(Eject action, Moment moment) {
    World world = moment.world();
    EntityId device = action.device();
    Optional<String> obstacle = Reach.obstacle(world, action.actor(), device);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    if (!Portable.fitted(world, device)) return Ruling.refused("not_fitted");
    Optional<String> kind = world.find(device, Remains.REMAINS).flatMap(Remains::ejected);
    if (kind.isEmpty()) return Ruling.refused("cannot_be_ejected");
    EntityId vessel = world.of(device, Device.DEVICE).host();
    if (Positions.carrier(world, vessel).filter(vessel::equals).isEmpty())
      return Ruling.refused("aboard");
    if (!moment.begun()) return Ruling.takes(EJECT_MILLIS);
    return Ruling.happens(new Ejected(device, vessel, Remains.name(world, device, kind.get())));
  }

  /// What a hull has to do without from now on.
  public static Ruling gone(EntityId host, Moment moment) {
    return Power.changedIn(host, moment).then(0, new Aftermath.Assess(host));
  }
}
