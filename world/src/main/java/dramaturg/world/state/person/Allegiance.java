package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.Optional;

/// The faction that an entity belongs to: a person's people, a vessel's flag.
public record Allegiance(EntityId faction) {
  public static final Component<Allegiance> ALLEGIANCE = Component.of("faction", Allegiance.class);

  public static Optional<EntityId> of(World world, EntityId id) {
    return world.find(id, ALLEGIANCE).map(Allegiance::faction);
  }
}
