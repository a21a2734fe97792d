package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Held;
import java.util.List;

/// Rules what beams can carry and hold. Ships that dock and fly are the matter of motion.
public final class Transport implements Mechanic {
  /// The function of a device that beams.
  static final String TRANSPORTER = "transporter";

  /// The function of a device that holds things in space.
  static final String TRACTOR = "tractor";

  private static final long MILLION_TONNES = 1_000_000;
  private static final long KILOGRAMS_PER_TONNE = 1_000;

  private static final Setting<Long> REACH = Setting.standard(
          "transporter_range",
          SettingType.quantity(Dimension.LENGTH),
          Dimension.LENGTH.of("40000 km"),
          "How far a transporter reaches.")
      .on(RootKind.DEVICE);
  private static final Setting<Long> MOST = Setting.standard(
          "transporter_bodies", SettingType.whole(1, 1_000), 12L, "How many bodies a transporter moves at once.")
      .on(RootKind.DEVICE);
  private static final Setting<Long> TRACTOR_REACH = Setting.standard(
          "tractor_range",
          SettingType.quantity(Dimension.LENGTH),
          Dimension.LENGTH.of("2000 km"),
          "How far a tractor beam reaches.")
      .on(RootKind.DEVICE);
  private static final Setting<Long> GRIP = Setting.standard(
          "tractor_grip",
          SettingType.quantity(Dimension.MASS),
          MILLION_TONNES * KILOGRAMS_PER_TONNE,
          "The mass that a tractor beam can move.")
      .on(RootKind.DEVICE);
  private static final Setting<Long> SPEED = Setting.standard(
          "tractor_speed",
          SettingType.quantity(Dimension.SPEED),
          Dimension.SPEED.of("50 km/s"),
          "How fast a tractor beam hauls.")
      .on(RootKind.DEVICE);

  @Override
  public String name() {
    return "transport";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(REACH, MOST, TRACTOR_REACH, GRIP, SPEED);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Deeds.Beam.class, Deeds.Tractor.class, Deeds.Haul.class, Deeds.Release.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(Beamed.class, TractorLocked.class, HaulingBegun.class, Hauled.class, TractorReleased.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    if (definition.root() != RootKind.DEVICE) return;
    opening.put(id, Transporter.TRANSPORTER, new Transporter(definition.value(REACH), definition.value(MOST)));
    opening.put(
        id,
        TractorBeam.TRACTOR_BEAM,
        new TractorBeam(
            definition.value(TRACTOR_REACH),
            definition.value(GRIP) / KILOGRAMS_PER_TONNE,
            definition.value(SPEED)));
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Beam beam -> Beaming.judge(beam, moment);
      case Deeds.Tractor tractor -> Towing.tractor(tractor, moment);
      case Deeds.Haul haul -> Towing.haul(haul, moment);
      case Deeds.Release release -> Towing.release(release, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Destroyed(EntityId thing, EntityId by) -> Towing.letGo(thing, moment);
      case DeviceDamaged(EntityId device, int condition) -> Towing.letGo(host(device, moment), moment);
      case Switched(EntityId device, boolean on) -> Towing.letGo(host(device, moment), moment);
      default -> Ruling.nothing();
    };
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Vessels.of(world, body).ifPresent(vessel -> {
      for (EntityId thing : world.all(Held.HELD)) {
        EntityId holder = world.of(thing, Held.HELD).by();
        if (!holder.equals(vessel) && !thing.equals(vessel)) continue;
        out.add(world.origin(thing, Held.HELD), "held", thing, holder);
      }
    });
  }

  private static EntityId host(EntityId device, Moment moment) {
    return moment.world().of(device, Device.DEVICE).host();
  }
}
