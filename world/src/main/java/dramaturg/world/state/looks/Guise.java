package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Under which names a mind knows what goes about unseen or under another's name. It does not ask what the mind knows
/// besides, or guesses.
public final class Guise {
  /// Who did something that one noticed without seeing who.
  public static final String SOMEBODY = "somebody";

  private Guise() {}

  /// What is not everywhere known as what it is: bodies that are not seen, and vessels under another's name; by index.
  public static List<EntityId> all(World world) {
    var found = new ArrayList<EntityId>();
    for (EntityId body : world.all(Unseen.UNSEEN))
      if (world.has(body, Vitals.VITALS)) found.add(body);
    for (EntityId vessel : world.all(Disguise.DISGUISE))
      if (world.of(vessel, Disguise.DISGUISE).name().isPresent()) found.add(vessel);
    return found;
  }

  /// What a mind takes these for.
  ///
  /// @param guised some of [#all]
  /// @return the name that it uses for each, without those that it knows as what they are
  public static SequencedMap<String, String> names(
      World world, EntityId mind, List<EntityId> guised) {
    var names = new LinkedHashMap<String, String>();
    for (EntityId one : guised) {
      if (known(world, mind, one)) continue;
      String name =
          world
              .find(one, Disguise.DISGUISE)
              .flatMap(Disguise::name)
              .map(EntityId::name)
              .orElse(SOMEBODY);
      names.put(one.name(), name);
    }
    return names;
  }

  /// Whether it is a body of this mind, or this mind has a body inside it.
  private static boolean known(World world, EntityId mind, EntityId guised) {
    if (moves(world, mind, guised)) return true;
    if (world.has(guised, Vitals.VITALS)) return false;
    for (EntityId inside : world.everythingIn(guised)) if (moves(world, mind, inside)) return true;
    return false;
  }

  private static boolean moves(World world, EntityId mind, EntityId body) {
    return world.find(body, Minded.MINDED).map(Minded::mind).filter(mind::equals).isPresent();
  }

  /// What an actor means who names a vessel: that vessel if its sensors hold it, or else the one that they hold in its
  /// name; the vessel itself if they hold neither.
  public static EntityId meant(World world, EntityId actor, EntityId named) {
    List<EntityId> disguised = world.all(Disguise.DISGUISE);
    if (disguised.isEmpty()) return named;
    Optional<EntityId> viewer = Vessels.of(world, actor);
    if (viewer.isEmpty() || viewer.get().equals(named)) return named;
    boolean seen = world.has(named, Location.LOCATION) && Contacts.sees(world, viewer.get(), named);
    if (seen) return named;
    for (EntityId vessel : disguised) {
      boolean so = world.of(vessel, Disguise.DISGUISE).name().equals(Optional.of(named));
      if (so && Contacts.sees(world, viewer.get(), vessel)) return vessel;
    }
    return named;
  }
}
