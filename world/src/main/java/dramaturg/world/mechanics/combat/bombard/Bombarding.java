package dramaturg.world.mechanics.combat.bombard;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// That a vessel keeps up its fire at a place on the ground.
///
/// @param begun the entry with which it began
public record Bombarding(EntityId place, int begun) {
  public static final Component<Bombarding> BOMBARDING =
      Component.of("bombarding", Bombarding.class);
}
