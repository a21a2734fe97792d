package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// That one being is infected; of two strains that meet in it one stays.
///
/// @param mind whose it becomes when the strain takes hold
/// @param stage the number of its stage
/// @param sinceMillis when it was infected
public record Infection(EntityId strain, EntityId mind, int stage, long sinceMillis) {
  public static final Component<Infection> INFECTION = Component.of("infection", Infection.class);

  /// Whose it is, alone.
  public static final Component<EntityId> MIND =
      INFECTION.aspect("infecting_mind", EntityId.class, Infection::mind);
}
