package dramaturg.world.mechanics.growth;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.pack.definition.Definition;
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
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.hive.Clinging;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// Rules bodies that outgrow what they are in, sit on hulls and become one with them. It does not rule how they take
/// what they sit on.
public final class Growth implements Mechanic {
  /// How long it takes to break out, in milliseconds.
  static final long OUTGROW_MILLIS = 20_000;

  /// How long it takes to sit down on a hull, in milliseconds.
  static final long CLING_MILLIS = 15_000;

  /// From how far off, between hulls, one can, in kilometres.
  static final double CLING_KM = 200;

  /// How hard those are hit beside whom a body breaks out, in percent of a hale body's health.
  static final int BESIDE = 60;

  /// The largest share of a hull that a body tears away that breaks out of it.
  private static final double MOST_TORN = 0.5;

  private static final Setting<String> OUTGROWS_INTO =
      Setting.optional(
              "outgrows_into",
              SettingType.kindName(RootKind.VESSEL),
              "What the body can grow into: a kind of vessel, one that flies by itself.")
          .on(RootKind.PERSON);
  private static final Setting<Boolean> CLINGS =
      Setting.standard("clings", SettingType.flag(), false, "Whether it can sit on hulls.")
          .on(RootKind.VESSEL);

  @Override
  public String name() {
    return "growth";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(OUTGROWS_INTO, CLINGS);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Deeds.Outgrow.class, Deeds.Cling.class, Deeds.LetGo.class, Deeds.Merge.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Shapes.Outgrew.class, Shapes.Clung.class, Shapes.Loosed.class, Shapes.MergedWith.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    if (definition.root() == RootKind.PERSON)
      definition.find(OUTGROWS_INTO).ifPresent(kind -> opening.put(id, Form.FORM, new Form(kind)));
    if (definition.root() == RootKind.VESSEL && definition.value(CLINGS))
      opening.put(id, Form.Claws.CLAWS, new Form.Claws());
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Outgrow(EntityId actor) -> outgrow(actor, moment);
      case Deeds.Cling cling -> cling(cling, moment);
      case Deeds.LetGo letGo -> letGo(letGo, moment.world());
      case Deeds.Merge merge -> merge(merge, moment.world());
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  private static Ruling outgrow(EntityId actor, Moment moment) {
    World world = moment.world();
    Optional<Form> form = world.find(actor, Form.FORM);
    if (form.isEmpty()) return Ruling.refused("cannot_outgrow");
    if (Positions.system(world, actor).isEmpty() || Positions.carrier(world, actor).isEmpty())
      return Ruling.refused("nowhere");
    if (!moment.begun()) return Ruling.takes(OUTGROW_MILLIS);
    String kind = form.get().kind();
    String name = world.unused(actor.name() + "_" + kind);
    return Ruling.happens(
        new Shapes.Outgrew(
            actor,
            Terms.atom(name),
            Terms.atom(kind),
            Positions.container(world, actor).orElseThrow()));
  }

  private static Ruling cling(Deeds.Cling cling, Moment moment) {
    World world = moment.world();
    EntityId vessel = cling.vessel();
    EntityId hull = cling.hull();
    if (!Vessels.controls(world, cling.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    if (!world.has(vessel, Form.Claws.CLAWS)) return Ruling.refused("cannot_cling");
    if (!world.has(hull, Hull.HULL) || hull.equals(vessel)) return Ruling.refused("no_such_thing");
    if (Vessels.destroyed(world, vessel) || Vessels.destroyed(world, hull))
      return Ruling.refused("destroyed");
    if (world.has(vessel, Clinging.CLINGING)) return Ruling.refused("clings");
    boolean entwined =
        Positions.attachedTo(world, vessel).contains(hull)
            || Positions.attachedTo(world, hull).contains(vessel);
    double reach =
        CLING_KM
            + (Bulk.of(world, vessel).radiusMetres() + Bulk.of(world, hull).radiusMetres())
                / 1_000.0;
    if (entwined || !Positions.within(world, vessel, hull, reach, moment.now()))
      return Ruling.refused("too_far");
    if (Shields.up(world, hull))
      return Ruling.refused("shields_up").because(world.origin(hull, Shields.SHIELDS));
    if (!moment.begun()) return Ruling.takes(CLING_MILLIS);
    return Ruling.happens(new Shapes.Clung(vessel, hull));
  }

  private static Ruling letGo(Deeds.LetGo letGo, World world) {
    EntityId vessel = letGo.vessel();
    if (!Vessels.controls(world, letGo.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    Optional<Clinging> clings = world.find(vessel, Clinging.CLINGING);
    if (clings.isEmpty()) return Ruling.refused("does_not_cling");
    if (clings.get().one()) return Ruling.refused("one_with_it");
    if (Positions.system(world, vessel).isEmpty()) return Ruling.refused("at_warp");
    return Ruling.happens(new Shapes.Loosed(vessel, clings.get().hull()));
  }

  private static Ruling merge(Deeds.Merge merge, World world) {
    EntityId vessel = merge.vessel();
    if (!Vessels.controls(world, merge.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    if (!Clinging.to(world, vessel, merge.hull())) return Ruling.refused("does_not_cling");
    if (world.of(vessel, Clinging.CLINGING).one()) return Ruling.nothing();
    Optional<Minded> mind = world.find(merge.hull(), Minded.MINDED);
    if (mind.isEmpty() || !mind.equals(world.find(vessel, Minded.MINDED)))
      return Ruling.refused("not_ours");
    return Ruling.happens(new Shapes.MergedWith(vessel, merge.hull()))
        .because(world.origin(merge.hull(), Minded.MINDED));
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Hit hit -> through(hit, moment.world());
      case Destroyed destroyed -> destroyed(destroyed, moment.world());
      case Shapes.Outgrew outgrew -> torn(outgrew, moment.world());
      default -> Ruling.nothing();
    };
  }

  /// What of a blow the hull of a thing that sits on another does not hold goes on into that.
  private static Ruling through(Hit hit, World world) {
    Optional<Clinging> clings = world.find(hit.target(), Clinging.CLINGING);
    long held = world.find(hit.target(), Hull.HULL).map(Hull::points).orElse(0L);
    long left = hit.terajoules() - held;
    boolean through =
        clings.isPresent()
            && left > 0
            && !hit.by().equals(clings.get().hull())
            && !Vessels.destroyed(world, clings.get().hull());
    return through
        ? Ruling.happens(new Impact(clings.get().hull(), hit.by(), hit.weapon(), left))
            .because(world.origin(hit.target(), Clinging.CLINGING))
        : Ruling.nothing();
  }

  private static Ruling destroyed(Destroyed destroyed, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId rider : Clinging.riders(world, destroyed.thing())) {
      if (Vessels.destroyed(world, rider)) continue;
      ruling =
          ruling.and(
              world.of(rider, Clinging.CLINGING).one()
                  ? new Destroyed(rider, destroyed.by())
                  : new Shapes.Loosed(rider, destroyed.thing()));
    }
    return ruling;
  }

  /// A body that breaks out tears a hole of its own cross-section into the hull, from within, and hurts those beside
  /// it.
  private static Ruling torn(Shapes.Outgrew outgrew, World world) {
    EntityId shape = world.entity(outgrew.as().text());
    Optional<EntityId> hull = Vessels.of(world, outgrew.from());
    Ruling ruling = Ruling.nothing();
    if (hull.isPresent()) {
      double mine = Bulk.of(world, shape).radiusMetres();
      double theirs = Bulk.of(world, hull.get()).radiusMetres();
      double share = Math.min(MOST_TORN, mine * mine / (theirs * theirs));
      long torn = Math.max(1, (long) (world.of(hull.get(), Hull.HULL).max() * share));
      ruling = ruling.and(new Hit(hull.get(), shape, Impact.COLLISION, torn));
    }
    return world.has(outgrew.from(), Room.ROOM)
        ? ruling.and(new RoomHit(outgrew.from(), shape, BESIDE))
        : ruling;
  }

  /// What those with a view see of things that sit on hulls, and what a body could grow into.
  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    world
        .find(body, Form.FORM)
        .ifPresent(form -> out.add(world.origin(body, Form.FORM), "outgrows", body, form.kind()));
    Optional<EntityId> viewing = Vessels.viewing(world, body);
    if (viewing.isEmpty()) return;
    EntityId viewer = viewing.get();
    for (EntityId rider : world.all(Clinging.CLINGING)) {
      Clinging clings = world.of(rider, Clinging.CLINGING);
      boolean seen =
          viewer.equals(rider)
              || viewer.equals(clings.hull())
              || Contacts.sees(world, viewer, rider);
      if (!seen || Vessels.destroyed(world, rider)) continue;
      int origin = world.origin(rider, Clinging.CLINGING);
      out.add(origin, clings.one() ? "merged" : "clings", rider, clings.hull());
    }
  }
}
