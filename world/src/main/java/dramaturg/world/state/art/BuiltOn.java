package dramaturg.world.state.art;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.List;

/// The technologies that a thing was built on. It does not say who knows that.
public record BuiltOn(List<EntityId> technologies) {
  public static final Component<BuiltOn> BUILT_ON = Component.of("built_on", BuiltOn.class);

  public BuiltOn {
    technologies = List.copyOf(technologies);
  }

  public static List<EntityId> of(World world, EntityId thing) {
    return world.find(thing, BUILT_ON).map(BuiltOn::technologies).orElse(List.of());
  }
}
