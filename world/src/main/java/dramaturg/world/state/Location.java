package dramaturg.world.state;

import dramaturg.kernel.fact.EntityId;

/// Where an entity is: directly in this container (a person in a room, a room in a vessel, a vessel in a system, a
/// tool with a person). Where exactly inside a system is its course's matter, see [dramaturg.world.state.space].
public record Location(EntityId container) {
  public static final Component<Location> LOCATION = Component.of("in", Location.class);
}
