package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// A force field around a device or over a door. Around a device it guards that and those of its bearers' side in the
/// room; over a door it lets nobody pass.
///
/// @param bearers bodies and emitters that raised it, the first first, at least one; it stands while one of them bears
/// it
public record Field(List<EntityId> bearers) {
  public static final Component<Field> FIELD = Component.of("field", Field.class);

  public Field {
    bearers = List.copyOf(bearers);
  }

  /// Whether a field around this thing stands.
  public static boolean stands(World world, EntityId around) {
    Optional<Field> field = world.find(around, FIELD);
    return field.isPresent()
        && field.get().bearers().stream().anyMatch(bearer -> bears(world, bearer, around));
  }

  /// Whether a body or an emitter can bear a field around this thing: a body that is able and beside it, an emitter
  /// that works and is built in or stands beside it.
  public static boolean bears(World world, EntityId bearer, EntityId around) {
    Optional<Device> emitter = world.find(bearer, Device.DEVICE);
    if (emitter.isPresent() && !emitter.get().works()) return false;
    if (emitter.filter(device -> !device.host().equals(bearer)).isPresent()) return true;
    return Vitals.able(world, bearer) && beside(world, bearer, around);
  }

  /// Whether something is where the thing is; of a door, in one of its rooms.
  public static boolean beside(World world, EntityId one, EntityId thing) {
    return world
        .find(thing, Door.DOOR)
        .map(door -> Vessels.room(world, one).filter(door::beside).isPresent())
        .orElseGet(() -> Positions.sideBySide(world, one, thing));
  }

  /// The field that stands over the way between two rooms, if one does.
  public static Optional<EntityId> over(World world, EntityId from, EntityId to) {
    for (EntityId around : world.all(FIELD)) {
      Optional<Door> door = world.find(around, Door.DOOR);
      if (door.filter(at -> at.beside(from) && at.beside(to)).isPresent() && stands(world, around))
        return Optional.of(around);
    }
    return Optional.empty();
  }

  /// Whether people can go from one of two neighbouring rooms to the other.
  public static boolean passable(World world, EntityId from, EntityId to) {
    return Door.locked(world, from, to).isEmpty() && over(world, from, to).isEmpty();
  }
}
