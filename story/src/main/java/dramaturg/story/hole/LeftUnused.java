package dramaturg.story.hole;

import dramaturg.kernel.fact.Fact;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.beat.Strand;
import dramaturg.story.facts.Speeches;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import dramaturg.story.plot.Talk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A device or a secret that is introduced and never used: a strand of the author's, or a device that is spoken of and
/// that no deed, no wish and no happening afterwards has anything to do with.
final class LeftUnused implements Detector {
  private static final String DEVICE = "device";

  @Override
  public String kind() {
    return "left-unused";
  }

  @Override
  public List<Hole> in(Plot plot) {
    if (!plot.whole()) return List.of();
    List<Hole> found =
        new ArrayList<>(
            Strands.dropped(this, plot, List.of(Strand.Kind.DEVICE, Strand.Kind.SECRET)));
    Map<String, Integer> spokenOf = new LinkedHashMap<>();
    for (Talk.Saying saying : new Talk(plot).said()) {
      saying.contents().forEach(content -> devices(plot, content, saying.entry(), spokenOf));
    }
    spokenOf.forEach((device, entry) -> {
      if (!used(plot, device, entry)) {
        String why = plot.shown(entry) + ", and nothing ever comes of it";
        found.add(Hole.of(this, Hole.Severity.NOTE, device, plot.beat(entry), List.of(entry), why));
      }
    });
    return found;
  }

  private static void devices(Plot plot, Term term, int entry, Map<String, Integer> into) {
    switch (term) {
      case Atom(String name) -> {
        if (plot.facts().cast().find(name).filter(it -> it.kinds().contains(DEVICE)).isPresent()) {
          into.putIfAbsent(name, entry);
        }
      }
      case Struct struct -> struct.args().forEach(arg -> devices(plot, arg, entry, into));
      case ListTerm list -> list.elements().forEach(one -> devices(plot, one, entry, into));
      default -> {}
    }
  }

  private static boolean used(Plot plot, String device, int introduced) {
    for (int entry = introduced + 1; entry < plot.report().end(); entry++) {
      Fact fact = plot.chronicle().fact(entry);
      if (fact.type().termName().equals(Thoughts.ACTED)) {
        if (names(plot.facts().literal(entry).arg(2), device)) return true;
      } else if (fact.type().termName().equals(Thoughts.GOAL_TAKEN_UP)) {
        if (names(plot.facts().literal(entry).arg(1), device)) return true;
      } else if (!Thoughts.contains(fact.type().termName())
          && !Speeches.isSaying(fact.type())
          && !Speeches.isHearing(fact.type())
          && plot.names(entry, device)) {
        return true;
      }
    }
    return false;
  }

  private static boolean names(Term term, String device) {
    return switch (term) {
      case Atom(String name) -> name.equals(device);
      case Struct struct -> struct.args().stream().anyMatch(arg -> names(arg, device));
      case ListTerm list -> list.elements().stream().anyMatch(one -> names(one, device));
      default -> false;
    };
  }
}
