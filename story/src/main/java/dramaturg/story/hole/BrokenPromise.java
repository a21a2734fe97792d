package dramaturg.story.hole;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.beat.Strand;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import dramaturg.story.plot.Talk;
import java.util.ArrayList;
import java.util.List;

/// A promise or threat that nobody takes up: a strand of the author's, or what a character says in so many words,
/// `promise(Deed)` or `threaten(Deed)`, and never sets about.
final class BrokenPromise implements Detector {
  private static final List<String> SPOKEN = List.of("promise", "threaten");

  @Override
  public String kind() {
    return "broken-promise";
  }

  @Override
  public List<Hole> in(Plot plot) {
    if (!plot.whole()) return List.of();
    List<Hole> found =
        new ArrayList<>(
            Strands.dropped(this, plot, List.of(Strand.Kind.PROMISE, Strand.Kind.THREAT)));
    for (Talk.Saying saying : new Talk(plot).said()) {
      for (Term content : saying.contents()) {
        if (content instanceof Struct said
            && SPOKEN.contains(said.functor())
            && said.arity() > 0
            && !takenUp(plot, saying, said.arg(said.arity() - 1))) {
          String why = plot.shown(saying.entry()) + ", and never sets about it";
          found.add(
              Hole.of(
                  this,
                  Hole.Severity.WARNING,
                  saying.who(),
                  plot.beat(saying.entry()),
                  List.of(saying.entry()),
                  why));
        }
      }
    }
    return found;
  }

  /// Whether the speaker later attempts such a deed, takes it up as a goal, or such a fact comes.
  private static boolean takenUp(Plot plot, Talk.Saying saying, Term deed) {
    String name = deed instanceof Struct struct ? struct.functor() : deed.text();
    for (int entry = saying.entry() + 1; entry < plot.report().end(); entry++) {
      String fact = plot.chronicle().fact(entry).type().termName();
      if (fact.equals(name)) return true;
      if (fact.equals(Thoughts.ACTED) || fact.equals(Thoughts.GOAL_TAKEN_UP)) {
        Struct literal = plot.facts().literal(entry);
        Term done = literal.arg(fact.equals(Thoughts.ACTED) ? 2 : 1);
        String does = done instanceof Struct struct ? struct.functor() : done.text();
        if (literal.arg(0).text().equals(saying.who()) && does.equals(name)) return true;
      }
    }
    return false;
  }
}
