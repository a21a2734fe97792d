package dramaturg.world.mechanics.allegiance;

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
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.looks.Showing;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Enmity;
import java.util.List;
import java.util.Optional;

/// Rules who belongs to whom, and what factions have promised each other. Whether anybody is loyal, or keeps a promise,
/// is up to minds.
public final class Allegiances implements Mechanic {
  private static final Setting<EntityId> FACTION =
      Setting.optional(
              "faction",
              SettingType.reference(RootKind.FACTION),
              "Whose it is: a person's people, a vessel's flag, who works a door.")
          .on(
              RootKind.PERSON,
              RootKind.VESSEL,
              RootKind.CROWD,
              RootKind.DEVICE,
              RootKind.FACTION,
              RootKind.PLACE,
              RootKind.BODY);

  private static final Setting<List<EntityId>> HOSTILE_TO =
      Setting.optional(
              "hostile_to",
              SettingType.many(SettingType.reference(RootKind.FACTION)),
              "The factions that its armed crowds fight on sight.")
          .on(RootKind.FACTION);
  private static final Setting<EntityId> HEAD =
      Setting.optional(
              "head", SettingType.reference(RootKind.PERSON), "Who heads it at the opening.")
          .on(RootKind.FACTION);
  private static final Setting<List<EntityId>> PARTIES =
      Setting.optional(
              "parties",
              SettingType.many(SettingType.reference(RootKind.FACTION)),
              "The factions that are bound by it.")
          .on(RootKind.TREATY);
  private static final Setting<List<Term>> CLAUSES =
      Setting.standard(
              "clauses",
              SettingType.many(SettingType.statement()),
              List.<Term>of(),
              "What it says.")
          .on(RootKind.TREATY);

  private static final Setting<List<EntityId>> ENVOYS =
      Setting.standard(
              "envoys",
              SettingType.many(SettingType.reference(RootKind.PERSON)),
              List.<EntityId>of(),
              "Who may end it for their side, besides the head of a party.")
          .on(RootKind.TREATY);

  @Override
  public String name() {
    return "allegiance";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(FACTION, HOSTILE_TO, HEAD, PARTIES, CLAUSES, ENVOYS);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Headship.NameHead.class, Treaties.EndTreaty.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Headship.HeadNamed.class, Treaties.TreatyEnded.class, Treaties.BreachKnown.class);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Headship.NameHead name -> Headship.judge(name, moment.world());
      case Treaties.EndTreaty end -> Treaties.end(end, moment.world());
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Died(EntityId person, EntityId _) -> Headship.died(person, moment.world());
      case Switched(EntityId device, boolean on) ->
          on ? Treaties.witnessed(device, moment.world()) : Ruling.nothing();
      case Showing showing -> Treaties.shown(showing.thing(), moment.world());
      default -> Ruling.nothing();
    };
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(FACTION)
        .ifPresent(faction -> opening.put(id, Allegiance.ALLEGIANCE, new Allegiance(faction)));
    definition.find(HOSTILE_TO).ifPresent(foes -> opening.put(id, Enmity.ENMITY, new Enmity(foes)));
    definition
        .find(HEAD)
        .ifPresent(person -> opening.put(id, Headship.Head.HEAD, new Headship.Head(person)));
    definition
        .find(PARTIES)
        .ifPresent(parties ->
            opening.put(
                id,
                Treaty.TREATY,
                new Treaty(parties, definition.value(CLAUSES), definition.value(ENVOYS))));
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Optional<EntityId> own = Allegiance.of(world, body);
    own.ifPresent(
        faction -> out.add(world.origin(body, Allegiance.ALLEGIANCE), "faction", body, faction));
    for (EntityId faction : own.stream().toList())
      for (EntityId foe : world.or(faction, Enmity.ENMITY, Enmity.NONE).foes())
        out.add(world.origin(faction, Enmity.ENMITY), "hostile", faction, foe);
    for (EntityId house : world.all(Headship.Head.HEAD))
      if (own.filter(faction -> within(world, house, faction)).isPresent())
        out.add(
            world.origin(house, Headship.Head.HEAD),
            "head",
            house,
            world.of(house, Headship.Head.HEAD).person());
    Treaties.percepts(body, world, out);
  }

  /// Whether the house is this faction, or a house of it.
  private static boolean within(World world, EntityId house, EntityId faction) {
    return house.equals(faction) || Allegiance.of(world, house).filter(faction::equals).isPresent();
  }
}
