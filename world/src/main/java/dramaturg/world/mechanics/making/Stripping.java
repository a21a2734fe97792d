package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// The law of taking structures apart, a quarter at a time. Each quarter takes as long as the hands need that are there
/// when it begins; who leaves meanwhile is not missed before the next.
final class Stripping {
  private static final int QUARTER = 25;
  private static final int WHOLE = 100;

  /// From here on too much of it is gone for anything to work.
  private static final int USELESS = 50;

  private static final double PPM = 1_000_000;

  private Stripping() {}

  static Ruling begin(Deeds.Strip strip, Moment moment) {
    World world = moment.world();
    EntityId structure = strip.structure();
    if (!world.has(structure, Scrap.SCRAP) || !world.has(structure, Hull.HULL))
      return Ruling.refused("cannot_be_stripped");
    if (Vessels.destroyed(world, structure)) return Ruling.refused("destroyed");
    if (!Hands.own(world, strip.actor(), structure)) return Ruling.refused("not_ours");
    if (world.has(structure, Labour.TAKING)) return Ruling.refused("already_under_way");
    Optional<EntityId> store =
        Hands.site(world, strip.actor()).filter(site -> !site.equals(structure));
    if (store.isEmpty()) return Ruling.refused("nowhere_to_put_it");
    if (!reaches(world, store.get(), structure, moment.now()))
      return Ruling.refused("out_of_reach");
    if (hands(world, strip.actor(), structure, store.get()) == 0) return Ruling.refused("no_hands");
    return Ruling.happens(new Yard.StrippingBegun(strip.actor(), structure, store.get()));
  }

  static boolean reaches(World world, EntityId store, EntityId structure, long nowMillis) {
    return world.within(structure, store)
        || Positions.within(world, store, structure, Making.REACH_KM, nowMillis);
  }

  private static long hands(World world, EntityId by, EntityId structure, EntityId store) {
    return world.within(structure, store)
        ? Hands.in(world, by, List.of(store))
        : Hands.in(world, by, List.of(structure, store));
  }

  /// When the next part will be off.
  static Ruling await(EntityId structure, Moment moment) {
    World world = moment.world();
    Labour labour = world.of(structure, Labour.TAKING).labour();
    long hands = hands(world, labour.by(), structure, labour.store());
    if (hands == 0) return Ruling.happens(new Yard.StrippingStopped(structure));
    long work = world.of(structure, Scrap.SCRAP).workMillis() / (WHOLE / QUARTER);
    return Ruling.nothing()
        .then(Math.ceilDiv(work, hands), new Later.NextPart(structure, moment.entry()));
  }

  static Ruling part(Later.NextPart next, Moment moment) {
    World world = moment.world();
    EntityId structure = next.structure();
    boolean still =
        world.has(structure, Labour.TAKING)
            && world.origin(structure, Labour.TAKING) == next.since();
    if (!still || Vessels.destroyed(world, structure)) return Ruling.nothing();
    Labour labour = world.of(structure, Labour.TAKING).labour();
    if (!reaches(world, labour.store(), structure, moment.now())
        || hands(world, labour.by(), structure, labour.store()) == 0)
      return Ruling.happens(new Yard.StrippingStopped(structure)).because(labour.begun());
    int percent = gone(world, structure) + QUARTER;
    double useful = world.of(structure, Scrap.SCRAP).usefulPpm() / PPM * QUARTER / WHOLE;
    long tonnes = (long) (Bulk.of(world, structure).tonnes() * useful);
    return Ruling.happens(new Yard.Stripped(structure, labour.store(), percent, tonnes))
        .because(labour.begun());
  }

  /// What follows when a part is off: the next, and at last the end of the structure. Those who worked there go with
  /// the last of the material.
  static Ruling stripped(Yard.Stripped stripped, Moment moment) {
    World world = moment.world();
    EntityId structure = stripped.structure();
    Ruling ruling = Ruling.nothing();
    if (stripped.percent() < WHOLE) {
      boolean whole = world.of(structure, Hull.STATE) == Hull.State.WHOLE;
      if (whole && stripped.percent() >= USELESS) ruling = ruling.and(new Crippled(structure));
      return ruling.and(await(structure, moment));
    }
    EntityId by = world.of(structure, Labour.TAKING).labour().by();
    for (EntityId one : world.everythingIn(structure)) {
      boolean lives =
          world.has(one, Crowd.CROWD)
              || world.find(one, Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent();
      if (!lives || !Hands.own(world, by, one)) continue;
      EntityId from = Positions.container(world, one).orElse(structure);
      ruling = ruling.and(new Moved(one, from, landing(world, stripped.store())));
    }
    Optional<String> leaves = world.of(structure, Scrap.SCRAP).leaves();
    String remains =
        leaves.map(kind -> world.unused(structure.name() + "_" + kind)).orElse(Yard.NOTHING);
    return ruling
        .and(
            new Yard.TakenApart(
                structure, by, Terms.atom(remains), Terms.atom(leaves.orElse(Yard.NOTHING))))
        .and(new Destroyed(structure, by));
  }

  /// How much of it has been taken off, in percent.
  static int gone(World world, EntityId structure) {
    return world.or(structure, Labour.Gone.GONE, Labour.Gone.NOTHING).percent();
  }

  private static EntityId landing(World world, EntityId store) {
    for (EntityId inside : world.everythingIn(store))
      if (world.has(inside, Room.ROOM)) return inside;
    return store;
  }
}
