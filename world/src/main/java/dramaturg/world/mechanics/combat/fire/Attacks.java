package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.combat.fire.FireFacts.AttackBegun;
import dramaturg.world.mechanics.combat.fire.FireFacts.AttackEnded;
import dramaturg.world.mechanics.combat.fire.FireFacts.AttackLimited;
import dramaturg.world.mechanics.combat.shield.Parry;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import java.util.List;
import java.util.Optional;

/// Rules fire that is kept up. Each make of weapon aboard has its own beat; at each beat all pieces of it that work
/// fire together, and what hits of them strikes as one blow. A vessel attacks one target at a time, and does not
/// follow it.
public final class Attacks {
  private static final int MILLION = 1_000_000;

  private Attacks() {}

  public static Ruling attack(Attack action, Moment moment) {
    return order(action.actor(), action.vessel(), action.target(), moment);
  }

  public static Ruling attack(AttackUntil action, Moment moment) {
    Ruling ruling = order(action.actor(), action.vessel(), action.target(), moment);
    return ruling.verdict() == Ruling.Verdict.REFUSED
        ? ruling
        : ruling.and(new AttackLimited(action.vessel(), action.until()));
  }

  private static Ruling order(EntityId actor, EntityId vessel, EntityId target, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, actor, vessel)) return Ruling.refused("not_at_the_controls");
    Optional<String> obstacle = obstacle(world, vessel, target, moment.now());
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    Optional<Attacking> before = world.find(vessel, Attacking.ATTACKING);
    Ruling begun = Ruling.happens(new AttackBegun(vessel, target));
    if (before.isEmpty()) return begun;
    return before.get().target().equals(target)
        ? Ruling.nothing()
        : Ruling.happens(new AttackEnded(vessel, before.get().target())).and(begun);
  }

  public static Ruling cease(CeaseFire action, Moment moment) {
    World world = moment.world();
    if (!Vessels.controls(world, action.actor(), action.vessel()))
      return Ruling.refused("not_at_the_controls");
    return ended(action.vessel(), world);
  }

  /// The end of a vessel's attack, if it attacks anything.
  public static Ruling ended(EntityId vessel, World world) {
    return world
        .find(vessel, Attacking.ATTACKING)
        .map(attacking -> Ruling.happens(new AttackEnded(vessel, attacking.target())))
        .orElse(Ruling.nothing());
  }

  /// Why a vessel cannot fire at a target with any of its weapons, if it cannot.
  static Optional<String> obstacle(World world, EntityId vessel, EntityId target, long nowMillis) {
    Optional<String> blind = Marks.obstacle(world, vessel, target);
    if (blind.isPresent()) return blind;
    List<EntityId> weapons = Weapon.working(world, vessel);
    if (weapons.isEmpty()) return Optional.of("no_weapons");
    double metres = Marks.metres(world, vessel, target, nowMillis);
    boolean bears =
        weapons.stream().anyMatch(weapon -> world.of(weapon, Weapon.WEAPON).bears(metres));
    return bears ? Optional.empty() : Optional.of("out_of_range");
  }

  /// Each make of weapon opens fire within its first interval, at a moment of its own.
  public static Ruling begun(AttackBegun fact, Moment moment) {
    EntityId vessel = fact.vessel();
    Die die = moment.die("aim", vessel);
    Ruling ruling = Ruling.nothing();
    for (Weapon make : Weapon.makes(moment.world(), vessel)) {
      long delay =
          make.steady()
              ? die.between(1, make.intervalMillis())
              : interval(make, pieces(moment.world(), vessel, make), die);
      ruling = ruling.then(delay, new Barrage.Beat(vessel, moment.entry(), make));
    }
    return ruling;
  }

  /// The next beat, and the volley of this one.
  public static Ruling beat(Barrage.Beat beat, Moment moment) {
    World world = moment.world();
    if (over(world, beat.vessel(), beat.begun())) return Ruling.nothing();
    int pieces = pieces(world, beat.vessel(), beat.make());
    long next = interval(beat.make(), pieces, moment.die("aim", beat.vessel()));
    return Ruling.nothing()
        .then(0, new Barrage.Volley(beat.vessel(), beat.begun(), beat.make()))
        .then(next, beat);
  }

  /// A volley, or the end of the attack.
  public static Ruling volley(Barrage.Volley volley, Moment moment) {
    World world = moment.world();
    EntityId vessel = volley.vessel();
    if (over(world, vessel, volley.begun())) return Ruling.nothing();
    EntityId target = world.of(vessel, Attacking.ATTACKING).target();
    if (obstacle(world, vessel, target, moment.now()).isPresent() || enough(world, vessel, target))
      return Ruling.happens(new AttackEnded(vessel, target));
    double metres = Marks.metres(world, vessel, target, moment.now());
    Weapon make = volley.make();
    if (!make.bears(metres)) return Ruling.nothing();
    long chance = Aim.chance(world, make, target, metres);
    Die die = moment.die("aim", vessel);
    int hits = 0;
    int pieces = pieces(world, vessel, make);
    for (int shot = 0; shot < (make.steady() ? pieces : Math.min(pieces, 1)); shot++)
      if (die.chance(chance, MILLION)) hits++;
    return hits == 0
        ? Ruling.nothing()
        : Parry.of(world, target, vessel, make.kind(), make.terajoules() * hits, moment.now());
  }

  /// Whether the attack that began with this entry has ended.
  private static boolean over(World world, EntityId vessel, int begun) {
    return world.find(vessel, Attacking.ATTACKING).isEmpty()
        || world.origin(vessel, Attacking.ATTACKING) != begun;
  }

  private static boolean enough(World world, EntityId vessel, EntityId target) {
    return world.or(vessel, Attacking.Limit.LIMIT, Attacking.Limit.NONE).until()
            == AttackUntil.Until.CRIPPLED
        && world.of(target, Hull.STATE) != Hull.State.WHOLE;
  }

  private static int pieces(World world, EntityId vessel, Weapon make) {
    int pieces = 0;
    for (EntityId weapon : Weapon.working(world, vessel))
      if (world.of(weapon, Weapon.WEAPON).equals(make)) pieces++;
    return pieces;
  }

  /// Until the next beat: the interval; without memory, one with the mean of the interval over the number of pieces.
  private static long interval(Weapon make, int pieces, Die die) {
    if (make.steady()) return make.intervalMillis();
    return Math.max(
        1, (long) die.exponential((double) make.intervalMillis() / Math.max(1, pieces)));
  }

  /// Nobody fires at what is no more, and what is no more fires at nobody.
  public static Ruling cease(EntityId thing, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId by : world.or(thing, UnderAttack.UNDER_ATTACK, UnderAttack.NOBODY).by())
      ruling = ruling.and(new AttackEnded(by, thing));
    Optional<Attacking> own = world.find(thing, Attacking.ATTACKING);
    return own.isEmpty() ? ruling : ruling.and(new AttackEnded(thing, own.get().target()));
  }

  /// What a destruction calls for.
  public static Ruling destroyed(Destroyed fact, Moment moment) {
    World world = moment.world();
    boolean concerned =
        world.has(fact.thing(), Attacking.ATTACKING)
            || world.has(fact.thing(), UnderAttack.UNDER_ATTACK);
    return concerned ? Ruling.nothing().then(0, new Barrage.Cease(fact.thing())) : Ruling.nothing();
  }

  /// What those with a view perceive: who keeps up fire at what, among their own vessel and those in sight.
  public static void percepts(EntityId vessel, World world, Percepts out) {
    attacking(vessel, world, out);
    for (EntityId contact : Contacts.of(world, vessel))
      if (world.has(contact, Attacking.ATTACKING))
        out.about(
            contact,
            "attacking",
            world.origin(contact, Attacking.ATTACKING),
            () -> attacking(contact, world, out));
  }

  private static void attacking(EntityId vessel, World world, Percepts out) {
    world
        .find(vessel, Attacking.ATTACKING)
        .ifPresent(attacking ->
            out.add(
                world.origin(vessel, Attacking.ATTACKING),
                "attacking",
                vessel,
                attacking.target()));
  }
}
