package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import java.util.ArrayList;
import java.util.List;

/// What a weapon of a vessel does. It is the same for all weapons of a make: those that are equal fire together.
///
/// @param kind what targets get used to, such as `disruptor`
/// @param terajoules the energy of a shot, at least 1
/// @param rangeMetres how far it reaches
/// @param leastRangeMetres nearer than this it cannot be brought to bear
/// @param intervalMillis from shot to shot, at least 1
/// @param accuracyPartsPerMillion how often it hits what keeps still
/// @param metresPerSecond how fast its shot flies, at least 1
/// @param steady whether the interval is always the same; otherwise it varies without memory around that mean
/// @param aimMillis how long it must be trained on a target before a single shot
public record Weapon(
    String kind,
    long terajoules,
    long rangeMetres,
    long leastRangeMetres,
    long intervalMillis,
    long accuracyPartsPerMillion,
    long metresPerSecond,
    boolean steady,
    long aimMillis) {
  public static final Component<Weapon> WEAPON = Component.of("weapon", Weapon.class);

  /// The function of a device that is a weapon.
  public static final String FUNCTION = "weapon";

  /// Whether it can be brought to bear at this distance.
  public boolean bears(double metres) {
    return metres <= rangeMetres && metres >= leastRangeMetres;
  }

  /// The weapons of a vessel that work, by index.
  public static List<EntityId> working(World world, EntityId vessel) {
    return Device.of(world, vessel, FUNCTION).stream()
        .filter(id -> world.has(id, WEAPON) && world.of(id, Device.DEVICE).works())
        .toList();
  }

  /// The makes of weapon aboard, working or not, in the order of their first piece.
  static List<Weapon> makes(World world, EntityId vessel) {
    var makes = new ArrayList<Weapon>();
    for (EntityId id : Device.of(world, vessel, FUNCTION))
      world.find(id, WEAPON).filter(make -> !makes.contains(make)).ifPresent(makes::add);
    return makes;
  }
}
