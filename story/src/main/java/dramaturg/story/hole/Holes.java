package dramaturg.story.hole;

import dramaturg.story.beat.Beat;
import dramaturg.story.beat.Silence;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the holes of a plot. It finds what its detectors look for and no other fault.
public final class Holes {
  /// Every detector. A new one is one file and one line here. Of what several find in one claim the first is kept, so
  /// the particular ones stand before the general.
  private static final List<Detector> ALL =
      List.of(
          new TooFast(),
          new TwoPlaces(),
          new ActsUnable(),
          new OutOfReach(),
          new AnsweredTooSoon(),
          new Unknowable(),
          new ContradictedClaim(),
          new BrokenPromise(),
          new LeftUnused(),
          new OpenGoal(),
          new Vanished());

  /// What the holes that can be found are called.
  public static final List<String> KINDS = ALL.stream().map(Detector::kind).toList();

  private Holes() {}

  /// The holes that there are, the silenced ones too: the gravest first, and those in the order of the beats.
  public static List<Hole> in(Plot plot) {
    List<Hole> found = new ArrayList<>();
    Set<String> claims = new LinkedHashSet<>();
    plot.claims().forEach(verdict -> claims.add(verdict.claim().id()));
    Set<String> reported = new LinkedHashSet<>();
    for (Detector detector : ALL) {
      for (Hole hole : detector.in(plot)) {
        if (!claims.contains(hole.about()) || reported.add(hole.about())) {
          found.add(accepted(hole, plot.report().book().silences()));
        }
      }
    }
    found.sort(
        Comparator.comparing(Hole::severity)
            .thenComparingInt(hole -> place(hole, plot.report().book().beats())));
    return List.copyOf(found);
  }

  /// Where in the book the beat of a hole stands; behind all beats if it has none.
  private static int place(Hole hole, List<Beat> beats) {
    int place = 0;
    while (place < beats.size() && !beats.get(place).id().equals(hole.beat())) place++;
    return place;
  }

  private static Hole accepted(Hole hole, List<Silence> silences) {
    return silences.stream()
        .filter(silence -> matches(silence, hole))
        .findFirst()
        .map(silence -> hole.silenced(silence.because()))
        .orElse(hole);
  }

  private static boolean matches(Silence silence, Hole hole) {
    return silence.hole().equals(hole.kind()) && silence.about().equals(hole.about());
  }

  /// The silences of a book that none of these holes needs.
  public static List<Silence> needless(Plot plot, List<Hole> holes) {
    return plot.report().book().silences().stream()
        .filter(silence -> holes.stream().noneMatch(hole -> matches(silence, hole)))
        .toList();
  }
}
