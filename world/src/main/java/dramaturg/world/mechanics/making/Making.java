package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.thought.Learnt;
import java.util.List;
import java.util.Optional;

/// Rules how things are taken apart for their material and others built of it. It does not rule how a technology is
/// won, nor who may have what is built.
public final class Making implements Mechanic {
  /// How far off material can be fetched from and brought to, in kilometres: as far as beams carry.
  static final double REACH_KM = 40_000;

  @Override
  public String name() {
    return "making";
  }

  @Override
  public List<Setting<?>> settings() {
    return Workshop.SETTINGS;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Deeds.Strip.class, Deeds.Build.class, Deeds.Mend.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        Yard.StrippingBegun.class,
        Yard.Stripped.class,
        Yard.StrippingStopped.class,
        Yard.TakenApart.class,
        Yard.BuildingBegun.class,
        Yard.BuildingStopped.class,
        Yard.Built.class,
        Yard.MendingBegun.class,
        Yard.Mended.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Workshop.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Deeds.Strip strip -> Stripping.begin(strip, moment);
      case Deeds.Build build -> Building.begin(build, moment);
      case Deeds.Mend mend -> Mending.begin(mend, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch ((Later) timer) {
      case Later.NextPart next -> Stripping.part(next, moment);
      case Later.Done done -> Building.done(done, moment);
      case Later.Mended due -> Mending.done(due, moment);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Yard.StrippingBegun begun -> Stripping.await(begun.structure(), moment);
      case Yard.Stripped stripped -> Stripping.stripped(stripped, moment);
      case Yard.BuildingBegun begun ->
          Ruling.nothing().then(begun.takesMillis(), new Later.Done(begun.site(), moment.entry()));
      case Yard.MendingBegun begun ->
          Ruling.nothing()
              .then(begun.takesMillis(), new Later.Mended(begun.hull(), moment.entry()));
      default -> Ruling.nothing();
    };
  }

  /// A body knows what it could build, the material of its own side, and what is being made and unmade for its mind.
  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    for (EntityId technology : world.all(Designs.DESIGNS)) {
      Optional<EntityId> holder = Learnt.holder(world, body, technology);
      if (holder.isEmpty()) continue;
      for (Designs.Design design : world.of(technology, Designs.DESIGNS).all())
        if (Designs.missing(world, body, design).isEmpty())
          out.add(
              world.origin(holder.get(), Learnt.LEARNT), "design", design.kind(), design.tonnes());
    }
    Optional<EntityId> hull = Vessels.of(world, body);
    for (EntityId store : world.all(Material.MATERIAL))
      if (Hands.own(world, body, store) || hull.equals(Optional.of(store)))
        out.add(
            world.origin(store, Material.MATERIAL), "material", store, Material.at(world, store));
    EntityId mind = Hands.mindOf(world, body);
    for (EntityId structure : world.all(Labour.TAKING)) {
      Labour.Taking taking = world.of(structure, Labour.TAKING);
      if (Hands.mindOf(world, taking.labour().by()).equals(mind))
        out.add(
            world.origin(structure, Labour.TAKING),
            "stripping",
            structure,
            Stripping.gone(world, structure));
    }
    for (EntityId site : world.all(Labour.BUILDING)) {
      Labour.Building building = world.of(site, Labour.BUILDING);
      if (Hands.mindOf(world, building.labour().by()).equals(mind))
        out.add(world.origin(site, Labour.BUILDING), "building", building.kind(), site);
    }
  }
}
