package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import java.util.OptionalLong;

/// For how long a vessel's drives can still run. It burns at one rate, under impulse and at warp, and not at all
/// while the vessel lies still or is in orbit. Vessels without a tank never run dry.
///
/// @param leftMillis what was left at `sinceMillis`
/// @param fullMillis what a full tank holds, at least 1
/// @param burning whether the drives have been running since then
public record Tank(long leftMillis, long fullMillis, boolean burning, long sinceMillis) {
  public static final Component<Tank> TANK = Component.of("tank", Tank.class);

  /// What is left at this moment, 0 or more.
  public long leftAt(long nowMillis) {
    return burning ? Math.max(0, leftMillis - (nowMillis - sinceMillis)) : leftMillis;
  }

  /// What was left at the last turning point, in tenths of a full tank rounded down, as a percentage.
  public int percent() {
    return (int) (leftMillis * 10 / fullMillis) * 10;
  }

  /// When it will be dry; empty if the drives are not running.
  public OptionalLong dryAt() {
    return burning ? OptionalLong.of(sinceMillis + leftMillis) : OptionalLong.empty();
  }

  /// Whether there is nothing left in it now.
  public static boolean dry(World world, EntityId vessel, long nowMillis) {
    return world.find(vessel, TANK).filter(tank -> tank.leftAt(nowMillis) <= 0).isPresent();
  }

  /// From now on the drives run, or rest.
  public static void burn(Edit edit, EntityId vessel, boolean running) {
    edit.world()
        .find(vessel, TANK)
        .ifPresent(tank ->
            edit.put(
                vessel,
                TANK,
                new Tank(tank.leftAt(edit.now()), tank.fullMillis, running, edit.now())));
  }

  /// The tank is full again.
  public static void fill(Edit edit, EntityId vessel) {
    edit.world()
        .find(vessel, TANK)
        .ifPresent(tank ->
            edit.put(vessel, TANK, new Tank(tank.fullMillis, tank.fullMillis, false, edit.now())));
  }

  /// Nothing is left.
  public static void drain(Edit edit, EntityId vessel) {
    edit.world()
        .find(vessel, TANK)
        .ifPresent(tank -> edit.put(vessel, TANK, new Tank(0, tank.fullMillis, false, edit.now())));
  }
}
