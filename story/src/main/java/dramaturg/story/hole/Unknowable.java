package dramaturg.story.hole;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Somebody acts on what they cannot know: the text lets them know what they have not learned by then, or a belief is
/// said to come from somebody who never spoke of it.
final class Unknowable implements Detector {
  /// So many steps the words may lie behind the belief that they brought about.
  private static final int FURTHEST = 4;

  @Override
  public String kind() {
    return "unknowable";
  }

  @Override
  public List<Hole> in(Plot plot) {
    List<Hole> found = new ArrayList<>();
    for (ClaimVerdict verdict : plot.failing("believes")) {
      found.add(early(plot, verdict));
    }
    for (int entry : plot.facts().entries(Thoughts.LEARNED).all()) {
      untold(plot, entry).ifPresent(found::add);
    }
    return found;
  }

  private Hole early(Plot plot, ClaimVerdict verdict) {
    Struct believed = verdict.failing().orElseThrow();
    List<Integer> facts = new ArrayList<>(verdict.entries());
    String when = ", and never comes to";
    for (int learned : plot.facts().entries(Thoughts.LEARNED).all()) {
      if (learned > verdict.moment().orElseThrow()
          && same(plot.facts().literal(learned), believed)) {
        facts.add(learned);
        when = " before " + plot.shown(learned);
        break;
      }
    }
    String who = plot.sentences().name(believed.arg(0).text());
    return Hole.of(this, verdict, facts, "but " + who + " does not believe that" + when);
  }

  /// Whether a fact of learning is about what somebody is said to believe.
  static boolean same(Struct learned, Struct believed) {
    return learned.arg(0).equals(believed.arg(0)) && fits(believed.arg(1), learned.arg(1));
  }

  private static boolean fits(Term pattern, Term value) {
    if (pattern instanceof Var || pattern.equals(value)) return true;
    if (!(pattern instanceof Struct wanted && value instanceof Struct is)) return false;
    boolean fits = wanted.functor().equals(is.functor()) && wanted.arity() == is.arity();
    for (int i = 0; fits && i < wanted.arity(); i++) fits = fits(wanted.arg(i), is.arg(i));
    return fits;
  }

  /// A belief with a source of whom nothing that led to it says anything.
  private Optional<Hole> untold(Plot plot, int entry) {
    Fact fact = plot.chronicle().fact(entry);
    String source = fact.argument(2).toString();
    if (plot.facts().cast().find(source).isEmpty() || mentioned(plot, entry, source)) {
      return Optional.empty();
    }
    String who = ((EntityId) fact.argument(0)).name();
    String why =
        plot.shown(entry)
            + ", from "
            + plot.sentences().name(source)
            + ", who has said nothing of it";
    return Optional.of(
        Hole.of(this, Hole.Severity.ERROR, who, plot.beat(entry), List.of(entry), why));
  }

  /// Whether something that lies a few steps behind an entry names somebody.
  private static boolean mentioned(Plot plot, int entry, String who) {
    Set<Integer> behind = new LinkedHashSet<>(List.of(entry));
    for (int step = 0; step < FURTHEST; step++) {
      for (int id : List.copyOf(behind)) {
        for (int cause : plot.chronicle().causes(id)) behind.add(cause);
      }
    }
    return behind.stream().anyMatch(id -> id != entry && plot.names(id, who));
  }
}
