package dramaturg.world.mechanics.combat.bombard;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.combat.fire.Weapon;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Sheltered;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Bulk;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Rules fire at what lives on the ground. A shot of `E` terajoules kills within [#LETHAL_KM] `E^(1/3)` kilometres of
/// where it falls: the reach of a blast grows with the cube root of its energy (Hopkinson and Cranz), and a megaton in
/// the air, 4184 TJ, presses with a third of an atmosphere at seven kilometres, where few who live in houses survive
/// (Glasstone and Dolan, The Effects of Nuclear Weapons, 1977, figure 3.73). Shots fall anywhere in the place; so each
/// being there dies at a rate, and of many half do so in a time that is worked out, not shot by shot.
public final class Bombardments {
  /// The lethal reach of a terajoule, in kilometres.
  static final double LETHAL_KM = 0.43;

  /// Of so many blows in a million that do not reach somebody none ever does.
  private static final long DEEP_PPM = 990_000;

  private static final double PPM = 1_000_000;

  private Bombardments() {}

  public static Ruling bombard(Bombard action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    EntityId place = action.place();
    if (!Vessels.controls(world, action.actor(), vessel))
      return Ruling.refused("not_at_the_controls");
    Optional<String> obstacle = obstacle(world, vessel, place, moment.now());
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    if (living(world, place).isEmpty()) return Ruling.refused("nobody_there");
    Optional<Bombarding> before = world.find(vessel, Bombarding.BOMBARDING);
    if (before.filter(now -> now.place().equals(place)).isPresent()) return Ruling.nothing();
    return ended(vessel, world).and(new BombardFacts.BombardmentBegun(vessel, place));
  }

  /// The end of a bombardment, if one is going on.
  public static Ruling ended(EntityId vessel, World world) {
    return world
        .find(vessel, Bombarding.BOMBARDING)
        .map(now -> Ruling.happens(new BombardFacts.BombardmentEnded(vessel, now.place())))
        .orElse(Ruling.nothing());
  }

  private static Optional<String> obstacle(
      World world, EntityId vessel, EntityId place, long nowMillis) {
    if (!ground(world, place)) return Optional.of("no_such_target");
    if (Vessels.destroyed(world, vessel)) return Optional.of("destroyed");
    if (Unseen.cloaked(world, vessel)) return Optional.of("cloaked");
    if (Weapon.working(world, vessel).isEmpty()) return Optional.of("no_weapons");
    if (!Sight.clear(world, vessel, place, nowMillis)) return Optional.of("hidden");
    return rate(world, vessel, place, nowMillis) > 0
        ? Optional.empty()
        : Optional.of("out_of_range");
  }

  /// A place on a large body, or that body; in no hull and under no roof of one.
  private static boolean ground(World world, EntityId place) {
    return world.isA(place, RootKind.PLACE.word())
        && Vessels.of(world, place).isEmpty()
        && Positions.carrier(world, place).filter(body -> world.has(body, Bulk.BULK)).isPresent();
  }

  /// How often in a second a being in the open there is killed.
  private static double rate(World world, EntityId vessel, EntityId place, long nowMillis) {
    double radius =
        Positions.carrier(world, place)
            .map(body -> (double) Bulk.of(world, body).radiusMetres())
            .orElse(0.0);
    double metres =
        Positions.distanceKm(world, vessel, place, nowMillis).orElse(Double.POSITIVE_INFINITY)
                * 1_000
            - radius;
    double squareKm = 0;
    for (EntityId id : Weapon.working(world, vessel)) {
      Weapon weapon = world.of(id, Weapon.WEAPON);
      if (!weapon.bears(metres)) continue;
      double reach = LETHAL_KM * StrictMath.cbrt(weapon.terajoules());
      squareKm += StrictMath.PI * reach * reach / weapon.intervalMillis() * 1_000;
    }
    return squareKm / Spread.squareKm(world, place);
  }

  /// When half of them will have died.
  public static Ruling await(EntityId vessel, EntityId place, int begun, Moment moment) {
    double rate = rate(moment.world(), vessel, place, moment.now());
    if (rate <= 0) return ended(vessel, moment.world());
    long millis = Math.max(1, (long) (StrictMath.log(2) / rate * 1_000));
    return Ruling.nothing().then(millis, new Salvo(vessel, begun));
  }

  public static Ruling salvo(Salvo salvo, Moment moment) {
    World world = moment.world();
    EntityId vessel = salvo.vessel();
    Optional<Bombarding> now =
        world.find(vessel, Bombarding.BOMBARDING).filter(b -> b.begun() == salvo.begun());
    if (now.isEmpty()) return Ruling.nothing();
    EntityId place = now.get().place();
    boolean over = obstacle(world, vessel, place, moment.now()).isPresent();
    if (over || living(world, place).isEmpty()) return ended(vessel, world).because(salvo.begun());
    var deaths = new ArrayList<WorldFact>();
    long kills = 0;
    for (EntityId one : living(world, place)) {
      long killed = killed(one, vessel, moment);
      kills += killed;
      if (killed > 0)
        deaths.add(
            world.has(one, Crowd.CROWD)
                ? new Perished(one, killed, vessel)
                : new Died(one, vessel));
    }
    Ruling ruling =
        kills == 0
            ? Ruling.nothing()
            : Ruling.happens(new BombardFacts.Bombarded(vessel, place, kills));
    for (WorldFact death : deaths) ruling = ruling.and(death);
    return ruling.and(await(vessel, place, salvo.begun(), moment)).because(salvo.begun());
  }

  /// Half of those in the open; of those in a sheltered room as many as fewer blows kill.
  private static long killed(EntityId one, EntityId vessel, Moment moment) {
    World world = moment.world();
    double open = 1 - Sheltered.of(world, one) / PPM;
    double share = 1 - StrictMath.pow(2, -open);
    long size = world.or(one, Crowd.CROWD, new Crowd(1)).size();
    Die die = moment.die("bombardment", vessel);
    return (long) Math.min(size, size * share + die.unit());
  }

  /// Who lives there within reach of blows: persons and crowds, in no hull.
  private static List<EntityId> living(World world, EntityId place) {
    var found = new ArrayList<EntityId>();
    for (EntityId one : world.everythingIn(place)) {
      boolean lives =
          world.find(one, Crowd.CROWD).filter(crowd -> crowd.size() > 0).isPresent()
              || world.find(one, Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent();
      boolean within =
          world.around(one, Hull.HULL).isEmpty() && Sheltered.of(world, one) < DEEP_PPM;
      if (lives && within) found.add(one);
    }
    return found;
  }

  /// What those with a view perceive: who bombards what, among their own vessel and those in sight.
  public static void percepts(EntityId vessel, World world, Percepts out) {
    bombarding(vessel, world, out);
    for (EntityId contact : Contacts.of(world, vessel)) bombarding(contact, world, out);
  }

  private static void bombarding(EntityId vessel, World world, Percepts out) {
    world
        .find(vessel, Bombarding.BOMBARDING)
        .ifPresent(now -> out.add(now.begun(), "bombarding", vessel, now.place()));
  }
}
