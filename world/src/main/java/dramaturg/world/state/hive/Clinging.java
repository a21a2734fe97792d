package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;

/// That a body that flies by itself sits on a hull, out of reach of that hull's guns; its course is then
/// [dramaturg.world.state.space.Course.Attached].
///
/// @param one whether both have become one, so that it dies with the hull
public record Clinging(EntityId hull, boolean one) {
  public static final Component<Clinging> CLINGING = Component.of("clinging", Clinging.class);

  /// Whether the rider sits on this hull.
  public static boolean to(World world, EntityId rider, EntityId hull) {
    return world.find(rider, CLINGING).filter(clings -> clings.hull().equals(hull)).isPresent();
  }

  /// The hulls on which a body sits, or what it is in.
  public static List<EntityId> hulls(World world, EntityId body) {
    var hulls = new ArrayList<EntityId>();
    world.find(body, CLINGING).ifPresent(clings -> hulls.add(clings.hull()));
    for (EntityId around : world.placeOf(body))
      world.find(around, CLINGING).ifPresent(clings -> hulls.add(clings.hull()));
    return hulls;
  }

  /// What sits on a hull, by index.
  public static List<EntityId> riders(World world, EntityId hull) {
    return world.all(CLINGING).stream().filter(rider -> to(world, rider, hull)).toList();
  }
}
