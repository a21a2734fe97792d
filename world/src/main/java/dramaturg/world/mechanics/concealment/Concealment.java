package dramaturg.world.mechanics.concealment;

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
import dramaturg.world.stage.Timer;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.looks.Disguise;
import dramaturg.world.state.looks.Reshaping;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.looks.Veil;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.space.Moved;
import java.util.List;
import java.util.Optional;

/// Rules who is hidden or disguised, and what gives them away. It does not rule what anybody makes of what they see.
public final class Concealment implements Mechanic {
  private static final long JOULES_PER_TERAJOULE = 1_000_000_000_000L;

  private static final Setting<Boolean> CONCEALS =
      Setting.standard(
              "conceals",
              SettingType.flag(),
              false,
              "Whether a cloak hides whoever carries it, or else the vessel around it, at the opening.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> BEARS_HIT =
      Setting.standard(
              "bears_hit",
              SettingType.quantity(Dimension.ENERGY),
              0L,
              "The strongest hit on its vessel under which a cloak or disguise holds.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> SEEN_THROUGH =
      Setting.standard(
              "seen_through",
              SettingType.quantity(Dimension.SHARE),
              0L,
              "How often a scan from near reads the true kind of what it disguises.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> SEEN_THROUGH_WITHIN =
      Setting.standard(
              "seen_through_within",
              SettingType.quantity(Dimension.LENGTH),
              Dimension.LENGTH.of("1000 km"),
              "How near that is.")
          .on(RootKind.DEVICE);
  private static final Setting<Long> HIDES =
      Setting.optional(
              "hides", SettingType.whole(1, 1_000), "How many people can hide in it at once.")
          .on(RootKind.PLACE, RootKind.DEVICE, RootKind.BODY);
  private static final Setting<Long> SWEEPS =
      Setting.optional(
              "sweeps",
              SettingType.quantity(Dimension.SHARE, "1 %", "100 %"),
              "How often it finds somebody hidden or cloaked in a room that is swept with it.")
          .on(RootKind.DEVICE);

  @Override
  public String name() {
    return "concealment";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(CONCEALS, BEARS_HIT, SEEN_THROUGH, SEEN_THROUGH_WITHIN, HIDES, SWEEPS);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        Deeds.Cloak.class,
        Deeds.Decloak.class,
        Deeds.Disguise.class,
        Deeds.DropDisguise.class,
        Deeds.Vanish.class,
        Deeds.Appear.class,
        Deeds.Hide.class,
        Deeds.Sweep.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Veiling.Cloaked.class,
        Veiling.Decloaked.class,
        Veiling.Disguised.class,
        Veiling.DisguiseDropped.class,
        Veiling.Vanished.class,
        Veiling.Appeared.class,
        Veiling.Hid.class,
        Veiling.Unmasked.class,
        Veiling.Swept.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    boolean hides =
        definition.root() == RootKind.PLACE
            || definition.root() == RootKind.DEVICE
            || definition.root() == RootKind.BODY;
    if (hides)
      definition
          .find(HIDES)
          .ifPresent(most -> opening.put(id, HidingPlace.HIDING_PLACE, new HidingPlace(most)));
    if (definition.root() != RootKind.DEVICE) return;
    definition
        .find(SWEEPS)
        .ifPresent(share -> opening.put(id, Sweeper.SWEEPER, new Sweeper(share)));
    boolean veils = definition.has(BEARS_HIT) || definition.has(SEEN_THROUGH);
    if (veils)
      opening.put(
          id,
          Veil.VEIL,
          new Veil(
              definition.value(BEARS_HIT) / JOULES_PER_TERAJOULE,
              definition.value(SEEN_THROUGH),
              definition.value(SEEN_THROUGH_WITHIN)));
    if (definition.value(CONCEALS))
      around(id, opening.world())
          .ifPresent(bearer -> opening.put(bearer, Unseen.UNSEEN, new Unseen(true, id)));
  }

  /// Who carries it, or the vessel around it.
  private static Optional<EntityId> around(EntityId device, World world) {
    for (EntityId place : world.placeOf(device)) {
      boolean bears =
          world.isA(place, RootKind.PERSON.word()) || world.isA(place, RootKind.VESSEL.word());
      if (bears) return Optional.of(place);
    }
    return Optional.empty();
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Cloak cloak -> Screening.cloak(cloak, moment);
      case Deeds.Decloak decloak -> Screening.decloak(decloak, moment);
      case Deeds.Disguise disguise -> Screening.disguise(disguise, moment);
      case Deeds.DropDisguise drop -> Screening.drop(drop, moment);
      case Deeds.Vanish(EntityId actor) -> Hiding.vanish(actor, moment);
      case Deeds.Appear(EntityId actor) -> Hiding.appear(actor, moment);
      case Deeds.Hide hide -> Hiding.hide(hide, moment);
      case Deeds.Sweep sweep -> Hiding.sweep(sweep, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return Betrayal.due((Later) timer, moment.world());
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    World world = moment.world();
    return switch (fact) {
      case Hit hit -> Betrayal.hit(hit, world);
      case Hurt(EntityId person, EntityId by, int health) -> Betrayal.blow(person, by, world);
      case Downed(EntityId person, EntityId by, int health) -> Betrayal.blow(person, by, world);
      case Died(EntityId person, EntityId by) -> Betrayal.blow(person, by, world);
      case Moved(EntityId what, EntityId from, EntityId to) ->
          Betrayal.emerges(what, world).and(Betrayal.changed(what, world));
      case Switched(EntityId device, boolean on) -> Betrayal.changed(device, world);
      case DeviceDamaged(EntityId device, int condition) -> Betrayal.changed(device, world);
      case Installed(EntityId device, EntityId host) -> Betrayal.changed(device, world);
      case Reshaping reshaping -> Betrayal.reshaped(reshaping.thing(), world);
      default -> Ruling.nothing();
    };
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    if (world.has(body, Unseen.UNSEEN)) out.add(world.origin(body, Unseen.UNSEEN), "unseen", body);
    Vessels.of(world, body).ifPresent(vessel -> aboard(vessel, world, out));
    Optional<EntityId> room = Vessels.room(world, body);
    if (room.isEmpty()) return;
    place(room.get(), world, out);
    for (EntityId thing : world.contents(room.get()))
      if (!Unseen.from(world, body, thing)) place(thing, world, out);
  }

  private static void aboard(EntityId vessel, World world, Percepts out) {
    if (Unseen.cloaked(world, vessel))
      out.add(world.origin(vessel, Unseen.UNSEEN), "cloaked", vessel);
    if (world.has(vessel, Disguise.DISGUISE))
      out.add(
          world.origin(vessel, Disguise.DISGUISE),
          "disguised",
          vessel,
          Screening.looks(world, vessel));
  }

  private static void place(EntityId id, World world, Percepts out) {
    world
        .find(id, HidingPlace.HIDING_PLACE)
        .ifPresent(
            place -> out.add(world.origin(id, HidingPlace.HIDING_PLACE), "hiding_place", id));
  }
}
