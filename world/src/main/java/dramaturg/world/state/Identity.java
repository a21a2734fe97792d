package dramaturg.world.state;

/// What an entity is and what people call it. A transformation may change both; the id stays.
///
/// @param kind the name of its kind in the pack
/// @param label its name for people, such as "the bridge"
public record Identity(String kind, String label) {
  public static final Component<Identity> IDENTITY = Component.of("identity", Identity.class);
}
