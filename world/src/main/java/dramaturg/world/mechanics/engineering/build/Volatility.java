package dramaturg.world.mechanics.engineering.build;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// What happens when a device is driven beyond its limits.
///
/// @param blastTerajoules what it sets free when it blows up; 0 if it only burns out
/// @param containmentPartsPerMillion the share of that which vents into space instead of the hull around it
/// @param overloadMillis from the beginning of an overload until it blows up
/// @param runaway whether an overload goes on when it is switched off
public record Volatility(
    long blastTerajoules, long containmentPartsPerMillion, long overloadMillis, boolean runaway) {
  public static final Component<Volatility> VOLATILITY =
      Component.of("volatility", Volatility.class);

  private static final Volatility NONE = new Volatility(0, 0, 60_000, false);

  public static Volatility of(World world, EntityId device) {
    return world.or(device, VOLATILITY, NONE);
  }
}
