package dramaturg.world.state.space;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.WorldFact;

/// A fact after which a thing in space moves otherwise than before: it set out, arrived, stopped, was taken in tow.
/// Whoever predicts meetings must predict anew.
public interface CourseChange extends WorldFact {
  /// What moves otherwise.
  EntityId vessel();
}
