package dramaturg.world.mechanics.concealment;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.looks.Disguise;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.looks.Veil;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Rules what gives away those who are hidden or disguised: hits, blows, and what becomes of their devices.
final class Betrayal {
  /// What a blow to its bearer takes of a cloak that is carried, in percent of a whole one.
  static final int BLOW_PERCENT = 80;

  /// What is taken of it by whatever flies about her when her hull is hit.
  static final int JOLT_PERCENT = 20;

  private Betrayal() {}

  /// A hit on a vessel that its device does not bear.
  static Ruling hit(Hit hit, World world) {
    Optional<EntityId> device = device(world, hit.target());
    if (device.isEmpty()) return Ruling.nothing();
    long bears = world.find(device.get(), Veil.VEIL).map(Veil::bearsTerajoules).orElse(0L);
    return hit.terajoules() > bears
        ? betrayed(hit.target(), device.get(), Veiling.Because.HIT)
        : Ruling.nothing();
  }

  /// A blow to somebody under a cloak spoils it; one by somebody who hid shows where it came from.
  static Ruling blow(EntityId body, EntityId by, World world) {
    if (!Unseen.cloaked(world, body)) return emerges(by, world);
    EntityId cloak = world.of(body, Unseen.UNSEEN).by();
    int takes = world.has(by, Vitals.VITALS) ? BLOW_PERCENT : JOLT_PERCENT;
    int left = Math.max(0, world.of(cloak, Device.DEVICE).condition() - takes);
    return betrayed(body, cloak, Veiling.Because.HIT)
        .and(new DeviceDamaged(cloak, left))
        .and(emerges(by, world));
  }

  /// Somebody who hurts others out of a hiding place, or leaves it, is seen.
  static Ruling emerges(EntityId body, World world) {
    return hides(body, world)
        ? Ruling.nothing().then(0, new Later.Emerging(body))
        : Ruling.nothing();
  }

  private static boolean hides(EntityId body, World world) {
    return world.has(body, Vitals.VITALS) && Unseen.hidden(world, body);
  }

  /// A device went off, was damaged, or is elsewhere: what it hid or disguised shows if it does so no longer.
  static Ruling changed(EntityId device, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId thing : world.all(Unseen.UNSEEN))
      ruling = ruling.and(lapsed(device, thing, world));
    for (EntityId thing : world.all(Disguise.DISGUISE))
      if (!world.has(thing, Unseen.UNSEEN)) ruling = ruling.and(lapsed(device, thing, world));
    return ruling;
  }

  private static Ruling lapsed(EntityId device, EntityId thing, World world) {
    if (!device(world, thing).equals(Optional.of(device))) return Ruling.nothing();
    Device state = world.of(device, Device.DEVICE);
    if (!carries(world, thing, device) && !state.host().equals(thing))
      return betrayed(thing, device, Veiling.Because.LOST);
    if (!state.intact()) return betrayed(thing, device, Veiling.Because.FAILURE);
    return state.on() ? Ruling.nothing() : betrayed(thing, device, Veiling.Because.OFF);
  }

  /// A disguise does not fit another shape.
  static Ruling reshaped(EntityId thing, World world) {
    return world
        .find(thing, Disguise.DISGUISE)
        .map(worn -> betrayed(thing, worn.by(), Veiling.Because.RESHAPED))
        .orElse(Ruling.nothing());
  }

  private static Ruling betrayed(EntityId thing, EntityId device, Veiling.Because because) {
    return Ruling.nothing().then(0, new Later.Betrayed(thing, device, because));
  }

  static Ruling due(Later later, World world) {
    return switch (later) {
      case Later.Betrayed(EntityId thing, EntityId device, Veiling.Because because) ->
          device(world, thing).equals(Optional.of(device))
              ? unmasked(world, thing, because)
              : Ruling.nothing();
      case Later.Emerging(EntityId body) ->
          hides(body, world) ? Ruling.happens(new Veiling.Appeared(body)) : Ruling.nothing();
    };
  }

  /// It is seen as what it is, and the device of a vessel goes off.
  static Ruling unmasked(World world, EntityId thing, Veiling.Because because) {
    Optional<EntityId> device =
        device(world, thing)
            .filter(id -> !carries(world, thing, id) && world.of(id, Device.DEVICE).on());
    Ruling shown =
        Ruling.happens(new Veiling.Unmasked(thing, Screening.looks(world, thing), because));
    return device.isEmpty() ? shown : shown.and(new Switched(device.get(), false));
  }

  private static boolean carries(World world, EntityId thing, EntityId device) {
    return world.has(thing, Vitals.VITALS)
        && Positions.container(world, device).equals(Optional.of(thing));
  }

  /// The device that hides a thing, or else the one that disguises it.
  private static Optional<EntityId> device(World world, EntityId thing) {
    if (Unseen.cloaked(world, thing)) return Optional.of(world.of(thing, Unseen.UNSEEN).by());
    return world.find(thing, Disguise.DISGUISE).map(Disguise::by);
  }
}
