package dramaturg.telling.whynot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.program.Trigger;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.whynot.Likeness;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.Undone;
import dramaturg.story.whynot.Wanted;
import dramaturg.telling.Script;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;

/// Finds the plan that came nearest to something that did not happen. Which attempts make which facts it learns from
/// tellings; what became of plans it sees by playing the telling again, at most once. One thread at a time.
public final class Retelling implements Plans {
  /// So many steps are gone back from a plan to what should have set it off.
  private static final int FURTHEST = 3;

  /// So many where it is known how it came about elsewhere.
  private static final int FURTHEST_KNOWN = 16;

  private final Told own;
  private final Candidates candidates;

  /// @param others other tellings of the story, for facts that never came in this one; each is asked for at most once,
  ///     and only if it is needed
  public Retelling(Script script, Chronicle chronicle, List<Supplier<Chronicle>> others) {
    this.own = new Told(script, chronicle);
    this.candidates = new Candidates(script, own, new Makers(own, others));
  }

  /// @param distance how far from happening; 0 is nearest
  private record Found(Undone undone, int distance) {}

  @Override
  public Optional<Undone> nearest(Wanted wanted) {
    List<Candidate> all =
        candidates.of(wanted).stream()
            .filter(one -> one.isNear(wanted, one.deed().term()))
            .toList();
    return nearest(all, wanted, 0, new LinkedHashSet<>()).map(Found::undone);
  }

  private Optional<Found> nearest(List<Candidate> all, Wanted wanted, int back, Set<String> seen) {
    return all.stream()
        .distinct()
        .flatMap(candidate -> weigh(candidate, wanted, back, seen).stream())
        .min(Comparator.comparingInt(Found::distance));
  }

  /// @param back how many steps were gone back from what would have brought about what is wanted
  private Optional<Found> weigh(Candidate one, Wanted wanted, int back, Set<String> seen) {
    OptionalInt tried = tried(one, one.like(), wanted, back);
    if (tried.isPresent()) return outcome(one, tried.getAsInt(), wanted, back);
    List<Looks.Look> fitting =
        own.looks().at(one.mind(), one.plan()).stream()
            .filter(l -> one.model().isPresent() || l.entries() > wanted.after())
            .filter(l -> Fitting.fits(one.deed().term(), one.wanted(), l.what().values()))
            .filter(l -> back > 0 || one.isNear(wanted, l.filled(one.deed())))
            .filter(one::sameOccasion)
            .toList();
    for (Looks.Look look : fitting.reversed()) {
      if (look.what().chosen()) {
        var how = new Undone.Unfinished(look.atMillis(), look.entries());
        return found(one, look.what().values(), how, 2);
      }
    }
    for (Looks.Look look : fitting.reversed()) {
      if (look.what().lacking().isEmpty() && !look.what().taken().isEmpty()) {
        var how =
            new Undone.Preferred(
                look.what().taken(), instead(one, look), look.atMillis(), look.entries());
        return found(one, look.what().values(), how, 3);
      }
    }
    Optional<Looks.Look> nearest =
        fitting.reversed().stream()
            .filter(l -> l.what().lacking().isPresent())
            .min(Comparator.comparingInt(l -> l.what().missing()));
    if (nearest.isEmpty()) {
      OptionalInt other = tried(one, one.wanted(), wanted, back);
      return other.isPresent()
          ? found(one, one.known(), new Undone.Otherwise(other.getAsInt()), 4)
          : neverCame(one, wanted, back, seen);
    }
    Looks.Look best = nearest.get();
    var how =
        new Undone.Unfulfilled(
            best.what().lacking().get(),
            best.what().missing() - 1,
            fitting.size(),
            best.atMillis(),
            best.entries());
    return found(one, best.what().values(), how, 3 + best.what().missing());
  }

  /// The context of the plan that was taken at a look.
  private Optional<Condition> instead(Candidate one, Looks.Look look) {
    return own.looks().plans(one.mind()).stream()
        .filter(plan -> plan.label().equals(look.what().taken()))
        .flatMap(plan -> own.looks().at(one.mind(), plan).stream())
        .filter(other -> other.atMillis() == look.atMillis() && other.what().chosen())
        .flatMap(other -> other.what().held().stream())
        .findFirst();
  }

  private static Optional<Found> found(
      Candidate one, List<Term> values, Undone.Obstacle obstacle, int distance) {
    return Optional.of(
        new Found(
            new Undone(
                one.mind().name(),
                way(one.deed().kind()),
                one.shown(values),
                one.plan().label(),
                obstacle),
            distance));
  }

  private static Undone.Way way(Deeds.Kind kind) {
    return switch (kind) {
      case ACT -> Undone.Way.ACT;
      case NOTE -> Undone.Way.CONCLUDE;
      case FORGET -> Undone.Way.FORGET;
      case GOAL -> Undone.Way.WANT;
      case DROP -> Undone.Way.GIVE_UP;
    };
  }

  /// The last attempt of the plan to do such a thing.
  private OptionalInt tried(Candidate one, Term like, Wanted wanted, int back) {
    if (one.deed().kind() != Deeds.Kind.ACT) return OptionalInt.empty();
    int after = one.model().isPresent() ? -1 : wanted.after();
    var entries = own.facts().entries(Thoughts.ACTED);
    for (int i = entries.size() - 1; i >= 0 && entries.at(i) > after; i--) {
      Struct acted = own.facts().literal(entries.at(i));
      boolean same =
          acted.arg(0).text().equals(one.mind().name())
              && Likeness.word(acted.arg(3)).equals(one.plan().label())
              && Fitting.fits(one.deed().term(), acted.arg(2))
              && Fitting.fits(acted.arg(2), like)
              && (back > 0 || one.isNear(wanted, acted.arg(2)));
      if (same) return OptionalInt.of(entries.at(i));
    }
    return OptionalInt.empty();
  }

  /// What became of an attempt. One that came to what such attempts come to kept nothing back: then it was not that.
  private Optional<Found> outcome(Candidate one, int entry, Wanted wanted, int back) {
    Chronicle chronicle = own.chronicle();
    int result = entry;
    for (int id = entry + 1; id < chronicle.size(); id++) {
      if (!causedBy(id, entry)) continue;
      String name = chronicle.fact(id).type().termName();
      if (name.equals(Thoughts.REFUSED)) {
        return Optional.of(acted(one, entry, new Undone.Refused(id), 1));
      }
      if (one.model().isEmpty() && name.equals(wanted.fact().functor())) return Optional.empty();
      if (result == entry && !Thoughts.contains(name) && !Mark.SMALL.in(chronicle.marks(id))) {
        result = id;
      }
    }
    return back > 0
        ? Optional.empty()
        : Optional.of(acted(one, entry, new Undone.CameToNothing(entry, result), 0));
  }

  private Found acted(Candidate one, int entry, Undone.Obstacle obstacle, int distance) {
    Term deed = own.facts().literal(entry).arg(2);
    return new Found(
        new Undone(one.mind().name(), Undone.Way.ACT, deed, one.plan().label(), obstacle),
        distance);
  }

  private boolean causedBy(int entry, int cause) {
    Chronicle chronicle = own.chronicle();
    for (int k = 0, n = chronicle.causeCount(entry); k < n; k++) {
      if (chronicle.cause(entry, k) == cause) return true;
    }
    return false;
  }

  /// What could have set a plan off. Where it is known what did elsewhere, and that is no plan here, nobody else is
  /// supposed to have meant it.
  private List<Candidate> supposed(Candidate one, Struct about, boolean goal) {
    boolean known = one.model().isPresent();
    return candidates.supposed(one.mind(), about, goal).stream()
        .filter(other -> !known || about.plain() && other.mind().equals(one.mind()))
        .toList();
  }

  /// One step back: who would have set the plan off.
  private Optional<Found> neverCame(Candidate one, Wanted wanted, int back, Set<String> seen) {
    Trigger trigger = one.plan().trigger();
    List<Term> values = one.known();
    Struct about =
        one.model()
            .flatMap(Candidate.Model::look)
            .map(look -> look.what().event())
            .orElseGet(() -> (Struct) Fitting.filled(trigger.literal().bare(), values));
    // Of something particular that never came the plan can say so; of anything at all only if
    // nothing ever came.
    boolean anything = about.args().stream().allMatch(arg -> Likeness.constants(arg).isEmpty());
    if (one.model().isEmpty() && anything && !own.looks().at(one.mind(), one.plan()).isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> before = Optional.empty();
    boolean goal = trigger.kind() == Trigger.Kind.GOAL;
    int furthest = one.model().isPresent() ? FURTHEST_KNOWN : FURTHEST;
    if ((trigger.adds() || goal)
        && back < furthest
        && seen.add(one.mind() + " " + one.plan().label())) {
      List<Candidate> all =
          one.model()
              .map(model -> candidates.modelled(one.mind(), about, goal, model))
              .orElse(List.of());
      if (all.isEmpty()) all = supposed(one, about, goal);
      before = nearest(all, wanted, back + 1, seen);
    }
    var how = new Undone.NeverCame(goal, about, before.map(Found::undone));
    int further = before.map(Found::distance).orElse(50);
    return found(one, values, how, 20 + further);
  }
}
