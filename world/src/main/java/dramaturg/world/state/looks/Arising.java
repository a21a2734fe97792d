package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.Optional;

/// A fact by which a thing came into being that may be seen from outside. It does not say by whom.
public interface Arising extends WorldFact {
  /// What came into being, asked after the fact has been applied; empty if nothing did.
  Optional<EntityId> arisen(World world);
}
