package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an entity is linked to: a member or a crowd to its ship, a ship to its hive. A link shares thoughts and
/// can carry a strain; it is no place and no rank.
public record Linked(EntityId to) {
  public static final Component<Linked> LINKED = Component.of("linked_to", Linked.class);

  /// The function of a device that holds the members of a hive together.
  public static final String INTERLINK = "interlink";

  private static final int MOST_STEPS = 32;

  /// What the entity is linked to directly.
  public static Optional<EntityId> of(World world, EntityId id) {
    return world.find(id, LINKED).map(Linked::to);
  }

  /// Whether a hull is built to be a hive of its own.
  public static boolean isHive(World world, EntityId hull) {
    return !Device.of(world, hull, INTERLINK).isEmpty();
  }

  /// Everything linked directly to this, by index.
  public static List<EntityId> members(World world, EntityId hive) {
    return world.all(LINKED, new Linked(hive));
  }

  /// What stands at the head of the links that begin with this entity; itself if it has none.
  ///
  /// @throws IllegalStateException if something is linked to itself
  public static EntityId head(World world, EntityId id) {
    EntityId at = id;
    for (int step = 0; world.has(at, LINKED); step++) {
      if (step > MOST_STEPS) throw new IllegalStateException(id.name() + " is linked to itself");
      at = world.of(at, LINKED).to();
    }
    return at;
  }

  /// Everything that hangs together with this entity by links, itself and the head included, by index.
  public static List<EntityId> together(World world, EntityId id) {
    EntityId head = head(world, id);
    var found = new ArrayList<EntityId>();
    for (EntityId one : world.all(LINKED)) if (head(world, one).equals(head)) found.add(one);
    if (!found.contains(head)) found.add(head);
    return found;
  }
}
