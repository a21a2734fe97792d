package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.List;

/// A force field around a device; it guards the device and those of its bearers' side in the room.
///
/// @param bearers who raised it, the first first, at least one; it stands while one of them can bear it
public record Field(List<EntityId> bearers) {
  public static final Component<Field> FIELD = Component.of("field", Field.class);

  public Field {
    bearers = List.copyOf(bearers);
  }
}
