package dramaturg.story.hole;

import dramaturg.story.beat.Claim;
import dramaturg.story.claim.ClaimVerdict;
import java.util.List;

/// The text says what the telling refutes.
final class ContradictedClaim implements Detector {
  static final String KIND = "contradicted-claim";

  @Override
  public List<Hole> in(Plot plot) {
    return plot.claims().stream()
        .filter(verdict -> verdict.outcome() == ClaimVerdict.Outcome.CONTRADICTED)
        .map(ContradictedClaim::hole)
        .toList();
  }

  private static Hole hole(ClaimVerdict verdict) {
    Claim claim = verdict.claim();
    return new Hole(
        KIND,
        Severity.ERROR,
        claim.id(),
        claim.beat(),
        verdict.entries(),
        "“" + claim.text() + "” " + verdict.why(),
        claim.silenced());
  }
}
