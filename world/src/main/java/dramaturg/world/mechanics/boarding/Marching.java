package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.space.Moved;
import java.util.Optional;

/// Crowds that somebody of their side sends from room to room. One with a mind of its own goes by that.
public final class Marching {
  private Marching() {}

  /// Where a crowd is bound.
  record Bound(EntityId to) {
    static final Component<Bound> BOUND = Component.of("marching", Bound.class);
  }

  /// The next step of a crowd.
  ///
  /// @param since the entry with which it was sent
  record Step(EntityId crowd, int since) implements Timer {}

  /// Somebody sent a crowd to a room.
  public record CrowdSent(EntityId by, EntityId crowd, EntityId to) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(crowd, Bound.BOUND, new Bound(to));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(Audience.with(world, crowd));
    }
  }

  static Ruling send(Deeds.SendCrowd send, Moment moment) {
    World world = moment.world();
    EntityId crowd = send.crowd();
    if (!world.has(crowd, Crowd.CROWD) || world.of(crowd, Crowd.CROWD).size() == 0)
      return Ruling.refused("no_such_crowd");
    if (world.has(crowd, Minded.MINDED)) return Ruling.refused("has_a_mind");
    Optional<EntityId> side = Allegiance.of(world, crowd);
    if (side.isEmpty() || !side.equals(Allegiance.of(world, send.actor())))
      return Ruling.refused("not_our_side");
    if (!Vessels.withinCall(world, send.actor(), crowd)) return Ruling.refused("not_here");
    Optional<EntityId> here = Vessels.room(world, crowd);
    boolean there = here.filter(send.room()::equals).isPresent();
    if (there) return Ruling.nothing();
    if (here.flatMap(room -> Walking.next(world, room, send.room())).isEmpty())
      return Ruling.refused("no_way");
    return Ruling.happens(new CrowdSent(send.actor(), crowd, send.room()));
  }

  static Ruling sent(CrowdSent sent, Moment moment) {
    return step(sent.crowd(), moment.entry(), moment.world());
  }

  static Ruling due(Step step, Moment moment) {
    World world = moment.world();
    EntityId crowd = step.crowd();
    boolean still =
        world.origin(crowd, Bound.BOUND) == step.since() && world.of(crowd, Crowd.CROWD).size() > 0;
    Optional<EntityId> here = Vessels.room(world, crowd);
    if (!still || here.isEmpty()) return Ruling.nothing();
    Optional<EntityId> next = Walking.next(world, here.get(), world.of(crowd, Bound.BOUND).to());
    if (next.isEmpty()) return Ruling.nothing();
    Ruling moved = Ruling.happens(new Moved(crowd, here.get(), next.get()));
    return moved.and(onward(crowd, next.get(), step.since(), world));
  }

  private static Ruling step(EntityId crowd, int since, World world) {
    return Vessels.room(world, crowd)
        .map(here -> onward(crowd, here, since, world))
        .orElse(Ruling.nothing());
  }

  /// The step that follows from a room, unless the crowd is where it was sent.
  private static Ruling onward(EntityId crowd, EntityId from, int since, World world) {
    return Walking.next(world, from, world.of(crowd, Bound.BOUND).to())
        .filter(next -> !next.equals(from))
        .map(next -> Ruling.nothing().then(Walking.stepMillis(world, next), new Step(crowd, since)))
        .orElse(Ruling.nothing());
  }
}
