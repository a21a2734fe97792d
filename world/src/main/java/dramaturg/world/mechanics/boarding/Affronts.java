package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.boarding.fight.Fighter;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// What people do to each other that does not wound: a slap, being thrown out of a room.
public final class Affronts {
  /// How long it takes to throw people out, in milliseconds.
  static final long THROW_MILLIS = 15_000;

  private Affronts() {}

  /// Somebody was slapped: it shames and does not wound.
  public record Slapped(EntityId person, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  /// Somebody, or a crowd, was thrown out of a room. Where they are then follows.
  public record ThrownOut(EntityId who, EntityId by, EntityId from) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by);
    }
  }

  static Ruling slap(Deeds.Slap slap, World world) {
    if (!Positions.sideBySide(world, slap.actor(), slap.person()))
      return Ruling.refused("not_here");
    boolean alive =
        world.find(slap.person(), Vitals.CONDITION).filter(Vitals.Condition::alive).isPresent();
    if (!alive) return Ruling.refused("not_alive");
    return Ruling.happens(new Slapped(slap.person(), slap.actor()));
  }

  static Ruling throwOut(Deeds.ThrowOut out, Moment moment) {
    World world = moment.world();
    EntityId who = out.who();
    Optional<EntityId> room = Vessels.room(world, out.actor());
    boolean here = room.isPresent() && room.equals(Vessels.room(world, who));
    if (!here || who.equals(out.actor())) return Ruling.refused("not_here");
    if (resists(world, out.actor(), who)) return Ruling.refused("resisted");
    Optional<EntityId> next =
        world.of(room.get(), Room.ROOM).leadsTo().stream()
            .filter(beside -> Door.locked(world, room.get(), beside).isEmpty())
            .findFirst();
    if (next.isEmpty()) return Ruling.refused("no_way");
    if (!moment.begun()) return Ruling.takes(THROW_MILLIS);
    return Ruling.happens(
        new ThrownOut(who, out.actor(), room.get()), new Moved(who, room.get(), next.get()));
  }

  /// Whoever is armed stays, and who fights as well as the one who would throw him out.
  private static boolean resists(World world, EntityId actor, EntityId who) {
    boolean peaceful = world.has(who, Crowd.CROWD) || world.find(who, Vitals.VITALS).isPresent();
    if (!peaceful) return true;
    boolean able = world.has(who, Crowd.CROWD) || Vitals.able(world, who);
    return able
        && (HandWeapon.of(world, who, _ -> true).isPresent()
            || Fighter.skill(world, who) >= Fighter.skill(world, actor));
  }
}
