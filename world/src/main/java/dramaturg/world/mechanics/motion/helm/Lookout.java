package dramaturg.world.mechanics.motion.helm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.space.Positions;

/// What a helmsman has before his eyes. Sensors are not his matter: he looks at what they hold.
public final class Lookout {
  private Lookout() {}

  /// Whether the vessel's sensors hold the thing. A vessel of which nobody says what its sensors hold sees
  /// everything.
  public static boolean sees(World world, EntityId vessel, EntityId thing) {
    return !world.has(vessel, Contacts.CONTACTS) || Contacts.sees(world, vessel, thing);
  }

  /// Whether a helmsman knows where the thing is: he sees it, or it lies or goes round something as the charts have
  /// it.
  public static boolean knows(World world, EntityId vessel, EntityId thing) {
    return Positions.keepsCourse(world, thing) || sees(world, vessel, thing);
  }
}
