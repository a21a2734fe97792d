package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.sensing.probe.Arrival;
import dramaturg.world.mechanics.sensing.probe.Launch;
import dramaturg.world.mechanics.sensing.probe.ProbeFacts;
import dramaturg.world.mechanics.sensing.probe.Probes;
import dramaturg.world.mechanics.sensing.probe.Trace;
import dramaturg.world.mechanics.sensing.view.Emerged;
import dramaturg.world.mechanics.sensing.view.Eyes;
import dramaturg.world.mechanics.sensing.view.Sensors;
import dramaturg.world.mechanics.sensing.view.Signature;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.looks.Arising;
import dramaturg.world.state.looks.Reshaping;
import dramaturg.world.state.looks.Showing;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// Rules who sees whom in space, and what can be read of it. It does not rule what anybody makes of it.
public final class Sensing implements Mechanic {
  @Override
  public String name() {
    return "sensing";
  }

  @Override
  public List<Setting<?>> settings() {
    return Fitting.SETTINGS;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Scan.class, Launch.class, Trace.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Detected.class,
        ContactLost.class,
        Scanned.class,
        Read.class,
        LooksChanged.class,
        Emerged.class,
        ProbeFacts.Launched.class,
        ProbeFacts.ProbeArrived.class,
        ProbeFacts.EmissionRead.class,
        ProbeFacts.Traced.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Fitting.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Scan scan -> Scans.scan(scan, moment);
      case Launch launch -> Probes.launch(launch, moment);
      case Trace trace -> Probes.trace(trace, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case Arrival arrival -> Probes.arrive(arrival, moment);
      case Later.FirstLook look -> Surveys.firstLook(look, moment);
      case Later.Foresee foresee -> Surveys.foresee(foresee, moment);
      case Later.Survey survey -> Surveys.survey(survey, moment);
      case Later.Look look -> Surveys.look(look, moment);
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case CourseChange change ->
          Surveys.changed(Surveys.moved(moment.world(), change.vessel()), moment);
      case Crippled(EntityId vessel) -> Surveys.changed(List.of(vessel), moment);
      case Destroyed(EntityId thing, EntityId by) -> Surveys.changed(List.of(thing), moment);
      case DeviceDamaged(EntityId device, int condition) -> device(device, moment);
      case DeviceRepaired(EntityId device, int condition) -> device(device, moment);
      case Switched(EntityId device, boolean on) -> device(device, moment);
      case Installed(EntityId device, EntityId host) -> device(device, moment);
      case Showing showing -> shown(showing.thing(), moment);
      case Arising arising ->
          Surveys.changed(arising.arisen(moment.world()).stream().toList(), moment);
      case Reshaping reshaping -> reshaped(reshaping.thing(), moment);
      case LooksChanged(EntityId thing, var kind) -> Surveys.recognized(thing, moment);
      case Detected(EntityId viewer, EntityId thing, var kind) ->
          Surveys.next(viewer, thing, moment);
      case ContactLost(EntityId viewer, EntityId thing) -> Surveys.next(viewer, thing, moment);
      default -> Ruling.nothing();
    };
  }

  /// Whether its vessel sees and is seen otherwise than before.
  private static Ruling device(EntityId id, Moment moment) {
    World world = moment.world();
    Optional<Device> device = world.find(id, Device.DEVICE);
    boolean matters =
        world.has(id, Sensors.SENSORS)
            || device.filter(d -> d.function().equals(Eyes.FUNCTION)).isPresent()
            || device.filter(d -> d.function().equals(Signature.REACTOR)).isPresent();
    return matters && device.isPresent()
        ? Surveys.changed(List.of(device.get().host()), moment)
        : Ruling.nothing();
  }

  private static Ruling shown(EntityId thing, Moment moment) {
    return moment.world().has(thing, Signature.SIGNATURE)
        ? Surveys.changed(List.of(thing), moment)
            .and(Surveys.recognized(thing, moment))
            .and(Surveys.emerged(thing, moment))
        : Ruling.nothing();
  }

  private static Ruling reshaped(EntityId thing, Moment moment) {
    World world = moment.world();
    if (!world.has(thing, Signature.SIGNATURE)) return Ruling.nothing();
    String kind = world.of(thing, Identity.IDENTITY).kind();
    return Surveys.changed(List.of(thing), moment)
        .and(Ruling.happens(new LooksChanged(thing, Terms.atom(kind))));
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Probes.percepts(body, world, out);
    Optional<EntityId> viewing = Vessels.viewing(world, body);
    if (viewing.isEmpty()) return;
    EntityId vessel = viewing.get();
    Positions.system(world, vessel)
        .ifPresent(system -> out.add(world.origin(vessel, Location.LOCATION), "my_system", system));
    world
        .or(vessel, Contacts.CONTACTS, Contacts.NONE)
        .held()
        .forEach((thing, sighting) ->
            out.about(thing, "contact", sighting.entry(), () -> contact(thing, sighting, out)));
  }

  private static void contact(EntityId thing, Contacts.Sighting sighting, Percepts out) {
    out.add(sighting.entry(), "contact", thing, sighting.kind());
    sighting.flag().ifPresent(flag -> out.add(sighting.entry(), "flag", thing, flag));
  }
}
