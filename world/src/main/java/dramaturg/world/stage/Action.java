package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Pin;
import dramaturg.world.state.person.Vitals;

/// What a body tries to do. A record in the imperative whose first component is the actor; its other components are
/// the arguments that a mind writes: `fire(Weapon, Target)` is `Fire(actor, weapon, target)`. Components may be
/// entities, whole numbers, flags, texts, enums, lists of entities and terms. It says nothing of whether it succeeds.
public interface Action {
  EntityId actor();

  /// Whether a body that is held fast can do it all the same: speaking, say, or working what is within reach.
  default boolean whileHeld() {
    return false;
  }

  /// Whether it takes no more than a hand at the controls or at a device: who lies pinned and got a hand there can do
  /// it.
  default boolean byHand() {
    return false;
  }

  /// Whether the condition of the actor's body lets it try this; what has no vitals can try anything.
  default boolean isPossible(World world) {
    return world
        .find(actor(), Vitals.CONDITION)
        .map(is -> is.able() || is == Vitals.Condition.HELD && isPossibleHeld(world))
        .orElse(true);
  }

  private boolean isPossibleHeld(World world) {
    return whileHeld() || byHand() && Pin.handFree(world, actor());
  }
}
