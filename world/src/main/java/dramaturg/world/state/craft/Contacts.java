package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.SequencedMap;

/// What a vessel's sensors hold at the moment, in the order in which it was found, and as what each thing appears. What
/// it appears to be need not be what it is.
///
/// @param held each thing and how it was last seen; whoever makes it must not change it any more
public record Contacts(SequencedMap<EntityId, Sighting> held) {
  public static final Component<Contacts> CONTACTS = Component.of("contacts", Contacts.class);

  /// Nothing in sight.
  public static final Contacts NONE = new Contacts(new LinkedHashMap<>());

  /// How a thing appears.
  ///
  /// @param kind the kind that it appears to be of
  /// @param flag the faction whose colours it shows, if any
  /// @param entry the entry of the chronicle by which it was last seen so
  public record Sighting(String kind, Optional<EntityId> flag, int entry) {}

  /// Lets nobody change it.
  public Contacts {
    held = Collections.unmodifiableSequencedMap(held);
  }

  /// Whether `viewer` holds `thing` in its sensors.
  public static boolean sees(World world, EntityId viewer, EntityId thing) {
    return world.or(viewer, CONTACTS, NONE).held.containsKey(thing);
  }

  /// As what `thing` appears to `viewer`; empty if that does not see it.
  public static Optional<Sighting> sighting(World world, EntityId viewer, EntityId thing) {
    return Optional.ofNullable(world.or(viewer, CONTACTS, NONE).held.get(thing));
  }

  /// The things that `viewer` holds in its sensors, in the order in which they were found.
  public static SequencedCollection<EntityId> of(World world, EntityId viewer) {
    return world.or(viewer, CONTACTS, NONE).held.sequencedKeySet();
  }

  /// These and one more, or one of these seen anew.
  public Contacts with(EntityId thing, Sighting sighting) {
    var more = new LinkedHashMap<>(held);
    more.put(thing, sighting);
    return new Contacts(more);
  }

  public Contacts without(EntityId thing) {
    var fewer = new LinkedHashMap<>(held);
    fewer.remove(thing);
    return new Contacts(fewer);
  }
}
