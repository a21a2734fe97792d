package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.Optional;

/// That a device makes a vessel look like what it is not; its [Appearance] says what one sees.
///
/// @param by the device
/// @param name the vessel for which it is taken, if it is not only the kind that deceives
public record Disguise(EntityId by, Optional<EntityId> name) {
  public static final Component<Disguise> DISGUISE = Component.of("disguise", Disguise.class);
}
