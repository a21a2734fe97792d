package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.List;
import java.util.SequencedMap;

/// What a vessel's sensors hold at the moment: each thing, and the kind that it appears to be. In the order in which
/// they were found.
public record Contacts(SequencedMap<EntityId, String> appearsAs) {
  public static final Component<Contacts> CONTACTS = Component.of("contacts", Contacts.class);

  /// Whether `viewer` holds `thing` in its sensors.
  public static boolean sees(World world, EntityId viewer, EntityId thing) {
    return world
        .find(viewer, CONTACTS)
        .filter(held -> held.appearsAs().containsKey(thing))
        .isPresent();
  }

  public static List<EntityId> of(World world, EntityId viewer) {
    return world
        .find(viewer, CONTACTS)
        .map(held -> List.copyOf(held.appearsAs().keySet()))
        .orElse(List.of());
  }
}
