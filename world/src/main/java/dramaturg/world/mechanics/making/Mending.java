package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Bulk;
import java.util.List;
import java.util.Optional;

/// The law of mending hulls with material: as much of it goes in as the missing share of the hull weighs, as far as
/// there is any.
final class Mending {
  private static final int WHOLE = 100;

  private Mending() {}

  static Ruling begin(Deeds.Mend mend, Moment moment) {
    World world = moment.world();
    EntityId hull = mend.hull();
    boolean can = world.has(hull, Scrap.Seams.SEAMS) && world.has(hull, Hull.HULL);
    if (!can) return Ruling.refused("cannot_be_mended");
    if (Vessels.destroyed(world, hull)) return Ruling.refused("destroyed");
    if (!Hands.own(world, mend.actor(), hull)) return Ruling.refused("not_ours");
    if (world.has(hull, Labour.MENDING)) return Ruling.refused("already_under_way");
    double tonnesEach = Bulk.of(world, hull).tonnes() / (double) WHOLE;
    int missing = WHOLE - world.of(hull, Hull.HULL).percent();
    if (missing == 0) return Ruling.refused("not_damaged");
    Optional<EntityId> store =
        Building.store(world, mend.actor(), hull, (long) Math.ceil(tonnesEach), moment.now());
    if (store.isEmpty()) return Ruling.refused("no_material");
    int percent = (int) Math.min(missing, Material.at(world, store.get()) / tonnesEach);
    long hands = hands(world, mend.actor(), hull, store.get());
    if (hands == 0) return Ruling.refused("no_hands");
    long work = world.of(hull, Scrap.Seams.SEAMS).workMillis() / WHOLE * percent;
    return Ruling.happens(
            new Yard.MendingBegun(
                mend.actor(),
                hull,
                store.get(),
                (long) (tonnesEach * percent),
                percent,
                Math.max(1, Math.ceilDiv(work, hands))))
        .because(world.origin(store.get(), Material.MATERIAL));
  }

  private static long hands(World world, EntityId by, EntityId hull, EntityId store) {
    return Hands.in(world, by, hull.equals(store) ? List.of(hull) : List.of(hull, store));
  }

  /// What was worked in by then, if anybody is left who worked.
  static Ruling done(Later.Mended due, Moment moment) {
    World world = moment.world();
    EntityId id = due.hull();
    boolean still =
        world.has(id, Labour.MENDING)
            && world.of(id, Labour.MENDING).labour().begun() == due.since()
            && !Vessels.destroyed(world, id);
    if (!still) return Ruling.nothing();
    Labour.Mending mending = world.of(id, Labour.MENDING);
    Hull hull = world.of(id, Hull.HULL);
    boolean left = hands(world, mending.labour().by(), id, mending.labour().store()) > 0;
    long gained =
        left ? Math.min(hull.max() - hull.points(), hull.max() * mending.percent() / WHOLE) : 0;
    return Ruling.happens(new Yard.Mended(id, gained, hull.points() + gained)).because(due.since());
  }
}
