package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Work under way: on a structure that is taken apart, or at a site where something is built.
///
/// @param by who began it
/// @param store where the material goes, or came from
/// @param begun the entry with which it began
record Labour(EntityId by, EntityId store, int begun) {
  /// Of a structure that is being taken apart.
  static final Component<Taking> TAKING = Component.of("taking_apart", Taking.class);

  /// Of a site where something is being built.
  static final Component<Building> BUILDING = Component.of("building", Building.class);

  /// Of a hull that is being mended.
  static final Component<Mending> MENDING = Component.of("mending", Mending.class);

  /// A hull that is being mended.
  ///
  /// @param percent the share of the hull that is worked in
  record Mending(Labour labour, int percent) {}

  /// What somebody is taking apart.
  record Taking(Labour labour) {}

  /// How much of a structure has been taken off, whether or not anybody is still at it.
  record Gone(int percent) {
    static final Component<Gone> GONE = Component.of("gone", Gone.class);

    static final Gone NOTHING = new Gone(0);
  }

  /// @param kind what is being built
  /// @param tonnes the material in it
  /// @param place where it will lie, if it is nothing that lies in space
  record Building(Labour labour, String kind, long tonnes, EntityId place) {}
}
