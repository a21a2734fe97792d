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
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Somebody acts on what they cannot know: the text lets them know what they have not learned by then, a belief is said
/// to come from somebody who never spoke of it, or a deed follows from what happened elsewhere and nobody told of.
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
    found.addAll(unseen(plot));
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

  /// A deed, and something that it follows from.
  private record Rests(String who, int deed, int cause) {}

  /// Deeds that rest on something that their mind, which is where its one body is, had no part in, and that happened in
  /// no place around it.
  private List<Hole> unseen(Plot plot) {
    Set<String> single = plot.single();
    List<Rests> all = new ArrayList<>();
    for (int entry : plot.facts().entries(Thoughts.ACTED).all()) {
      String who = ((EntityId) plot.chronicle().fact(entry).argument(0)).name();
      for (int cause : single.contains(who) ? plot.chronicle().causes(entry) : new int[0]) {
        if (cause > 0 && !plot.names(cause, who)) all.add(new Rests(who, entry, cause));
      }
    }
    all.sort(Comparator.comparingInt(Rests::cause));
    Map<Integer, Hole> byDeed = new TreeMap<>();
    for (Rests rests : all) {
      if (far(plot, rests)) byDeed.putIfAbsent(rests.deed(), unseen(plot, rests));
    }
    return List.copyOf(byDeed.values());
  }

  private static boolean far(Plot plot, Rests rests) {
    List<EntityId> where = plot.chronicle().where(rests.cause());
    return !where.isEmpty()
        && plot.place(rests.who(), rests.cause()).isPresent()
        && where.stream().noneMatch(place -> plot.in(rests.who(), place.name(), rests.cause()))
        && !steered(plot, rests)
        && !met(plot, rests);
  }

  /// Whether the mind worked what it happened to, and knows from its instruments, or felt it over a link.
  private static boolean steered(Plot plot, Rests rests) {
    int before = rests.cause() - 1;
    return plot.named(rests.cause()).stream()
        .anyMatch(thing ->
            plot.controls(rests.who(), thing, before) || plot.linked(rests.who(), thing, before));
  }

  /// Whether the mind has since come to whom or what it happened to, and can see what became of them.
  private static boolean met(Plot plot, Rests rests) {
    return plot.named(rests.cause()).stream()
        .flatMap(other -> plot.place(other, rests.deed()).stream())
        .anyMatch(place -> plot.in(rests.who(), place.literal().arg(1).text(), rests.deed()));
  }

  private Hole unseen(Plot plot, Rests rests) {
    String why =
        "acts ("
            + plot.shown(rests.deed())
            + ") because of what happened far from there: "
            + plot.shown(rests.cause());
    List<Integer> facts = List.of(rests.cause(), rests.deed());
    return Hole.of(this, Hole.Severity.ERROR, rests.who(), plot.beat(rests.deed()), facts, why);
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
