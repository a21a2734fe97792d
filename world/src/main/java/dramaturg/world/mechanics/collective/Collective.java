package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
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
import dramaturg.world.state.Identity;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Adapted;
import dramaturg.world.state.hive.FallsTo;
import dramaturg.world.state.hive.Joined;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.hive.Severed;
import dramaturg.world.state.hive.ShareTaken;
import dramaturg.world.state.hive.TakenOver;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.space.Bulk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rules what links do: they share what members learn, carry thoughts, can be cut and tied, and decide whose a hive
/// is. How a member comes to follow another mind is not its matter.
public final class Collective implements Mechanic {
  private static final Setting<EntityId> LINKED_TO =
      Setting.optional(
              "linked_to",
              SettingType.reference(RootKind.VESSEL, RootKind.BODY, RootKind.FACTION),
              "What it is linked to at the opening.")
          .on(RootKind.PERSON, RootKind.CROWD, RootKind.VESSEL, RootKind.BODY);
  private static final Setting<EntityId> BODY_OF =
      Setting.optional(
              "body_of",
              SettingType.reference(
                  RootKind.PERSON, RootKind.FACTION, RootKind.VESSEL, RootKind.BODY),
              "Whose mind moves it at the opening, if not its own.")
          .on(RootKind.PERSON, RootKind.CROWD, RootKind.VESSEL, RootKind.BODY);

  private static final Setting<EntityId> FALLS_TO =
      Setting.optional(
              "falls_to",
              SettingType.reference(
                  RootKind.PERSON, RootKind.FACTION, RootKind.VESSEL, RootKind.BODY),
              "Whose mind moves it when the one that held it loses it or lets it go, if it had none before.")
          .on(RootKind.PERSON, RootKind.CROWD, RootKind.VESSEL, RootKind.BODY);

  private static final Setting<Boolean> DIES_WITH_MIND =
      Setting.standard(
              "dies_with_mind",
              SettingType.flag(),
              false,
              "Whether it dies when whoever's mind moves it does.")
          .on(RootKind.PERSON);

  @Override
  public String name() {
    return "collective";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(LINKED_TO, BODY_OF, FALLS_TO, DIES_WITH_MIND);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        Ties.Sever.class, Ties.Join.class, Ties.CastOff.class, Ties.Share.class, Ties.Direct.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        CastOff.class,
        ControlPassed.class,
        HoldLost.class,
        HoldRegained.class,
        FellSilent.class,
        AdaptationShared.class,
        LinkHeard.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    if (definition.root() == RootKind.PERSON && definition.value(DIES_WITH_MIND))
      opening.put(id, Dependence.DEPENDENCE, new Dependence());
    switch (definition.root()) {
      case PERSON, CROWD, VESSEL, BODY -> {
        definition.find(LINKED_TO).ifPresent(to -> opening.put(id, Linked.LINKED, new Linked(to)));
        definition
            .find(BODY_OF)
            .ifPresent(mind -> opening.put(id, Minded.MINDED, new Minded(mind)));
        definition
            .find(FALLS_TO)
            .ifPresent(mind -> opening.put(id, FallsTo.FALLS_TO, new FallsTo(mind)));
      }
      case PLACE, DEVICE, FACTION, TREATY, TECHNOLOGY, STRAIN -> {}
    }
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    World world = moment.world();
    return switch (action) {
      case Ties.Sever(EntityId actor, EntityId member) -> sever(actor, member, world);
      case Ties.Join(EntityId actor, EntityId member, EntityId to) ->
          join(actor, member, to, world);
      case Ties.CastOff(EntityId actor, EntityId member) -> castOff(actor, member, world);
      case Ties.Share(EntityId actor, Term content) ->
          thought(actor, "tell", content, Linked.together(world, actor), world);
      case Ties.Direct(EntityId actor, Term content) ->
          thought(actor, "achieve", content, below(world, actor), world);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  private static Ruling sever(EntityId actor, EntityId member, World world) {
    Optional<EntityId> from = Linked.of(world, member);
    if (from.isEmpty()) return Ruling.refused("not_linked");
    if (!sameMind(world, actor, member)) return Ruling.refused("not_ours");
    return Ruling.happens(new Severed(member, from.get()))
        .because(world.origin(member, Minded.MINDED));
  }

  private static Ruling castOff(EntityId actor, EntityId member, World world) {
    EntityId mind = Hold.mindOf(world, actor);
    if (!world.has(member, Minded.MINDED) || !sameMind(world, actor, member))
      return Ruling.refused("not_ours");
    Optional<EntityId> to = FallsTo.of(world, member);
    if (member.equals(mind) || to.isEmpty()) return Ruling.refused("nobody_to_fall_to");
    return Ruling.happens(new CastOff(member, mind, to.get()));
  }

  /// What has a mind takes only members of that mind; what has none, such as a faction, only its own.
  private static Ruling join(EntityId actor, EntityId member, EntityId to, World world) {
    if (!sameMind(world, actor, member)) return Ruling.refused("not_ours");
    if (Linked.of(world, member).filter(to::equals).isPresent())
      return Ruling.refused("already_linked");
    if (Linked.together(world, member).contains(to) && Linked.head(world, to).equals(member))
      return Ruling.refused("hangs_on_it");
    boolean taken =
        world.has(to, Minded.MINDED)
            ? sameMind(world, actor, to)
            : Allegiance.of(world, member).filter(to::equals).isPresent();
    return taken ? Ruling.happens(new Joined(member, to)) : Ruling.refused("not_taken");
  }

  private static Ruling thought(
      EntityId actor, String performative, Term content, List<EntityId> bodies, World world) {
    if (!world.has(actor, Linked.LINKED) && Linked.members(world, actor).isEmpty())
      return Ruling.refused("not_linked");
    var reached = new ArrayList<EntityId>();
    reached.add(Hold.mindOf(world, actor));
    Ruling ruling = Ruling.nothing();
    for (EntityId body : bodies) {
      EntityId mind = Hold.mindOf(world, body);
      if (!world.has(body, Minded.MINDED) || reached.contains(mind)) continue;
      reached.add(mind);
      ruling = ruling.and(new LinkHeard(body, actor, performative, content, 0, 0));
    }
    return ruling.facts().isEmpty() ? Ruling.refused("nobody_to_reach") : ruling;
  }

  /// Everything that is linked to the body or to its mind, directly or by way of others, by index.
  private static List<EntityId> below(World world, EntityId actor) {
    var found = new ArrayList<EntityId>();
    EntityId mind = Hold.mindOf(world, actor);
    for (EntityId one : world.all(Linked.LINKED)) {
      Optional<EntityId> at = Linked.of(world, one);
      while (at.isPresent() && !at.get().equals(actor) && !at.get().equals(mind))
        at = Linked.of(world, at.get());
      if (at.isPresent()) found.add(one);
    }
    return found;
  }

  private static boolean sameMind(World world, EntityId one, EntityId other) {
    return Hold.mindOf(world, one).equals(Hold.mindOf(world, other));
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    World world = moment.world();
    return switch (fact) {
      case Adapted(EntityId vessel, String weapon, int percent) ->
          shared(vessel, weapon, percent, world);
      case TakenOver taken -> Hold.weigh(taken.host(), world);
      case ShareTaken share -> Hold.weigh(share.crowd(), world);
      case Joined joined -> Hold.weigh(joined.member(), world);
      case CastOff cast -> Hold.weigh(cast.member(), world);
      case HoldLost lost -> Hold.lost(lost.hive(), world);
      case Died died -> Hold.weigh(died.person(), world).and(Dependence.died(died.person(), world));
      case Destroyed(EntityId thing, EntityId by) -> Hold.silent(thing, world);
      case Perished perished -> Hold.weigh(perished.crowd(), world);
      case DeviceDamaged damaged -> Hold.device(damaged.device(), world);
      case DeviceRepaired repaired -> Hold.device(repaired.device(), world);
      case Switched switched -> Hold.device(switched.device(), world);
      default -> Ruling.nothing();
    };
  }

  private static Ruling shared(EntityId member, String weapon, int percent, World world) {
    for (EntityId other : Linked.together(world, member)) {
      boolean learns =
          world.has(other, Adaptation.ADAPTATION)
              && Adaptation.resists(world, other, weapon) < percent;
      if (learns) return Ruling.happens(new AdaptationShared(member, weapon, percent));
    }
    return Ruling.nothing();
  }

  /// A mind knows its bodies and what they are linked to, how many a crowd of them is, and which vessels and structures
  /// are bodies of its own.
  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Linked.of(world, body)
        .ifPresent(to -> out.add(world.origin(body, Linked.LINKED), "linked", body, to));
    String kind = world.of(body, Identity.IDENTITY).kind();
    int mine = world.origin(body, Minded.MINDED);
    if (world.has(body, Minded.MINDED))
      out.add(Math.max(mine, world.origin(body, Identity.IDENTITY)), "body", body, kind);
    world
        .find(body, Crowd.CROWD)
        .ifPresent(crowd ->
            out.add(
                Math.max(mine, world.origin(body, Crowd.CROWD)), "members", body, crowd.size()));
    boolean thing = world.has(body, Hull.HULL) || world.has(body, Bulk.BULK);
    if (thing && world.has(body, Minded.MINDED))
      out.add(world.origin(body, Minded.MINDED), "controls", body);
  }
}
