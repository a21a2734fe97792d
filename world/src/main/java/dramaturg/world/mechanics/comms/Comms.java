package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
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
import dramaturg.world.stage.Speak;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rules how words get from one mind to another. It does not rule whether they are believed.
public final class Comms implements Mechanic {
  /// The function of a device that sends and receives.
  static final String FUNCTION = "comms";

  /// How long it takes to send one term, in milliseconds.
  static final long TERM_MILLIS = 4_000;

  private static final Setting<Long> REACH =
      Setting.optional(
              "comms_reach", SettingType.quantity(Dimension.STAR_DISTANCE), "How far it sends.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> SPEED =
      Setting.standard(
              "comms_speed",
              SettingType.quantity(Dimension.WARP_SPEED),
              Dimension.WARP_SPEED.of("240 ly/h"),
              "How fast its signal travels.")
          .on(RootKind.DEVICE);
  private static final Setting<Boolean> RELAYS =
      Setting.standard(
              "comms_relays",
              SettingType.flag(),
              false,
              "Whether it passes on what is not meant for it.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> HOLD =
      Setting.standard(
              "comms_hold",
              SettingType.quantity(Dimension.TIME),
              0L,
              "How long it keeps a message before it passes it on.")
          .on(RootKind.DEVICE);

  private static final Setting<Long> NOISE =
      Setting.optional(
              "noise",
              SettingType.quantity(Dimension.SHARE),
              "How seldom one overhears in it what is not meant for one.")
          .on(RootKind.PLACE);
  private static final Setting<EntityId> LISTENER =
      Setting.optional(
              "listener",
              SettingType.reference(RootKind.PERSON),
              "Who hears what a device of the function microphone hears.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> JAMS_WITHIN =
      Setting.optional(
              "jams_within",
              SettingType.quantity(Dimension.LENGTH),
              "How far a jammer reaches outside the hull in which it is; else not at all.")
          .on(RootKind.DEVICE);

  @Override
  public String name() {
    return "comms";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(REACH, SPEED, RELAYS, HOLD, NOISE, LISTENER, JAMS_WITHIN);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Speak.class, Hail.class, Jamming.Jam.class, Jamming.StopJamming.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Said.class,
        Overheard.class,
        MessageSent.class,
        MessageEnded.class,
        MessageCutShort.class,
        MessageRelayed.class,
        MessageHeard.class,
        MessageLost.class,
        Kept.MessageKept.class,
        Kept.KeptEnded.class,
        ScreenOpened.class,
        ScreenClosed.class,
        Jamming.VesselJammed.class,
        Jamming.JammingEnded.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition.find(NOISE).ifPresent(ppm -> opening.put(id, Noise.NOISE, new Noise(ppm)));
    definition
        .find(LISTENER)
        .ifPresent(person -> opening.put(id, Microphone.LISTENER, new Microphone(person)));
    definition
        .find(JAMS_WITHIN)
        .ifPresent(reach -> opening.put(id, Jamming.Range.RANGE, new Jamming.Range(reach)));
    definition
        .find(REACH)
        .ifPresent(reach ->
            opening.put(
                id,
                Station.STATION,
                new Station(
                    reach,
                    definition.value(SPEED),
                    definition.value(RELAYS),
                    definition.value(HOLD))));
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Speak speak -> speak(speak, moment);
      case Hail hail -> Screens.hail(hail, moment);
      case Jamming.Jam jam -> Jamming.jam(jam, moment);
      case Jamming.StopJamming stop -> Jamming.stop(stop, moment.world());
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch ((Later) timer) {
      case Later.End end -> Deliveries.ended(end, moment);
      case Later.PassOn(EntityId relay, int sent) ->
          Ruling.happens(new MessageRelayed(relay, sent));
      case Later.Arrive arrive -> Deliveries.arrived(arrive, moment);
      case Later.Listen listen -> Overhearing.listen(listen, moment);
      case Later.CatchUp(EntityId hearer) -> Kept.due(hearer, moment.world());
      case Later.Tapped tapped -> Overhearing.arrived(tapped, moment.world());
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return own(fact, moment).and(Kept.lookRound(moment.world()));
  }

  private static Ruling own(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Said said -> Deliveries.heard(said, moment.world()).and(Overhearing.said(said, moment));
      case Destroyed(EntityId thing, EntityId by) -> turned(thing, moment);
      case DeviceDamaged(EntityId device, int condition) -> turned(host(device, moment), moment);
      case Switched(EntityId device, boolean on) -> turned(host(device, moment), moment);
      case CourseChange change ->
          Screens.outOfTouch(change.vessel(), moment).and(Jamming.lookRound(moment));
      case Moved moved -> Jamming.lookRound(moment);
      case Jamming.VesselJammed(EntityId vessel, EntityId _, EntityId _) ->
          silenced(vessel, moment);
      default -> Ruling.nothing();
    };
  }

  private static Ruling turned(EntityId vessel, Moment moment) {
    return silenced(vessel, moment).and(Jamming.lookRound(moment));
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Vessels.room(world, body)
        .filter(room -> Noise.of(world, room) >= Noise.LOUD_PPM)
        .ifPresent(room -> out.add(world.origin(body, Location.LOCATION), "noisy", room));
    Vessels.of(world, body)
        .ifPresent(vessel -> {
          world
              .find(vessel, Screen.SCREEN)
              .ifPresent(screen ->
                  out.add(world.origin(vessel, Screen.SCREEN), "screen", vessel, screen.with()));
          for (EntityId device : Device.of(world, vessel, FUNCTION)) {
            boolean works = world.of(device, Device.DEVICE).works();
            boolean jammed = works && Jamming.jammed(world, vessel);
            int origin =
                jammed
                    ? world.origin(vessel, Jamming.Jammed.JAMMED)
                    : world.origin(device, Device.DEVICE);
            String state = jammed ? "jammed" : works ? "works" : "failed";
            out.add(origin, "comms", vessel, state);
          }
        });
  }

  /// In the room or aboard at once; to other vessels by sender, which sends one message after the other.
  private static Ruling speak(Speak speak, Moment moment) {
    World world = moment.world();
    var near = new ArrayList<EntityId>();
    var far = new ArrayList<EntityId>();
    for (EntityId hearer : speak.to()) {
      (near(world, speak.actor(), hearer) ? near : far).add(hearer);
    }
    boolean aloud = !moment.begun() && (!near.isEmpty() || speak.to().isEmpty());
    Ruling ruling = aloud ? Ruling.happens(said(speak, near)) : Ruling.nothing();
    if (far.isEmpty() && !speak.to().isEmpty()) return ruling;
    Optional<EntityId> vessel = Stations.of(world, speak.actor());
    if (vessel.isEmpty() || Routes.station(world, vessel.get()).isEmpty()) {
      return far.isEmpty() ? ruling : ruling.and(lost(speak, far, silence(world, vessel)));
    }
    Optional<Transmission> busy = world.find(vessel.get(), Transmission.SENDING);
    if (busy.isPresent()) {
      long free = busy.get().beganMillis() + duration(busy.get().message().content());
      return Ruling.takes(Math.max(1, free - moment.now() + 1)).and(ruling);
    }
    return ruling.and(send(speak, vessel.get(), far));
  }

  /// What may have lost its voice: it breaks off what it sends, and its screen goes dark.
  private static Ruling silenced(EntityId vessel, Moment moment) {
    return Deliveries.broken(vessel, moment).and(Screens.outOfTouch(vessel, moment));
  }

  private static Said said(Speak speak, List<EntityId> near) {
    return new Said(
        speak.actor(),
        near,
        speak.performative(),
        speak.content(),
        speak.number(),
        speak.inReplyTo());
  }

  private static long duration(Expression content) {
    return Deliveries.terms(content).size() * TERM_MILLIS;
  }

  private static Ruling send(Speak speak, EntityId vessel, List<EntityId> to) {
    var sent =
        new MessageSent(
            speak.actor(),
            vessel,
            to,
            speak.performative(),
            speak.content(),
            speak.number(),
            speak.inReplyTo());
    return Ruling.happens(sent).then(duration(speak.content()), new Later.End(vessel));
  }

  private static Ruling lost(Speak speak, List<EntityId> hearers, String reason) {
    return Ruling.happens(
        hearers.stream().map(hearer -> new MessageLost(speak.actor(), hearer, reason)).toList());
  }

  /// Why what is said from here is lost.
  private static String silence(World world, Optional<EntityId> vessel) {
    return vessel.filter(from -> Jamming.jammed(world, from)).isPresent() ? "jammed" : "no_sender";
  }

  private static boolean near(World world, EntityId speaker, EntityId hearer) {
    if (Positions.container(world, speaker).equals(Positions.container(world, hearer))) return true;
    Optional<EntityId> vessel = Vessels.of(world, speaker);
    return vessel.isPresent() && vessel.equals(Vessels.of(world, hearer));
  }

  private static EntityId host(EntityId device, Moment moment) {
    return moment.world().of(device, Device.DEVICE).host();
  }
}
