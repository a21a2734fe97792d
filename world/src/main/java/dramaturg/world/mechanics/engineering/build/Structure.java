package dramaturg.world.mechanics.engineering.build;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.List;

/// How a thing with a hull is made. Its hull itself is a [dramaturg.world.state.craft.Hull].
///
/// @param crippledPartsPerMillion it is crippled when no more than this share of its hull is left
/// @param mainSystems the functions whose devices fail when it is crippled
/// @param powerOrder the functions in the order in which they get power; those not named come last
/// @param repairOrder the functions in the order in which the crew repairs them; those not named come last
/// @param repairMillis how long the crew takes to make a wrecked device whole
/// @param yardMillis how long its yard takes to make a wrecked device of what is docked at it whole; 0 without a yard
/// @param regenerationMillis how long its hull takes to grow back from nothing; 0 if it does not
/// @param chargeTerajoules what its self-destruct sets free; 0 if that is worked out from its reactors
public record Structure(
    long crippledPartsPerMillion,
    List<String> mainSystems,
    List<String> powerOrder,
    List<String> repairOrder,
    long repairMillis,
    long yardMillis,
    long regenerationMillis,
    long chargeTerajoules) {
  public static final Component<Structure> STRUCTURE = Component.of("structure", Structure.class);

  /// The functions in the order in which they get power and are repaired, where the pack says nothing.
  public static final List<String> USUAL_ORDER =
      List.of(
          "reactor",
          "comms",
          "sensors",
          "shields",
          "impulse",
          "warp",
          "weapon",
          "transporter",
          "tractor");

  /// The functions that fail when a vessel is crippled, where the pack says nothing.
  public static final List<String> USUAL_MAIN_SYSTEMS =
      List.of("reactor", "impulse", "warp", "shields", "weapon", "comms");

  private static final Structure USUAL =
      new Structure(
          250_000, USUAL_MAIN_SYSTEMS, USUAL_ORDER, USUAL_ORDER, 12 * 3_600_000L, 0, 0, 0);

  /// The thing's own, or the usual one.
  public static Structure of(World world, EntityId thing) {
    return world.or(thing, STRUCTURE, USUAL);
  }

  /// The place of a function in an order; those not named share the last.
  public static int place(List<String> order, String function) {
    int at = order.indexOf(function);
    return at < 0 ? order.size() : at;
  }
}
