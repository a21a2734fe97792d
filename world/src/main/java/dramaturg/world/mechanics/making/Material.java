package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;

/// Material that lies in a vessel, on a structure or on the ground, ready to be built with. It is not told apart.
///
/// @param tonnes how much, 0 or more
record Material(long tonnes) {
  static final Component<Material> MATERIAL = Component.of("material", Material.class);

  private static final Material NONE = new Material(0);

  static long at(World world, EntityId store) {
    return world.or(store, MATERIAL, NONE).tonnes();
  }

  /// So much more, or less.
  static void add(Edit edit, EntityId store, long tonnes) {
    edit.put(store, MATERIAL, new Material(Math.max(0, at(edit.world(), store) + tonnes)));
  }
}
