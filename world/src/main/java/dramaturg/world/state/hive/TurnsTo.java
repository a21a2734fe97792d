package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// What those belong to whom a strain has taken. A strain without it gives them what their new mind belongs to.
public record TurnsTo(EntityId faction) {
  public static final Component<TurnsTo> TURNS_TO = Component.of("turns_to", TurnsTo.class);
}
