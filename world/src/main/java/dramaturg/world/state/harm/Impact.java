package dramaturg.world.state.harm;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;

/// Energy reaches a thing in space from outside: a blast wave, a body that runs into it. What its shields do not take
/// follows as a [Hit]; this fact does no harm by itself.
///
/// @param by what did it
/// @param weapon the kind of blow: `explosion`, `collision`
/// @param terajoules before shields, at least 1
public record Impact(EntityId target, EntityId by, String weapon, long terajoules)
    implements Unnoticed {
  /// The kind of blow that a blast deals.
  public static final String EXPLOSION = "explosion";

  /// The kind of blow that a body deals that runs into another.
  public static final String COLLISION = "collision";

  @Override
  public void applyTo(Edit edit) {}
}
