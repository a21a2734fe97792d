package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Vitals;
import java.util.Optional;
import java.util.function.Predicate;

/// Blows and shots in rooms. A hits B with the chance a / (a + b) of their skills (the Bradley-Terry rule for paired
/// comparisons); what cannot or does not want to defend itself is always hit,
/// and whoever does not see the other fights [#BLIND] times worse. Of a crowd at most [#FRONT] come to strike or shoot
/// at once.
public final class Fighting {
  /// From the will to strike to the blow, in milliseconds.
  static final long BLOW_MILLIS = 2_500;

  /// By how many times worse one fights whom one does not see.
  static final int BLIND = 4;

  /// How many of a crowd find room to fight at once.
  static final int FRONT = 12;

  /// How one goes for another.
  public enum Manner {
    STRIKE,
    SHOOT,
    STUN
  }

  private Fighting() {}

  public static Ruling judge(EntityId attacker, EntityId target, Manner manner, Moment moment) {
    World world = moment.world();
    if (!Targets.inReach(world, attacker, target)) return Ruling.refused("not_here");
    if (!Targets.breakable(world, target)) return Ruling.refused("not_alive");
    if (Targets.broken(world, target)) return Ruling.refused("broken");
    boolean body = world.has(target, Vitals.VITALS);
    if (manner == Manner.STUN && !body) return Ruling.refused("not_a_person");
    Optional<EntityId> weapon = HandWeapon.of(world, attacker, fit(manner, body));
    if (manner != Manner.STRIKE && weapon.isEmpty())
      return Ruling.refused(manner == Manner.SHOOT ? "no_weapon" : "no_stun");
    if (!moment.begun()) return Ruling.takes(BLOW_MILLIS);
    HandWeapon used = used(world, weapon);
    long harm = manner == Manner.STRIKE ? 0 : used.harm();
    Optional<EntityId> guarded = Fields.guarding(world, attacker, target, harm);
    if (guarded.isPresent())
      return Fields.repel(attacker, guarded.get(), manner != Manner.STRIKE, moment);
    if (world.has(attacker, Crowd.CROWD))
      return Skirmishes.volley(attacker, target, weapon, manner == Manner.STUN, moment);
    if (!hits(attacker, target, moment)) return Ruling.happens(new Blows.Evaded(attacker, target));
    WorldFact blow =
        manner == Manner.STRIKE
            ? new Blows.Struck(attacker, target)
            : new Blows.Shot(attacker, target, weapon.get());
    boolean stuns = used.stuns() || manner == Manner.STUN;
    return Ruling.happens(blow).and(Targets.struck(target, attacker, used, 1, stuns, moment));
  }

  /// Which weapons will do; what only stuns does nothing to a thing or a crowd.
  private static Predicate<HandWeapon> fit(Manner manner, boolean body) {
    return switch (manner) {
      case STRIKE -> weapon -> !weapon.shoots() && (body || !weapon.stuns());
      case SHOOT -> weapon -> weapon.shoots() && (body || !weapon.stuns());
      case STUN -> weapon -> weapon.stuns() || weapon.settable();
    };
  }

  static HandWeapon used(World world, Optional<EntityId> weapon) {
    return weapon.map(thing -> world.of(thing, HandWeapon.HAND_WEAPON)).orElse(HandWeapon.HANDS);
  }

  /// Every body in a room that was hit is hurt by up to twice the severity, as dice fall.
  public static Ruling roomHit(RoomHit hit, Moment moment) {
    World world = moment.world();
    Ruling ruling = Ruling.nothing();
    for (EntityId body : world.contents(hit.room())) {
      Optional<Vitals> vitals = world.find(body, Vitals.VITALS).filter(Vitals::alive);
      if (vitals.isEmpty()) continue;
      Die die = moment.die("room hit", body);
      long blow = vitals.get().max() * die.between(0, 2L * hit.severity()) / 100;
      long points = Fighter.of(world, body).throughArmour(blow);
      if (points > 0) ruling = ruling.and(Targets.harm(body, hit.by(), points, false, world));
    }
    return ruling;
  }

  /// Whether it is a body or a crowd, and no mere thing.
  public static boolean fights(World world, EntityId one) {
    return world.has(one, Vitals.VITALS) || world.has(one, Crowd.CROWD);
  }

  /// Whether a blow or shot hits.
  static boolean hits(EntityId attacker, EntityId target, Moment moment) {
    World world = moment.world();
    if (!Targets.defends(world, target) || attacker.equals(target)) return true;
    long mine = skill(attacker, target, world);
    long theirs = skill(target, attacker, world);
    return moment.die("blow", attacker).chance(Math.max(1, mine), Math.max(1, mine) + theirs);
  }

  /// How well a body fights another; a blind fighter does worse.
  private static long skill(EntityId body, EntityId other, World world) {
    long skill = Fighter.of(world, body).skillPpm();
    return Unseen.from(world, body, other) ? skill / BLIND : skill;
  }
}
