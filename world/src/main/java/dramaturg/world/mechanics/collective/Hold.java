package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.hive.FallsTo;
import dramaturg.world.state.hive.Following;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Whose a hive is. The mind that more than half of its members follow has it. A hive may have devices that hold it
/// together ([Linked#INTERLINK]); when none of them works, a mind that came from outside loses those it took.
final class Hold {
  private Hold() {}

  static EntityId mindOf(World world, EntityId body) {
    return world.find(body, Minded.MINDED).map(Minded::mind).orElse(body);
  }

  /// Weighs the hive anew that an entity belongs to.
  static Ruling weigh(EntityId member, World world) {
    Optional<EntityId> hive = Linked.of(world, member).filter(at -> world.has(at, Minded.MINDED));
    return hive.map(at -> weighHive(at, world)).orElse(Ruling.nothing());
  }

  private static Ruling weighHive(EntityId hive, World world) {
    return fails(hive, world) ? Ruling.nothing() : weighHive(hive, true, world);
  }

  /// Weighs a hive whose mind has just lost its hold: those whom it took one by one do not follow it any more.
  static Ruling lost(EntityId hive, World world) {
    return weighHive(hive, false, world);
  }

  private static Ruling weighHive(EntityId hive, boolean singly, World world) {
    var counts = new LinkedHashMap<EntityId, Long>();
    long all = 0;
    for (EntityId member : Linked.members(world, hive)) all += count(member, singly, world, counts);
    EntityId now = mindOf(world, hive);
    for (Map.Entry<EntityId, Long> one : counts.entrySet()) {
      boolean most = one.getValue() * 2 > all;
      if (most && !one.getKey().equals(now))
        return Ruling.happens(new ControlPassed(hive, now, one.getKey()));
    }
    return Ruling.nothing();
  }

  private static long count(
      EntityId member, boolean singly, World world, Map<EntityId, Long> counts) {
    EntityId own = mindOf(world, member);
    if (!world.has(member, Crowd.CROWD)) {
      boolean counted = world.has(member, Vitals.VITALS) && Vitals.alive(world, member);
      if (counted) counts.merge(own, 1L, Long::sum);
      return counted ? 1 : 0;
    }
    long size = world.of(member, Crowd.CROWD).size();
    long rest = size;
    Following following =
        singly ? world.or(member, Following.FOLLOWING, Following.NOBODY) : Following.NOBODY;
    for (Map.Entry<EntityId, Long> other : following.counts().entrySet()) {
      counts.merge(other.getKey(), other.getValue(), Long::sum);
      rest -= other.getValue();
    }
    counts.merge(own, rest, Long::sum);
    return size;
  }

  private static boolean fails(EntityId hive, World world) {
    return Linked.isHive(world, hive) && Device.working(world, hive, Linked.INTERLINK).isEmpty();
  }

  /// A device that holds a hive together may have failed, or work again.
  static Ruling device(EntityId device, World world) {
    Device what = world.of(device, Device.DEVICE);
    EntityId hive = what.host();
    if (!what.function().equals(Linked.INTERLINK) || !world.has(hive, Minded.MINDED))
      return Ruling.nothing();
    if (!fails(hive, world)) return regained(hive, world).and(weighHive(hive, world));
    EntityId mind = mindOf(world, hive);
    for (EntityId member : Linked.members(world, hive)) {
      boolean taken =
          FallsTo.of(world, member).isPresent()
              && mindOf(world, member).equals(mind)
              && !member.equals(mind);
      if (taken) return Ruling.happens(new HoldLost(hive, mind));
    }
    return Ruling.nothing();
  }

  private static Ruling regained(EntityId hive, World world) {
    EntityId mind = mindOf(world, hive);
    Ruling ruling = Ruling.nothing();
    for (EntityId member : Linked.members(world, hive)) {
      if (!world.has(member, Crowd.CROWD) || mindOf(world, member).equals(mind)) continue;
      Following following = world.or(member, Following.FOLLOWING, Following.NOBODY);
      long held = following.counts().getOrDefault(mind, 0L);
      if (held * 2 > world.of(member, Crowd.CROWD).size())
        ruling = ruling.and(new HoldRegained(member, mind));
    }
    return ruling;
  }

  /// Those of other minds who are linked to a living body of this one, by index.
  static List<EntityId> linkedTo(World world, EntityId mind) {
    var heads = new ArrayList<EntityId>();
    var others = new ArrayList<EntityId>();
    for (EntityId one : world.all(Linked.LINKED)) {
      if (!Vitals.alive(world, one)) continue;
      if (mindOf(world, one).equals(mind)) heads.add(Linked.head(world, one));
      else if (world.has(one, Minded.MINDED)) others.add(one);
    }
    others.removeIf(other -> !heads.contains(Linked.head(world, other)));
    return others;
  }

  /// A vessel or structure is gone: the others of its hive feel that.
  static Ruling silent(EntityId thing, World world) {
    Optional<EntityId> mind = world.find(thing, Minded.MINDED).map(Minded::mind);
    return mind.isPresent() && !linkedTo(world, mind.get()).isEmpty()
        ? Ruling.happens(new FellSilent(thing, mind.get()))
        : Ruling.nothing();
  }
}
