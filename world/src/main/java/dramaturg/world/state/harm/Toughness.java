package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// The harm of hand weapons that a thing still bears before it is wrecked, or open for good if it is a door. A thing
/// without it bears [#USUAL].
///
/// @param left 0 or more
public record Toughness(long left) {
  public static final Component<Toughness> TOUGHNESS = Component.of("toughness", Toughness.class);

  /// What a thing bears of which nothing is said: a few shots.
  public static final long USUAL = 200;

  private static final Toughness ORDINARY = new Toughness(USUAL);

  public static long of(World world, EntityId thing) {
    return world.or(thing, TOUGHNESS, ORDINARY).left();
  }
}
