package dramaturg.world.mechanics.concealment;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Appearance;
import dramaturg.world.state.looks.Disguise;
import dramaturg.world.state.looks.Unseen;
import java.util.Optional;

/// Rules the cloaks and disguises of vessels. It does not see to power: a device for which there is none goes off.
final class Screening {
  /// How long it takes to bring up a cloak or a disguise, in milliseconds.
  static final long RAISE_MILLIS = 5_000;

  /// How long it takes to let it go, in milliseconds.
  static final long DROP_MILLIS = 2_000;

  /// The function of a device that hides what bears it.
  static final String CLOAK = "cloak";

  /// The function of a device that makes its vessel look like another.
  static final String DISGUISE = "disguise";

  private Screening() {}

  static Ruling cloak(Deeds.Cloak action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    Optional<Ruling> hindered = hindered(action.actor(), vessel, world);
    if (hindered.isPresent()) return hindered.get();
    Fitted fitted = fitted(world, vessel, CLOAK);
    if (fitted.device().isEmpty()) return fitted.refusal();
    if (Unseen.cloaked(world, vessel)) return Ruling.nothing();
    if (!moment.begun()) return Ruling.takes(RAISE_MILLIS);
    EntityId device = fitted.device().get();
    return on(world, device).and(new Veiling.Cloaked(vessel, device));
  }

  static Ruling decloak(Deeds.Decloak action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    Optional<Ruling> hindered = hindered(action.actor(), vessel, world);
    if (hindered.isPresent()) return hindered.get();
    if (!Unseen.cloaked(world, vessel)) return Ruling.refused("not_cloaked");
    if (!moment.begun()) return Ruling.takes(DROP_MILLIS);
    EntityId device = world.of(vessel, Unseen.UNSEEN).by();
    return Ruling.happens(new Veiling.Decloaked(vessel), new Switched(device, false));
  }

  static Ruling disguise(Deeds.Disguise action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    Optional<Ruling> hindered = hindered(action.actor(), vessel, world);
    if (hindered.isPresent()) return hindered.get();
    Fitted fitted = fitted(world, vessel, DISGUISE);
    if (fitted.device().isEmpty()) return fitted.refusal();
    if (!model(world, vessel, action.as())) return Ruling.refused("no_such_look");
    if (!moment.begun()) return Ruling.takes(RAISE_MILLIS);
    EntityId device = fitted.device().get();
    return on(world, device).and(new Veiling.Disguised(vessel, device, Terms.atom(action.as())));
  }

  static Ruling drop(Deeds.DropDisguise action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    Optional<Ruling> hindered = hindered(action.actor(), vessel, world);
    if (hindered.isPresent()) return hindered.get();
    Optional<Disguise> disguise = world.find(vessel, Disguise.DISGUISE);
    if (disguise.isEmpty()) return Ruling.refused("not_disguised");
    if (!moment.begun()) return Ruling.takes(DROP_MILLIS);
    return Ruling.happens(
        new Veiling.DisguiseDropped(vessel, looks(world, vessel)),
        new Switched(disguise.get().by(), false));
  }

  /// As what a vessel appears that hides or is disguised.
  static Term looks(World world, EntityId vessel) {
    if (world.has(vessel, Unseen.UNSEEN)) return Terms.atom(Veiling.NOTHING);
    return world
        .find(vessel, Disguise.DISGUISE)
        .flatMap(Disguise::name)
        .map(Terms::of)
        .orElseGet(() -> Terms.atom(Appearance.of(world, vessel).kind()));
  }

  /// What can be looked like: another vessel, or a kind of vessel or body.
  private static boolean model(World world, EntityId vessel, String as) {
    Optional<EntityId> other = world.find(as);
    if (other.isPresent())
      return !other.get().equals(vessel) && world.isA(other.get(), RootKind.VESSEL.word());
    return world.kinds().isA(as, RootKind.VESSEL.word())
        || world.kinds().isA(as, RootKind.BODY.word());
  }

  private static Optional<Ruling> hindered(EntityId actor, EntityId vessel, World world) {
    if (Vessels.destroyed(world, vessel)) return Optional.of(Ruling.refused("destroyed"));
    return Vessels.controls(world, actor, vessel)
        ? Optional.empty()
        : Optional.of(Ruling.refused("not_at_the_controls"));
  }

  /// A device of a vessel that could serve, or why none can.
  private record Fitted(Optional<EntityId> device, Ruling refusal) {}

  private static Fitted fitted(World world, EntityId vessel, String function) {
    var devices = Device.of(world, vessel, function);
    for (EntityId id : devices)
      if (world.of(id, Device.DEVICE).intact())
        return new Fitted(Optional.of(id), Ruling.nothing());
    Ruling refusal =
        devices.isEmpty()
            ? Ruling.refused("no_such_device")
            : Ruling.refused("device_failed")
                .because(world.origin(devices.getFirst(), Device.DEVICE));
    return new Fitted(Optional.empty(), refusal);
  }

  private static Ruling on(World world, EntityId device) {
    return world.of(device, Device.DEVICE).on()
        ? Ruling.nothing()
        : Ruling.happens(new Switched(device, true));
  }
}
