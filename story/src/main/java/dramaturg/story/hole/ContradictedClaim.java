package dramaturg.story.hole;

import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.plot.Plot;
import java.util.List;
import java.util.stream.Collectors;

/// The text says what the telling refutes. Where the text says elsewhere what the telling says, that is named too: then
/// it contradicts itself.
final class ContradictedClaim implements Detector {
  @Override
  public String kind() {
    return "contradicted-claim";
  }

  @Override
  public List<Hole> in(Plot plot) {
    return plot.claims().stream()
        .filter(verdict -> verdict.outcome() == ClaimVerdict.Outcome.CONTRADICTED)
        .map(verdict -> hole(verdict, plot))
        .toList();
  }

  private Hole hole(ClaimVerdict verdict, Plot plot) {
    String itself =
        plot.claims().stream()
            .filter(other -> otherwise(other, verdict))
            .map(other -> "; the text itself has it otherwise: “" + other.claim().text() + "”")
            .collect(Collectors.joining());
    return Hole.of(this, verdict, verdict.entries(), why(verdict, plot) + itself);
  }

  /// What holds instead, in words where that is a state; else what the check of the claims found.
  private static String why(ClaimVerdict verdict, Plot plot) {
    return verdict
        .failing()
        .filter(literal -> plot.knows(literal.functor(), literal.arity()))
        .flatMap(literal ->
            plot.states()
                .instead(
                    new Condition.Holds(literal, verdict.claim().spot()),
                    verdict.moment().orElseThrow()))
        .map(held -> "but " + plot.shown(held))
        .orElse(verdict.why());
  }

  /// Whether a claim of the same beat that agrees with the telling says then or later of the same thing another state.
  private static boolean otherwise(ClaimVerdict other, ClaimVerdict contradicted) {
    return other.outcome() == ClaimVerdict.Outcome.AGREES
        && other.claim().holds()
        && other.claim().beat().equals(contradicted.claim().beat())
        && other.moment().orElse(-1) >= contradicted.moment().orElse(0)
        && contradicted.failing().isPresent()
        && other.claim().pattern().parts().stream()
            .anyMatch(part ->
                part instanceof Condition.Holds(Struct said, var _)
                    && otherwise(said, contradicted.failing().get()));
  }

  private static boolean otherwise(Struct said, Struct failing) {
    return said.functor().equals(failing.functor())
        && said.arity() == 2
        && failing.arity() == 2
        && ground(failing.arg(0))
        && said.arg(0).equals(failing.arg(0))
        && ground(failing.arg(1))
        && ground(said.arg(1))
        && !said.arg(1).equals(failing.arg(1));
  }

  private static boolean ground(Term term) {
    return !term.text().isEmpty() && !Character.isUpperCase(term.text().charAt(0));
  }
}
