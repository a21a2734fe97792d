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
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Held;
import java.util.List;
import java.util.Optional;

/// Rules what beams can carry and hold. Ships that dock and fly are the matter of motion.
public final class Transport implements Mechanic {
  private static final long KILOGRAMS_PER_TONNE = 1_000;

  private static final Setting<Long> REACH =
      Setting.standard(
              "transporter_range",
              SettingType.quantity(Dimension.LENGTH),
              Transporter.USUAL.reachMetres(),
              "How far a transporter reaches.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> MOST =
      Setting.standard(
              "transporter_bodies",
              SettingType.whole(1, 1_000),
              Transporter.USUAL.mostBodies(),
              "How many bodies a transporter moves at once.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> TAKES =
      Setting.standard(
              "transporter_time",
              SettingType.quantity(Dimension.TIME, "1 ms", "1 d"),
              Transporter.USUAL.takesMillis(),
              "How long a transporter takes to move them.")
          .on(RootKind.DEVICE);
  private static final Setting<Boolean> SURE =
      Setting.standard(
              "sure_lock",
              SettingType.flag(),
              false,
              "Whether a transporter locks on near what strains locks, and to who lies pinned.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> TRACTOR_REACH =
      Setting.standard(
              "tractor_range",
              SettingType.quantity(Dimension.LENGTH),
              TractorBeam.USUAL.reachMetres(),
              "How far a tractor beam reaches.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> GRIP =
      Setting.standard(
              "tractor_grip",
              SettingType.quantity(Dimension.MASS),
              TractorBeam.USUAL.gripTonnes() * KILOGRAMS_PER_TONNE,
              "The mass that a tractor beam can move.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> SPEED =
      Setting.standard(
              "tractor_speed",
              SettingType.quantity(Dimension.SPEED, "1 m/s", "1 c"),
              TractorBeam.USUAL.metresPerSecond(),
              "How fast a tractor beam hauls.")
          .on(RootKind.DEVICE);

  private static final Setting<Long> STRAINS =
      Setting.optional(
              "strains_locks",
              SettingType.quantity(Dimension.LENGTH),
              "How near to it no transporter locks on to anything.")
          .on(RootKind.BODY);

  @Override
  public String name() {
    return "transport";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(REACH, MOST, TAKES, SURE, TRACTOR_REACH, GRIP, SPEED, STRAINS);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        Deeds.Beam.class,
        Deeds.StepBeside.class,
        Deeds.Tractor.class,
        Deeds.Haul.class,
        Deeds.Release.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        BeamingBegun.class,
        Beamed.class,
        Along.SteppedBeside.class,
        Along.TakenAlong.class,
        TractorLocked.class,
        HaulingBegun.class,
        Hauled.class,
        TractorReleased.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(STRAINS)
        .ifPresent(metres -> opening.put(id, Strain.STRAIN, new Strain(metres)));
    if (definition.has(REACH)
        || definition.has(MOST)
        || definition.has(TAKES)
        || definition.has(SURE))
      opening.put(
          id,
          Transporter.TRANSPORTER,
          new Transporter(
              definition.value(REACH),
              definition.value(MOST),
              definition.value(TAKES),
              definition.value(SURE)));
    if (definition.has(TRACTOR_REACH) || definition.has(GRIP) || definition.has(SPEED))
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
      case Deeds.StepBeside step -> Beaming.step(step, moment);
      case Deeds.Tractor tractor -> Towing.tractor(tractor, moment);
      case Deeds.Haul haul -> Towing.haul(haul, moment);
      case Deeds.Release release -> Towing.release(release, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Destroyed(EntityId thing, EntityId by) -> Towing.gone(thing, moment);
      case DeviceDamaged(EntityId device, int condition) -> letGo(device, moment);
      case Switched(EntityId device, boolean on) -> letGo(device, moment);
      case Beamed beamed -> Along.beamed(beamed, moment.world());
      case CourseChange change -> Towing.moved(change, moment);
      default -> Ruling.nothing();
    };
  }

  /// What the vessel of a device holds no longer.
  private static Ruling letGo(EntityId id, Moment moment) {
    Device device = moment.world().of(id, Device.DEVICE);
    boolean holds = device.function().equals(TractorBeam.FUNCTION);
    return holds ? Towing.letGo(device.host(), moment) : Ruling.nothing();
  }

  /// Those aboard the holder and the held know, and those who have either in view.
  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Optional<EntityId> aboard = Vessels.of(world, body);
    if (aboard.isEmpty()) return;
    EntityId vessel = aboard.get();
    boolean view = Vessels.viewing(world, body).isPresent();
    if (view) capacity(vessel, world, out);
    for (EntityId thing : world.all(Held.HELD)) {
      EntityId holder = world.of(thing, Held.HELD).by();
      boolean own = holder.equals(vessel) || thing.equals(vessel);
      boolean seen =
          view && (Contacts.sees(world, vessel, thing) || Contacts.sees(world, vessel, holder));
      if (own || seen) out.add(world.origin(thing, Held.HELD), "held", thing, holder);
    }
  }

  /// Who has the view of a vessel knows what its transporter can do.
  private static void capacity(EntityId vessel, World world, Percepts out) {
    Transporter.of(world, vessel)
        .ifPresent(device ->
            out.add(
                world.origin(device, Device.DEVICE),
                "transporter",
                vessel,
                world.or(device, Transporter.TRANSPORTER, Transporter.USUAL).mostBodies()));
  }
}
