package dramaturg.world.mechanics;

import dramaturg.kernel.fact.FactType;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.art.TechnologyLearnt;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.HullDamaged;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.fitting.Removed;
import dramaturg.world.state.harm.Adapted;
import dramaturg.world.state.harm.Aimed;
import dramaturg.world.state.harm.Battered;
import dramaturg.world.state.harm.Exploded;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.harm.Rammed;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.hive.Joined;
import dramaturg.world.state.hive.Severed;
import dramaturg.world.state.hive.ShareTaken;
import dramaturg.world.state.hive.TakenOver;
import dramaturg.world.state.hive.Transformed;
import dramaturg.world.state.person.CameTo;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Downed;
import dramaturg.world.state.person.Healed;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.person.Perished;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.matter.SetAdrift;
import dramaturg.world.state.space.matter.Swallowed;
import dramaturg.world.state.thought.Acted;
import dramaturg.world.state.thought.Decided;
import dramaturg.world.state.thought.Forgot;
import dramaturg.world.state.thought.GoalDropped;
import dramaturg.world.state.thought.GoalFailed;
import dramaturg.world.state.thought.GoalReached;
import dramaturg.world.state.thought.GoalTakenUp;
import dramaturg.world.state.thought.Lacked;
import dramaturg.world.state.thought.Learned;
import dramaturg.world.state.thought.Opened;
import dramaturg.world.state.thought.Refused;
import java.util.ArrayList;
import java.util.List;

/// All facts that a chronicle of this engine can hold. It does not say who makes them.
public final class FactTypes {
  /// What goes on in minds, written by those who think alone.
  public static final List<Class<? extends WorldFact>> THOUGHTS =
      List.of(
          Opened.class,
          Acted.class,
          Refused.class,
          Decided.class,
          Learned.class,
          Forgot.class,
          Lacked.class,
          GoalTakenUp.class,
          GoalReached.class,
          GoalDropped.class,
          GoalFailed.class);

  /// Those of the world that belong to no mechanic alone.
  public static final List<Class<? extends WorldFact>> SHARED =
      List.of(
          Moved.class,
          SetAdrift.class,
          Swallowed.class,
          Hurt.class,
          Downed.class,
          CameTo.class,
          Healed.class,
          Died.class,
          Perished.class,
          TakenOver.class,
          ShareTaken.class,
          Transformed.class,
          Severed.class,
          Joined.class,
          Hit.class,
          Impact.class,
          Exploded.class,
          Rammed.class,
          Adapted.class,
          Aimed.class,
          HullDamaged.class,
          Crippled.class,
          Destroyed.class,
          DeviceDamaged.class,
          DeviceRepaired.class,
          Installed.class,
          Removed.class,
          Switched.class,
          TechnologyLearnt.class,
          Battered.class,
          RoomHit.class);

  private FactTypes() {}

  /// Thoughts, the shared ones, then those of each mechanic in its order.
  public static List<FactType> all() {
    var types = new ArrayList<FactType>();
    THOUGHTS.forEach(fact -> types.add(FactType.of(fact)));
    SHARED.forEach(fact -> types.add(FactType.of(fact)));
    for (Mechanic mechanic : Laws.ALL)
      mechanic.facts().forEach(fact -> types.add(FactType.of(fact)));
    return types;
  }
}
