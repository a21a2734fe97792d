package dramaturg.world.mechanics.engineering.damage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.engineering.build.Structure;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.HullDamaged;
import dramaturg.world.state.harm.Hit;
import java.util.List;

/// Rules what a hit does: a terajoule tears away a point of hull; the larger the share of the hull that is torn away,
/// the more places inside are struck; a hull that is spent is destroyed. It knows no armour and no directions.
public final class Damage {
  /// How far a main system of a vessel that has just been crippled still works, at most, in percent.
  private static final int WRECKED_AT_MOST = Device.FAILS_BELOW - 1;

  private Damage() {}

  /// What follows from a hit; nothing if its target has no hull, or none left.
  public static Ruling hit(Hit hit, Moment moment) {
    World world = moment.world();
    EntityId target = hit.target();
    Hull hull = world.or(target, Hull.HULL, new Hull(0, 1, Hull.State.DESTROYED));
    if (hull.state() == Hull.State.DESTROYED || hit.terajoules() == 0) return Ruling.nothing();
    long lost = Math.min(hit.terajoules(), hull.points());
    long left = hull.points() - lost;
    Ruling ruling = Ruling.happens(new HullDamaged(target, lost, left));
    if (left == 0)
      return ruling.and(new Destroyed(target, hit.by())).because(before(target, lost, world));
    double share = (double) lost / hull.max();
    ruling = ruling.and(Wounds.of(target, hit.by(), share, moment));
    return crippling(world, target, hull, left)
        ? ruling.and(new Crippled(target)).because(before(target, lost, world))
        : ruling;
  }

  /// A hull is spent by all that struck it: the hardest blow before a last one that was lighter.
  private static int[] before(EntityId target, long lost, World world) {
    boolean harder = world.find(target, Hull.HARDEST).filter(b -> b.points() > lost).isPresent();
    return harder ? new int[] {world.origin(target, Hull.HARDEST)} : new int[0];
  }

  /// Whether a hull in this state, with so many points left, is crippled now and was not before.
  static boolean crippling(World world, EntityId thing, Hull hull, long left) {
    double least =
        (double) hull.max() * Structure.of(world, thing).crippledPartsPerMillion() / 1_000_000;
    return hull.state() == Hull.State.WHOLE && left <= least;
  }

  /// The main systems of a crippled vessel fail.
  public static Ruling crippled(EntityId vessel, Moment moment) {
    World world = moment.world();
    Structure structure = Structure.of(world, vessel);
    Ruling ruling = Ruling.nothing();
    for (EntityId id : Device.of(world, vessel)) {
      Device device = world.of(id, Device.DEVICE);
      if (!structure.mainSystems().contains(device.function()) || !device.intact()) continue;
      int condition = (int) moment.die("crippled", id).between(0, WRECKED_AT_MOST);
      ruling = ruling.and(new DeviceDamaged(id, condition));
    }
    return ruling;
  }

  /// A vessel whose last reactor has failed or is gone is crippled, whatever is left of its hull.
  public static Ruling assess(EntityId vessel, Moment moment) {
    World world = moment.world();
    List<EntityId> reactors = Device.of(world, vessel, "reactor");
    boolean whole = world.find(vessel, Hull.STATE).filter(Hull.State.WHOLE::equals).isPresent();
    boolean dead =
        reactors.stream().noneMatch(reactor -> world.of(reactor, Device.DEVICE).intact());
    return whole && dead && Power.metered(world, vessel)
        ? Ruling.happens(new Crippled(vessel))
        : Ruling.nothing();
  }

  /// What a device's failing calls for: a look at what it means for its vessel, when the present blow is over.
  public static Ruling damaged(EntityId device, Moment moment) {
    Device damaged = moment.world().of(device, Device.DEVICE);
    return damaged.function().equals("reactor") && !damaged.intact()
        ? Ruling.nothing().then(0, new Aftermath.Assess(damaged.host()))
        : Ruling.nothing();
  }
}
