package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Allegiance;
import java.util.Optional;

/// What those belong to whom a strain has taken. A strain without it gives them what their new mind belongs to.
public record TurnsTo(EntityId faction) {
  public static final Component<TurnsTo> TURNS_TO = Component.of("turns_to", TurnsTo.class);

  /// The side of a host that a strain took for a mind, if it takes one.
  public static Optional<EntityId> side(World world, EntityId strain, EntityId mind) {
    return world.find(strain, TURNS_TO).map(TurnsTo::faction).or(() -> Allegiance.of(world, mind));
  }
}
