package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.combat.fire.FireFacts.Fired;
import dramaturg.world.mechanics.combat.fire.FireFacts.Loading;
import dramaturg.world.mechanics.combat.fire.FireFacts.Missed;
import dramaturg.world.mechanics.combat.shield.Parry;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Aimed;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.person.Vitals;
import java.util.Optional;

/// Rules single shots, at a hull or, from so near that it can be picked out, at a single room of a bare one.
public final class Shots {
  private static final int MILLION = 1_000_000;

  /// From how near a gunner picks out a room, in metres.
  private static final double PICKS_METRES = 1_000_000;

  /// How hard those in a room are hit that a shot was aimed at, in percent for each terajoule.
  private static final long ROOM_PERCENT = 25;

  /// Which share of that a device there takes.
  private static final int DEVICE_PERCENT = 60;

  private static final Loading READY = new Loading(0);

  private Shots() {}

  public static Ruling fire(Fire action, Moment moment) {
    World world = moment.world();
    EntityId id = action.weapon();
    EntityId target = action.target();
    if (!world.has(id, Weapon.WEAPON)) return Ruling.refused("no_such_device");
    Device device = world.of(id, Device.DEVICE);
    EntityId vessel = device.host();
    if (!Vessels.controls(world, action.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    EntityId hull = hull(world, target);
    Optional<String> blind = Marks.obstacle(world, vessel, hull);
    if (blind.isPresent()) return Ruling.refused(blind.get());
    if (!device.works())
      return Ruling.refused(device.intact() ? "no_power" : "device_failed")
          .because(world.origin(id, Device.DEVICE));
    if (world.has(vessel, Attacking.ATTACKING)) return Ruling.refused("already_firing");
    Weapon weapon = world.of(id, Weapon.WEAPON);
    double metres = Marks.metres(world, vessel, hull, moment.now());
    boolean picked = !hull.equals(target);
    double reach = picked ? Math.min(PICKS_METRES, weapon.rangeMetres()) : weapon.rangeMetres();
    if (metres > reach) return Ruling.refused("out_of_range");
    if (picked && Shields.up(world, hull)) return Ruling.refused("shields_up");
    if (metres < weapon.leastRangeMetres()) return Ruling.refused("too_near");
    long wait = world.or(id, Loading.LOADING, READY).readyMillis() - moment.now();
    if (!moment.begun() && weapon.aimMillis() > 0)
      return Ruling.takes(
          Math.max(wait, weapon.aimMillis()), new Aimed(id, target, action.actor()));
    if (weapon.aimMillis() > 0 && hurt(action.actor(), moment))
      return Ruling.refused("disturbed").because(world.origin(action.actor(), Vitals.VITALS));
    if (wait > 0) return Ruling.takes(wait);
    Ruling fired = Ruling.happens(new Fired(vessel, id, target, weapon.kind()));
    long chance = Aim.chance(world, weapon, hull, metres);
    if (!moment.die("aim", vessel).chance(chance, MILLION))
      return fired.and(new Missed(vessel, hull, weapon.kind()));
    Ruling hit =
        fired.and(Parry.of(world, hull, vessel, weapon.kind(), weapon.terajoules(), moment.now()));
    return picked ? inRoom(hit, vessel, target, weapon, moment) : hit;
  }

  private static Ruling inRoom(
      Ruling hit, EntityId vessel, EntityId room, Weapon weapon, Moment moment) {
    World world = moment.world();
    int severity = (int) Math.min(100, weapon.terajoules() * ROOM_PERCENT);
    Ruling ruling = hit.and(new RoomHit(room, vessel, severity));
    for (EntityId inside : world.contents(room)) {
      Optional<Device> device = world.find(inside, Device.DEVICE).filter(Device::intact);
      if (device.isEmpty() || !moment.die("wear", inside).chance(MILLION / 2, MILLION)) continue;
      int left = Math.max(0, device.get().condition() - severity * DEVICE_PERCENT / 100);
      ruling = ruling.and(new DeviceDamaged(inside, left));
    }
    return ruling;
  }

  /// Whether the gunner has been hurt, or fell, since he set about it.
  private static boolean hurt(EntityId gunner, Moment moment) {
    return moment.world().origin(gunner, Vitals.VITALS) > moment.entry();
  }

  /// What is aimed at with a target: itself, or the hull around a room.
  private static EntityId hull(World world, EntityId target) {
    return world.has(target, Room.ROOM) ? Vessels.of(world, target).orElse(target) : target;
  }

  /// What those with a view perceive of their own vessel's weapons.
  public static void percepts(EntityId vessel, World world, Percepts out) {
    for (EntityId id : Device.of(world, vessel, Weapon.FUNCTION)) {
      if (!world.has(id, Weapon.WEAPON)) continue;
      Device device = world.of(id, Device.DEVICE);
      String state = !device.intact() ? "failed" : device.on() ? "works" : "off";
      String kind = world.of(id, Weapon.WEAPON).kind();
      out.add(world.origin(id, Device.DEVICE), "weapon", id, kind, vessel, state);
    }
  }
}
