package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Reach;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Switched;
import java.util.Optional;

/// Rules the switching of devices. Nothing is switched off to make room for what is switched on: that is for the one
/// at the switch to think of.
public final class Switches {
  /// How long it takes to set a device to another share of its power, in milliseconds.
  static final long THROTTLE_MILLIS = 10_000;

  /// The largest share that can be set, in percent.
  static final int MOST_PERCENT = 200;

  private Switches() {}

  public static Ruling on(SwitchOn action, Moment moment) {
    World world = moment.world();
    EntityId id = action.device();
    Optional<String> obstacle = Reach.toSwitch(world, action.actor(), id);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    Device device = world.of(id, Device.DEVICE);
    if (device.on()) return Ruling.nothing();
    if (!device.intact())
      return Ruling.refused("device_failed").because(world.origin(id, Device.DEVICE));
    if (Power.tooMuch(world, id)) return Ruling.refused("no_power");
    return Ruling.happens(new Switched(id, true));
  }

  public static Ruling off(SwitchOff action, Moment moment) {
    World world = moment.world();
    Optional<String> obstacle = Reach.toSwitch(world, action.actor(), action.device());
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    return world.of(action.device(), Device.DEVICE).on()
        ? Ruling.happens(new Switched(action.device(), false))
        : Ruling.nothing();
  }

  /// A device that gets less than it can do with goes out.
  public static Ruling throttle(Throttle action, Moment moment) {
    World world = moment.world();
    EntityId id = action.device();
    Optional<String> obstacle = Reach.obstacle(world, action.actor(), id);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    Device device = world.of(id, Device.DEVICE);
    if (!world.has(id, Rating.RATING) || device.function().equals(Power.REACTOR))
      return Ruling.refused("no_such_device");
    if (action.percent() < 1 || action.percent() > MOST_PERCENT)
      return Ruling.refused("no_such_setting");
    if (!device.intact())
      return Ruling.refused("device_failed").because(world.origin(id, Device.DEVICE));
    if (!moment.begun()) return Ruling.takes(THROTTLE_MILLIS);
    Ruling throttled = Ruling.happens(new Throttled(id, action.percent()));
    boolean bears = action.percent() >= world.of(id, Rating.RATING).leastPercent();
    return bears || !device.on() ? throttled : throttled.and(new Switched(id, false));
  }
}
