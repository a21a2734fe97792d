package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.WorldFact;

/// A fact after which a thing is of another make than before, so that one can see it from outside.
public interface Reshaping extends WorldFact {
  /// What was reshaped.
  EntityId thing();
}
