package dramaturg.world.mechanics.command;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.Optional;

/// A person's place in the order of command.
///
/// @param superior whose orders the person is under, if anybody's
/// @param rank higher numbers command lower ones, 0 to 100
record Service(Optional<EntityId> superior, long rank) {
  static final Component<Service> SERVICE = Component.of("service", Service.class);

  /// Of whoever serves nobody and has no rank, as most people.
  static final Service NONE = new Service(Optional.empty(), 0);
}
