package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a thing in space that another holds fast from outside, such as by a beam; its course is then
/// [Course.Attached].
///
/// @param by the holder
/// @param gripTonnes the mass that the holder can hold against its own weight and drives
public record Held(EntityId by, long gripTonnes) {
  public static final Component<Held> HELD = Component.of("held", Held.class);

  /// How many times heavier a thing counts that strains against the hold with its drives.
  public static final int STRAIN = 5;
}
