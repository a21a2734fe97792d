package dramaturg.world.state.service;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.List;
import java.util.Optional;

/// A person's place in the order of command.
///
/// @param superior whose orders the person is under, if anybody's
/// @param rank higher numbers command lower ones, 0 to 100
public record Service(Optional<EntityId> superior, long rank) {
  public static final Component<Service> SERVICE = Component.of("service", Service.class);

  /// Of whoever serves nobody and has no rank, as most people.
  public static final Service NONE = new Service(Optional.empty(), 0);

  public static Service of(World world, EntityId person) {
    return world.or(person, SERVICE, NONE);
  }

  /// Who is of the highest rank among some, the first of equals; empty among none.
  public static Optional<EntityId> highest(World world, List<EntityId> among) {
    Optional<EntityId> highest = Optional.empty();
    for (EntityId one : among)
      if (highest.isEmpty() || of(world, one).rank() > of(world, highest.get()).rank())
        highest = Optional.of(one);
    return highest;
  }
}
