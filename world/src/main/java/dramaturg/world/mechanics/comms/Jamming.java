package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.Optional;

/// Jamming: while a jammer works, a vessel neither sends nor receives. A jammer reaches the hull in which it is, and
/// others in its system as far as it says; whether it still does is looked at when something turns, breaks or moves.
public final class Jamming {
  /// The function of a device that jams.
  static final String FUNCTION = "jammer";

  private static final double METRES_PER_KM = 1_000;

  private Jamming() {}

  /// Has a jammer drown what a vessel sends and receives.
  public record Jam(EntityId actor, EntityId vessel) implements Action {}

  /// Lets a vessel be heard again that one has jammed.
  public record StopJamming(EntityId actor, EntityId vessel) implements Action {}

  /// That a vessel is jammed.
  record Jammed(EntityId by) {
    static final Component<Jammed> JAMMED = Component.of("jammed", Jammed.class);
  }

  /// How far a jammer reaches outside the hull in which it is.
  record Range(long metres) {
    static final Component<Range> RANGE = Component.of("jams_within", Range.class);
  }

  /// A vessel is jammed from now on.
  ///
  /// @param jammer the device
  public record VesselJammed(EntityId vessel, EntityId jammer, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(vessel, Jammed.JAMMED, new Jammed(jammer));
    }

    @Override
    public Audience audience(World world) {
      return Audience.aboard(vessel).and(Audience.with(world, by));
    }
  }

  /// A vessel is no longer jammed.
  public record JammingEnded(EntityId vessel, EntityId jammer) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(vessel, Jammed.JAMMED);
    }

    @Override
    public Audience audience(World world) {
      return Audience.aboard(vessel);
    }
  }

  /// Whether nothing that the vessel sends is heard, nor anything by it.
  static boolean jammed(World world, EntityId vessel) {
    return world.has(vessel, Jammed.JAMMED);
  }

  static Ruling jam(Jam jam, Moment moment) {
    World world = moment.world();
    EntityId vessel = jam.vessel();
    if (!world.has(vessel, Hull.HULL)) return Ruling.refused("not_a_vessel");
    if (jammed(world, vessel)) return Ruling.refused("already_jammed");
    boolean any = false;
    for (EntityId jammer : world.all(Device.DEVICE)) {
      if (!ours(world, jam.actor(), jammer)) continue;
      any = true;
      if (reaches(world, jammer, vessel, moment.now()))
        return Ruling.happens(new VesselJammed(vessel, jammer, jam.actor()));
    }
    return Ruling.refused(any ? "out_of_reach" : "no_jammer");
  }

  static Ruling stop(StopJamming stop, World world) {
    Optional<Jammed> jammed = world.find(stop.vessel(), Jammed.JAMMED);
    return jammed.filter(by -> ours(world, stop.actor(), by.by())).isPresent()
        ? Ruling.happens(new JammingEnded(stop.vessel(), jammed.get().by()))
        : Ruling.refused("not_jammed_by_us");
  }

  /// Whether somebody can work this jammer: has it at hand, or is at the controls of the hull that it is built into.
  private static boolean ours(World world, EntityId actor, EntityId jammer) {
    Device device = world.of(jammer, Device.DEVICE);
    return device.function().equals(FUNCTION)
        && device.works()
        && (Positions.atHand(world, actor, jammer)
            || Vessels.controls(world, actor, device.host()));
  }

  private static boolean reaches(World world, EntityId jammer, EntityId vessel, long nowMillis) {
    if (!world.of(jammer, Device.DEVICE).works()) return false;
    if (Vessels.of(world, jammer).filter(vessel::equals).isPresent()) return true;
    double km = world.or(jammer, Range.RANGE, new Range(0)).metres() / METRES_PER_KM;
    return km > 0 && Positions.within(world, jammer, vessel, km, nowMillis);
  }

  /// Vessels that their jammer does not reach any more.
  static Ruling lookRound(Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId vessel : new ArrayList<>(world.all(Jammed.JAMMED))) {
      EntityId jammer = world.of(vessel, Jammed.JAMMED).by();
      if (!reaches(world, jammer, vessel, moment.now()))
        ruling = ruling.and(new JammingEnded(vessel, jammer));
    }
    return ruling;
  }
}
