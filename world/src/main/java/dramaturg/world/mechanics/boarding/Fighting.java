package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Blows and shots in rooms. A hits B with the chance a / (a + b) of their skills (the Bradley-Terry rule for paired
/// comparisons); what cannot or does not want to defend itself is always hit,
/// and whoever does not see the other fights [#BLIND] times worse.
final class Fighting {
  /// From the will to strike to the blow, in milliseconds.
  static final long BLOW_MILLIS = 2_500;

  /// The share of full health, in percent, below which a blow fells.
  static final int FELLS_BELOW = 20;

  /// By how many times worse one fights whom one does not see.
  static final int BLIND = 4;

  private static final long WHOLE_PPM = 1_000_000;
  private static final Fighter UNTRAINED = new Fighter(200_000, 0, new LinkedHashMap<>(), false);

  private Fighting() {}

  static Ruling judge(EntityId attacker, EntityId target, boolean shooting, Moment moment) {
    World world = moment.world();
    if (!Positions.sideBySide(world, attacker, target)) return Ruling.refused("not_here");
    if (!world.has(target, Vitals.VITALS) || !Vitals.alive(world, target))
      return Ruling.refused("not_alive");
    Optional<EntityId> weapon = HandWeapon.of(world, attacker, each -> each.shoots() == shooting);
    if (shooting && weapon.isEmpty()) return Ruling.refused("no_weapon");
    if (!moment.begun()) return Ruling.takes(BLOW_MILLIS);
    Optional<EntityId> guarded = Fields.guarding(world, attacker, target);
    if (guarded.isPresent()) return Fields.repel(attacker, guarded.get(), shooting, moment);
    if (!hits(attacker, target, moment)) return Ruling.happens(new Blows.Evaded(attacker, target));
    WorldFact blow =
        shooting
            ? new Blows.Shot(attacker, target, weapon.get())
            : new Blows.Struck(attacker, target);
    HandWeapon used =
        weapon.map(thing -> world.of(thing, HandWeapon.HAND_WEAPON)).orElse(HandWeapon.HANDS);
    return Ruling.happens(blow)
        .and(harm(target, attacker, dealt(target, used, world), used.stuns(), world));
  }

  /// Everybody in a room that was hit is hurt by up to twice the severity, as dice fall.
  static Ruling roomHit(RoomHit hit, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId body : world.contents(hit.room())) {
      Optional<Vitals> vitals = world.find(body, Vitals.VITALS).filter(Vitals::alive);
      if (vitals.isEmpty()) continue;
      Die die = moment.die("room hit", body);
      long points = vitals.get().max() * die.between(0, 2L * hit.severity()) / 100;
      if (points > 0) ruling = ruling.and(harm(body, hit.by(), points, false, world));
    }
    return ruling;
  }

  /// What losing this much health means for a body.
  static Ruling harm(EntityId body, EntityId by, long points, boolean stuns, World world) {
    Vitals vitals = world.of(body, Vitals.VITALS);
    if (stuns && points > 0)
      return Ruling.happens(new Downed(body, by, Math.max(1, vitals.health() - 1)));
    int left = (int) Math.max(0, vitals.health() - points);
    if (left == 0) return Ruling.happens(new Died(body, by));
    if (points == 0) return Ruling.nothing();
    boolean falls = left * 100L < (long) vitals.max() * FELLS_BELOW;
    return Ruling.happens(falls ? new Downed(body, by, left) : new Hurt(body, by, left));
  }

  private static boolean hits(EntityId attacker, EntityId target, Moment moment) {
    World world = moment.world();
    if (!Vitals.able(world, target) || attacker.equals(target)) return true;
    long mine = skill(attacker, target, world);
    long theirs = skill(target, attacker, world);
    return moment.die("blow", attacker).chance(Math.max(1, mine), Math.max(1, mine) + theirs);
  }

  /// How well a body fights another; a blind fighter does worse.
  private static long skill(EntityId body, EntityId other, World world) {
    long skill = fighter(world, body).skillPpm();
    return Unseen.from(world, body, other) ? skill / BLIND : skill;
  }

  private static long dealt(EntityId target, HandWeapon weapon, World world) {
    Fighter fighter = fighter(world, target);
    long through = WHOLE_PPM - fighter.armourPpm();
    through =
        through * (WHOLE_PPM - fighter.resistsPpm().getOrDefault(weapon.kind(), 0L)) / WHOLE_PPM;
    return weapon.harm() * through / WHOLE_PPM;
  }

  static Fighter fighter(World world, EntityId body) {
    return world.or(body, Fighter.FIGHTER, UNTRAINED);
  }

  /// Living bodies in the room that are on the same side, the body itself included.
  static List<EntityId> side(World world, EntityId body) {
    var found = new ArrayList<EntityId>();
    Optional<EntityId> room = Vessels.room(world, body);
    if (room.isEmpty()) return found;
    for (EntityId other : world.contents(room.get())) {
      boolean same = Allegiance.of(world, other).equals(Allegiance.of(world, body));
      if (same && world.has(other, Vitals.VITALS) && Vitals.alive(world, other)) found.add(other);
    }
    return found;
  }
}
