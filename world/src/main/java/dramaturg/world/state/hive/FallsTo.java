package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded;
import java.util.Optional;

/// Whose mind moves a member when the one that held it loses it or lets it go, and it had none before.
public record FallsTo(EntityId mind) {
  public static final Component<FallsTo> FALLS_TO = Component.of("falls_to", FallsTo.class);

  /// Whose a member would be again: its old mind's, or else that to which its like falls; empty if that is the one that
  /// moves it.
  public static Optional<EntityId> of(World world, EntityId member) {
    Optional<EntityId> now = world.find(member, Minded.MINDED).map(Minded::mind);
    return world
        .find(member, Native.NATIVE)
        .map(Native::mind)
        .or(() -> world.find(member, FALLS_TO).map(FallsTo::mind))
        .filter(mind -> !now.equals(Optional.of(mind)));
  }
}
