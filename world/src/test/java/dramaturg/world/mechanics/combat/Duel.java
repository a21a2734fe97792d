package dramaturg.world.mechanics.combat;

import dramaturg.world.mechanics.Trial;
import dramaturg.world.state.craft.Contacts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Ships of one system that see each other, for tests of combat.
public final class Duel {
  private Duel() {}

  /// A trial in which all of these hold all others in their sensors.
  ///
  /// @param world entities and kinds besides the system `sol` and the kinds `bridge` and `gun`
  public static Trial of(String world, long seed, Map<String, String> minds, String... ships) {
    String common =
        """
        kinds:
          bridge: {is: place, room: true, view: true, controls: true}
          gun: {is: device, function: weapon, shot: 10 TJ, accuracy: 100 %}
        """;
    String sol = "  sol: {is: place, star_map: [0, 0]}\n";
    String all =
        world.startsWith("kinds:\n")
            ? common + world.substring("kinds:\n".length())
            : common + world;
    Trial trial = Trial.of(all.replace("entities:\n", "entities:\n" + sol), seed, minds);
    for (String ship : ships) {
      var seen = Contacts.NONE;
      for (String other : List.of(ships))
        if (!other.equals(ship))
          seen = seen.with(trial.id(other), new Contacts.Sighting("vessel", Optional.empty(), 0));
      trial.put(ship, Contacts.CONTACTS, seen);
    }
    return trial;
  }
}
