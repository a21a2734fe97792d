package dramaturg.world.mechanics.care;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Field;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Healed;
import dramaturg.world.state.person.Slumber;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// Rules what people do to bodies: treating, binding, bringing, and what is drunk. Blows are ruled elsewhere.
public final class Care implements Mechanic {
  /// How long a treatment takes, in milliseconds.
  static final long TREAT_MILLIS = 300_000;

  /// How long laying hands on somebody takes, in milliseconds.
  static final long SEIZE_MILLIS = 4_000;

  /// How long it takes to bring somebody to the next room, in milliseconds.
  static final long BRING_MILLIS = 40_000;

  private static final Setting<Long> AFTER =
      Setting.standard(
          "after", SettingType.quantity(Dimension.TIME), 0L, "How long after drinking it works.");
  private static final Setting<Long> HARMS =
      Setting.standard("harms", SettingType.whole(0, 100_000), 0L, "The health that it takes.");
  private static final Setting<Long> SLEEPS =
      Setting.standard(
          "sleeps", SettingType.quantity(Dimension.TIME), 0L, "For how long it makes sleep.");
  private static final Setting<Boolean> SEEMS_DEAD =
      Setting.standard(
          "seems_dead", SettingType.flag(), false, "Whether the sleeper seems dead to all.");
  private static final Setting<Table> DRAUGHT =
      Setting.optional(
              "draught",
              SettingType.group(AFTER, HARMS, SLEEPS, SEEMS_DEAD),
              "What drinking it does.")
          .on(RootKind.DEVICE);

  private static final Setting<Long> TOPPLES =
      Setting.optional(
              "topples",
              SettingType.quantity(Dimension.SHARE),
              "How often it falls on who killed it, in the same room, and pins them.")
          .on(RootKind.PERSON);
  private static final Setting<List<EntityId>> ASLEEP_UNTIL =
      Setting.optional(
              "asleep_until",
              SettingType.many(SettingType.reference(RootKind.DEVICE)),
              "It sleeps at the opening, until something is done with one of these or it is hurt.")
          .on(RootKind.PERSON);

  @Override
  public String name() {
    return "care";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(DRAUGHT, TOPPLES, ASLEEP_UNTIL);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        Deeds.Treat.class,
        Deeds.Seize.class,
        Deeds.Free.class,
        Deeds.Bring.class,
        Deeds.Drink.class,
        Deeds.Hand.class,
        Deeds.Reach.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Bonds.Seized.class,
        Bonds.Freed.class,
        Draughts.Drunk.class,
        Draughts.FellAsleep.class,
        Pins.Pinned.class,
        Pins.Reached.class,
        Sleepers.Woke.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(TOPPLES)
        .ifPresent(ppm -> opening.put(id, Pins.Topples.TOPPLES, new Pins.Topples(ppm)));
    definition
        .find(ASLEEP_UNTIL)
        .ifPresent(things -> {
          Vitals awake = opening.world().of(id, Vitals.VITALS);
          opening.put(id, Vitals.VITALS, awake.with(Vitals.Condition.DOWN));
          opening.put(id, Slumber.SLUMBER, new Slumber(false));
          opening.put(id, Sleepers.Guarding.GUARDING, new Sleepers.Guarding(things));
        });
    definition
        .find(DRAUGHT)
        .ifPresent(table ->
            opening.put(
                id,
                Draught.DRAUGHT,
                new Draught(
                    table.value(AFTER),
                    table.value(HARMS),
                    table.value(SLEEPS),
                    table.value(SEEMS_DEAD))));
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Treat(EntityId actor, EntityId patient) -> treat(actor, patient, moment);
      case Deeds.Seize(EntityId actor, EntityId person) -> seize(actor, person, moment);
      case Deeds.Free(EntityId actor, EntityId person) -> free(actor, person, moment);
      case Deeds.Bring bring -> bring(bring, moment);
      case Deeds.Drink drink -> Draughts.drink(drink, moment);
      case Deeds.Hand hand -> hand(hand, moment.world());
      case Deeds.Reach reach -> Pins.reach(reach, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return Draughts.due(timer, moment);
  }

  private static Ruling treat(EntityId actor, EntityId patient, Moment moment) {
    World world = moment.world();
    Optional<Vitals> vitals = world.find(patient, Vitals.VITALS).filter(Vitals::alive);
    if (vitals.isEmpty()) return Ruling.refused("not_alive");
    if (!Positions.sideBySide(world, actor, patient)) return Ruling.refused("not_here");
    if (world.has(patient, Slumber.SLUMBER))
      return Ruling.refused("no_sign_of_life").because(world.origin(patient, Slumber.SLUMBER));
    if (!moment.begun()) return Ruling.takes(TREAT_MILLIS);
    int health = Math.min(vitals.get().max(), vitals.get().health() + vitals.get().max() / 2);
    return Ruling.happens(new Healed(patient, actor, health));
  }

  private static Ruling seize(EntityId actor, EntityId person, Moment moment) {
    World world = moment.world();
    Optional<Vitals> vitals = world.find(person, Vitals.VITALS);
    if (vitals.isEmpty()) return Ruling.refused("not_a_person");
    if (!vitals.get().alive()) return Ruling.refused("not_alive");
    if (!Positions.sideBySide(world, actor, person)) return Ruling.refused("not_here");
    if (Unseen.from(world, actor, person)) return Ruling.refused("not_seen");
    if (!moment.begun()) return Ruling.takes(SEIZE_MILLIS);
    var seized = new Bonds.Seized(person, actor);
    if (!vitals.get().able())
      return Ruling.happens(seized).because(world.origin(person, Vitals.VITALS));
    long mine = siding(world, actor);
    boolean overpowered = moment.die("seizing", actor).chance(mine, mine + siding(world, person));
    return overpowered ? Ruling.happens(seized) : Ruling.refused("resisted");
  }

  /// How many in the same room are able and of the body's side, itself included.
  private static long siding(World world, EntityId body) {
    Optional<EntityId> side = Allegiance.of(world, body);
    return 1
        + world.contents(Positions.container(world, body).orElseThrow()).stream()
            .filter(each -> !each.equals(body) && world.has(each, Vitals.VITALS))
            .filter(each -> Vitals.able(world, each))
            .filter(each -> side.isPresent() && side.equals(Allegiance.of(world, each)))
            .count();
  }

  private static Ruling free(EntityId actor, EntityId person, Moment moment) {
    World world = moment.world();
    boolean bound =
        world
            .find(person, Vitals.VITALS)
            .filter(vitals -> vitals.condition() == Vitals.Condition.HELD)
            .isPresent();
    if (!bound) return Ruling.refused("not_bound");
    if (!Positions.sideBySide(world, actor, person)) return Ruling.refused("not_here");
    return moment.begun()
        ? Ruling.happens(new Bonds.Freed(person, actor))
        : Ruling.takes(SEIZE_MILLIS);
  }

  private static Ruling bring(Deeds.Bring bring, Moment moment) {
    World world = moment.world();
    Optional<EntityId> here = Vessels.room(world, bring.actor());
    if (here.isEmpty() || !Positions.sideBySide(world, bring.actor(), bring.person()))
      return Ruling.refused("not_here");
    if (!world.has(bring.person(), Vitals.VITALS)) return Ruling.refused("not_a_person");
    if (Vitals.able(world, bring.person())) return Ruling.refused("walks_itself");
    boolean next = world.of(here.get(), Room.ROOM).leadsTo().contains(bring.room());
    if (!next || !Field.passable(world, here.get(), bring.room())) return Ruling.refused("no_way");
    if (!moment.begun()) return Ruling.takes(BRING_MILLIS);
    return Ruling.happens(
        new Moved(bring.person(), here.get(), bring.room()),
        new Moved(bring.actor(), here.get(), bring.room()));
  }

  private static Ruling hand(Deeds.Hand hand, World world) {
    if (!Positions.carries(world, hand.actor(), hand.thing())) return Ruling.refused("not_in_hand");
    if (!world.has(hand.person(), Vitals.VITALS)) return Ruling.refused("not_a_person");
    if (!Positions.sideBySide(world, hand.actor(), hand.person()))
      return Ruling.refused("not_here");
    return Ruling.happens(new Moved(hand.thing(), hand.actor(), hand.person()));
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return own(fact, moment).and(Sleepers.react(fact, moment.world()));
  }

  private static Ruling own(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Draughts.FellAsleep(EntityId person, EntityId _, boolean _, long lasts) ->
          Ruling.nothing().then(lasts, new Draughts.Waking(person, moment.entry()));
      case Died died -> Pins.died(died, moment);
      case Moved(EntityId what, EntityId _, EntityId _) -> Pins.moved(what, moment.world());
      default -> Ruling.nothing();
    };
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Pins.percepts(body, world, out);
  }
}
