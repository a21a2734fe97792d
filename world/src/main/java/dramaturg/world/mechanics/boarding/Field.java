package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// A force field around a device; it guards the device and those of its bearer's side in the room.
record Field(EntityId bearer) {
  static final Component<Field> FIELD = Component.of("field", Field.class);
}
