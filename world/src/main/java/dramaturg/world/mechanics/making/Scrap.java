package dramaturg.world.mechanics.making;

import dramaturg.world.state.Component;
import java.util.Optional;

/// That a structure can be taken apart for its material, and what that takes and leaves.
///
/// @param workMillis how long a single worker would need, at least 1
/// @param usefulPpm which share of its mass is of use
/// @param leaves the kind of what is left of it, if anything
record Scrap(long workMillis, long usefulPpm, Optional<String> leaves) {
  static final Component<Scrap> SCRAP = Component.of("scrap", Scrap.class);

  /// That a hull can be mended with material.
  ///
  /// @param workMillis how long a single worker would need for all of it, at least 1
  record Seams(long workMillis) {
    static final Component<Seams> SEAMS = Component.of("seams", Seams.class);
  }
}
