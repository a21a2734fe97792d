package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Adapted;
import dramaturg.world.state.harm.Battered;
import dramaturg.world.state.harm.Toughness;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// What can be struck and shot at, and what it does there: to a body, a crowd, a device, a door.
final class Targets {
  /// The share of full health, in percent, below which a blow fells.
  static final int FELLS_BELOW = 20;

  private Targets() {}

  /// Whether a fighter stands where it can hit the target: in the same room, or in one of a door's.
  static boolean inReach(World world, EntityId attacker, EntityId target) {
    return world
        .find(target, Door.DOOR)
        .map(door -> Vessels.room(world, attacker).filter(door::beside).isPresent())
        .orElseGet(() -> Positions.sideBySide(world, attacker, target));
  }

  /// Whether it lives, or is a thing that can be broken.
  static boolean breakable(World world, EntityId target) {
    return alive(world, target) || world.has(target, Device.DEVICE) || world.has(target, Door.DOOR);
  }

  /// Whether it is a thing that is wrecked or open for good already.
  static boolean broken(World world, EntityId target) {
    boolean open =
        world.find(target, Door.DOOR).filter(door -> door.state() == Door.State.BROKEN).isPresent();
    boolean wrecked =
        world.find(target, Device.DEVICE).filter(device -> device.condition() == 0).isPresent();
    return open || wrecked && !world.has(target, Door.DOOR);
  }

  /// Whether it is a living body or a crowd with somebody left in it.
  static boolean alive(World world, EntityId target) {
    return world.find(target, Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent()
        || world.find(target, Crowd.CROWD).filter(crowd -> crowd.size() > 0).isPresent();
  }

  /// Whether it fights back; a thing does not, nor does who lies on the ground.
  static boolean defends(World world, EntityId target) {
    return alive(world, target) && Vitals.able(world, target);
  }

  /// What so many hits with a weapon do.
  ///
  /// @param stuns whether they fell without harm
  static Ruling struck(
      EntityId target, EntityId by, HandWeapon weapon, long hits, boolean stuns, Moment moment) {
    World world = moment.world();
    int used = Adaptation.resists(world, target, weapon.kind());
    long dealt = hits * Fighter.of(world, target).dealt(weapon) * (100 - used) / 100;
    Ruling hardened = hardened(target, weapon, hits, world);
    if (used > 0)
      hardened = hardened.because(world.origin(target, Adaptation.Resistance.RESISTANCE));
    if (world.has(target, Vitals.VITALS))
      return harm(target, by, dealt, stuns && !Fighter.of(world, target).numb(), world)
          .and(hardened);
    if (world.has(target, Crowd.CROWD))
      return losses(target, by, dealt, hits, moment).and(hardened);
    return broken(target, by, hits * weapon.harm(), world);
  }

  /// What so many hits teach a body that gets used to weapons, whether or not it survives them: resistance in
  /// proportion to the harm that arrives, at least a hundredth.
  private static Ruling hardened(EntityId target, HandWeapon weapon, long hits, World world) {
    Optional<Adaptation> adaptation = world.find(target, Adaptation.ADAPTATION);
    boolean learns = adaptation.isPresent() && !world.has(target, Hull.HULL);
    if (!learns || weapon.equals(HandWeapon.HANDS)) return Ruling.nothing();
    int before = Adaptation.resists(world, target, weapon.kind());
    int most = adaptation.get().mostPercent();
    long more = hits * weapon.harm() * most / adaptation.get().fullTerajoules();
    int now = (int) Math.min(most, before + Math.max(1, more));
    return now > before
        ? Ruling.happens(new Adapted(target, weapon.kind(), now))
        : Ruling.nothing();
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

  /// How many of a crowd so much harm kills: a hit kills one at most, and a wound that does not is a chance to.
  private static Ruling losses(EntityId crowd, EntityId by, long dealt, long hits, Moment moment) {
    World world = moment.world();
    long each = Fighter.of(world, crowd).health();
    long killed = dealt / each;
    if (moment.die("killed", crowd).chance(dealt % each, each)) killed++;
    killed = Math.min(killed, Math.min(hits, world.of(crowd, Crowd.CROWD).size()));
    return killed > 0 ? Ruling.happens(new Perished(crowd, killed, by)) : Ruling.nothing();
  }

  /// What harm does to a thing, in proportion to what it bears.
  private static Ruling broken(EntityId thing, EntityId by, long harm, World world) {
    long bears = Toughness.of(world, thing);
    Ruling ruling =
        world.has(thing, Door.DOOR)
            ? Ruling.happens(new Battered(thing, by, Math.max(0, bears - harm)))
            : Ruling.nothing();
    if (!world.has(thing, Device.DEVICE) || world.has(thing, Door.DOOR)) return ruling;
    int condition = world.of(thing, Device.DEVICE).condition();
    long lost = Math.max(1, Math.ceilDiv(harm * 100, Math.max(1, bears)));
    int left = (int) Math.max(0, condition - lost);
    return left < condition ? ruling.and(new DeviceDamaged(thing, left)) : ruling;
  }
}
