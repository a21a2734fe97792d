package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
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
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.service.Service;
import java.util.List;
import java.util.Optional;

/// Rules who commands what. Whether an order is obeyed is up to the mind that hears it.
public final class Command implements Mechanic {
  private static final Setting<EntityId> COMMANDER =
      Setting.optional(
              "commander",
              SettingType.reference(RootKind.PERSON, RootKind.FACTION),
              "Who commands it at the opening.")
          .on(RootKind.VESSEL);
  private static final Setting<EntityId> SUPERIOR =
      Setting.optional(
              "superior",
              SettingType.reference(RootKind.PERSON),
              "Whose orders this person is under.")
          .on(RootKind.PERSON);
  private static final Setting<Long> RANK =
      Setting.standard(
              "rank",
              SettingType.whole(0, 100),
              0L,
              "The person's rank; higher numbers command lower ones.")
          .on(RootKind.PERSON);

  @Override
  public String name() {
    return "command";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(COMMANDER, SUPERIOR, RANK);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(TakeCommand.class, HandOver.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(CommandTaken.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(COMMANDER)
        .ifPresent(person -> opening.put(id, Commander.COMMANDER, new Commander(person)));
    if (definition.root() != RootKind.PERSON) return;
    var service = new Service(definition.find(SUPERIOR), definition.value(RANK));
    if (!service.equals(Service.NONE)) opening.put(id, Service.SERVICE, service);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case TakeCommand(EntityId actor, EntityId vessel) -> take(actor, vessel, moment.world());
      case HandOver(EntityId actor, EntityId vessel, EntityId to) ->
          handOver(actor, vessel, to, moment.world());
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  private static Ruling take(EntityId actor, EntityId vessel, World world) {
    if (!Vessels.controls(world, actor, vessel)) return Ruling.refused("not_at_the_controls");
    Optional<EntityId> commander = commander(world, vessel);
    if (commander.filter(actor::equals).isPresent()) return Ruling.nothing();
    boolean free = commander.filter(person -> inCharge(world, person, vessel)).isEmpty();
    boolean above =
        commander.filter(person -> rank(world, actor) > rank(world, person)).isPresent()
            && Allegiance.of(world, actor).equals(Allegiance.of(world, commander.get()));
    if (!free && !above) return Ruling.refused("another_commands");
    return Ruling.happens(new CommandTaken(actor, vessel))
        .because(world.origin(vessel, Commander.COMMANDER));
  }

  private static Ruling handOver(EntityId actor, EntityId vessel, EntityId to, World world) {
    if (commander(world, vessel).filter(actor::equals).isEmpty())
      return Ruling.refused("not_in_command");
    if (!Vitals.able(world, to)) return Ruling.refused("unable");
    return Ruling.happens(new CommandTaken(to, vessel));
  }

  /// Whether the commander is there and able to command.
  private static boolean inCharge(World world, EntityId person, EntityId vessel) {
    return Vitals.able(world, person) && world.within(person, vessel);
  }

  private static Optional<EntityId> commander(World world, EntityId vessel) {
    return world.find(vessel, Commander.COMMANDER).map(Commander::person);
  }

  private static long rank(World world, EntityId person) {
    return Service.of(world, person).rank();
  }

  /// When a commander dies, whoever is of the highest rank of the vessel's side aboard commands from then on.
  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    if (!(fact instanceof Died(EntityId person, EntityId _))) return Ruling.nothing();
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId vessel : world.all(Commander.COMMANDER, new Commander(person))) {
      if (Vessels.destroyed(world, vessel)) continue;
      Optional<EntityId> next = Service.highest(world, staff(world, vessel, vessel));
      if (next.isPresent()) ruling = ruling.and(new CommandTaken(next.get(), vessel));
    }
    return ruling;
  }

  /// Those aboard who are able and of the same side as a person or the vessel itself.
  private static List<EntityId> staff(World world, EntityId vessel, EntityId of) {
    Optional<EntityId> side = Allegiance.of(world, of);
    return world.everythingIn(vessel).stream()
        .filter(one -> world.has(one, Vitals.VITALS) && Vitals.able(world, one))
        .filter(one -> side.isPresent() && side.equals(Allegiance.of(world, one)))
        .toList();
  }

  /// Who stands in for a superior who is not aboard or cannot act: the highest of one's side aboard, if above one.
  private static Optional<EntityId> acting(World world, EntityId body, EntityId superior) {
    Optional<EntityId> hull = Vessels.of(world, body);
    if (hull.isEmpty() || inCharge(world, superior, hull.get())) return Optional.empty();
    return Service.highest(world, staff(world, hull.get(), body))
        .filter(highest -> rank(world, highest) > rank(world, body));
  }

  /// A person knows whom she commands and obeys, and who commands the vessels of her own side.
  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Optional<EntityId> side = Allegiance.of(world, body);
    for (EntityId vessel : world.all(Commander.COMMANDER)) {
      EntityId person = world.of(vessel, Commander.COMMANDER).person();
      boolean known = person.equals(body) || side.equals(Allegiance.of(world, vessel));
      if (known) out.add(world.origin(vessel, Commander.COMMANDER), "commands", person, vessel);
    }
    for (EntityId person : world.all(Service.SERVICE)) {
      Optional<EntityId> superior = world.of(person, Service.SERVICE).superior();
      int origin = world.origin(person, Service.SERVICE);
      if (person.equals(body)) {
        superior.ifPresent(above -> out.add(origin, "superior", above));
        superior
            .flatMap(above -> acting(world, body, above))
            .ifPresent(stands -> out.add(origin, "acting_superior", stands));
      }
      if (superior.filter(body::equals).isPresent()) out.add(origin, "subordinate", person);
    }
  }
}
