package dramaturg.story.hole;

import dramaturg.story.check.BeatReport;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import java.util.List;

/// What detectors look at: a telling with its beats, what the text claims of it, and who can tell the state at a
/// moment.
///
/// @param claims the verdicts on the claims of the text
public record Plot(
    BeatReport report, List<ClaimVerdict> claims, StateAt state, Sentences sentences) {
  public Plot {
    claims = List.copyOf(claims);
  }
}
