package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Vessels;
import java.util.List;
import java.util.Optional;

/// The law of building: by who holds the technology, of material within reach, by the hands that are there. It takes
/// as long as they need who are there when it begins.
final class Building {
  private Building() {}

  static Ruling begin(Deeds.Build build, Moment moment) {
    World world = moment.world();
    EntityId actor = build.actor();
    Optional<Designs.Known> known =
        Designs.knownTo(world, actor).stream()
            .filter(one -> one.design().kind().equals(build.kind()))
            .findFirst();
    if (known.isEmpty()) return Ruling.refused("no_design");
    Designs.Design design = known.get().design();
    if (Designs.missing(world, actor, design).isPresent()) return Ruling.refused("no_technology");
    Optional<EntityId> site = Hands.site(world, actor);
    if (site.isEmpty() || Vessels.destroyed(world, site.get())) return Ruling.refused("nowhere");
    if (world.has(site.get(), Labour.BUILDING)) return Ruling.refused("already_under_way");
    Optional<EntityId> store = store(world, actor, site.get(), design.tonnes(), moment.now());
    if (store.isEmpty()) return Ruling.refused("no_material");
    long hands = hands(world, actor, site.get(), store.get());
    if (hands == 0) return Ruling.refused("no_hands");
    return Ruling.happens(
            new Yard.BuildingBegun(
                actor,
                site.get(),
                Terms.atom(design.kind()),
                store.get(),
                design.tonnes(),
                Math.ceilDiv(design.workMillis(), hands)))
        .because(world.origin(store.get(), Material.MATERIAL));
  }

  /// The site itself, or else the first store of one's own within reach, with enough in it.
  static Optional<EntityId> store(
      World world, EntityId actor, EntityId site, long tonnes, long nowMillis) {
    if (Material.at(world, site) >= tonnes) return Optional.of(site);
    for (EntityId store : world.all(Material.MATERIAL)) {
      boolean usable =
          Material.at(world, store) >= tonnes
              && !Vessels.destroyed(world, store)
              && (Hands.own(world, actor, store) || Hands.nobodys(world, store))
              && Stripping.reaches(world, site, store, nowMillis);
      if (usable) return Optional.of(store);
    }
    return Optional.empty();
  }

  private static long hands(World world, EntityId by, EntityId site, EntityId store) {
    List<EntityId> places =
        world.within(store, site)
            ? List.of(site)
            : world.within(site, store) ? List.of(store) : List.of(site, store);
    return Hands.in(world, by, places);
  }

  static Ruling done(Later.Done done, Moment moment) {
    World world = moment.world();
    EntityId site = done.site();
    boolean still =
        world.has(site, Labour.BUILDING)
            && world.of(site, Labour.BUILDING).labour().begun() == done.since();
    if (!still || Vessels.destroyed(world, site)) return Ruling.nothing();
    Labour.Building building = world.of(site, Labour.BUILDING);
    EntityId by = building.labour().by();
    if (hands(world, by, site, building.labour().store()) == 0)
      return Ruling.happens(new Yard.BuildingStopped(site)).because(done.since());
    String kind = building.kind();
    String name = world.unused(kind);
    return Ruling.happens(new Yard.Built(site, Terms.atom(name), Terms.atom(kind), by))
        .because(done.since());
  }
}
