package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.WorldFact;

/// A fact after which a vessel or a body shows itself otherwise than before, no longer, or again. Whoever perceives it
/// sees whom it concerns. It does not say who can see the thing from then on.
public interface Showing extends WorldFact {
  /// What shows itself otherwise.
  EntityId thing();
}
