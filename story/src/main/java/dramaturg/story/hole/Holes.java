package dramaturg.story.hole;

import java.util.List;

/// Finds the holes of a plot. It finds what its detectors look for and no other fault.
public final class Holes {
  /// Every detector. A new one is one file and one line here.
  private static final List<Detector> ALL = List.of(new ContradictedClaim());

  private Holes() {}

  /// The holes that there are, the silenced ones too.
  public static List<Hole> in(Plot plot) {
    return ALL.stream().flatMap(detector -> detector.in(plot).stream()).toList();
  }
}
