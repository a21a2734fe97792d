package dramaturg.mind.run;

import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.belief.Beliefs;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.program.Plans;
import dramaturg.mind.program.Step;
import dramaturg.mind.program.Trigger;
import java.util.Iterator;
import java.util.Optional;

/// Carries out the steps that change beliefs.
final class Noting {
  private final Reasoner mind;

  Noting(Reasoner mind) {
    this.mind = mind;
  }

  void note(Means means, Step.Note note) {
    Term known = mind.acting().known(means, note.literal());
    if (known.functor().isEmpty()) {
      mind.failing()
          .fail(means, "body_var_not_literal", "'" + known.text() + "' must be a literal");
      return;
    }
    Struct literal = note.named() ? (Struct) known : Acting.sourced(Terms.literal(known));
    Beliefs beliefs = mind.memory().beliefs;
    int number = note.predicate() < 0 ? beliefs.number(literal) : note.predicate();
    if (!note.removes()) {
      add(means, note, number, literal);
    } else if (note.adds()) {
      Optional<Struct> gone = takenNewest(number, note.anything(literal));
      if (gone.isPresent()) {
        forgotten(number, gone.get(), means);
        if (mind.matters(mind.program().plansFor(number, false, Trigger.Kind.BELIEF))) {
          mind.post(event(false, gone.get(), means));
        }
      }
      add(means, note, number, literal);
    } else {
      remove(means, note, literal);
    }
  }

  private void add(Means means, Step.Note note, int number, Struct literal) {
    Struct belief = Renaming.of(literal);
    Why why = Reasons.of(means);
    int origin =
        mind.host(belief.signs()).learned(new BeliefChange(belief, Event.source(belief), why));
    Optional<Struct> fresh = mind.memory().beliefs.add(number, belief, origin);
    mind.checkGrowth();
    if (fresh.isEmpty()) {
      mind.goOn(means.next());
    } else {
      changed(means, note, true, fresh.get());
    }
  }

  private void remove(Means means, Step.Note note, Struct literal) {
    Search search = mind.search();
    search.open(means.vars(), means.vars().length);
    Optional<Struct> gone = forget(literal, means);
    Means after = means;
    if (gone.isPresent() && !literal.plain()) {
      search.open(means.vars(), means.vars().length);
      int base = search.env().reserve(Slots.count(gone.get()));
      if (search.env().unifyArguments(literal, 0, gone.get(), base) && !note.ownIntention()) {
        after = means.with(search.env().capture(means.vars().length));
      }
    }
    if (gone.isEmpty()) {
      mind.goOn(means.next());
    } else {
      changed(after, note, false, Renaming.of(gone.get()));
    }
  }

  /// The handler of a change runs in the same intention before the next step, or in one of its own.
  private void changed(Means means, Step.Note note, boolean added, Struct literal) {
    Plans plans =
        note.named()
            ? note.plans(added)
            : mind.program().plansFor(added, Trigger.Kind.BELIEF, literal);
    if (note.ownIntention()) {
      mind.post(event(added, literal, means));
      mind.goOn(means.next());
    } else if (plans.isEmpty() && mind.memory().undisturbed()) {
      mind.memory().run(means.next(), means.atomic());
    } else {
      mind.post(
          Pending.inside(
              means,
              new Event(
                  added,
                  Trigger.Kind.BELIEF,
                  literal,
                  Reasons.chain(means),
                  Reasons.perceived(means),
                  true),
              plans));
    }
  }

  private Pending event(boolean added, Struct literal, Means means) {
    return mind.outside(
        added,
        Trigger.Kind.BELIEF,
        Renaming.of(literal),
        Reasons.chain(means),
        Reasons.perceived(means));
  }

  /// Takes the literal's annotations from the newest belief that fits.
  ///
  /// @param literal may have variables; the search's variables must be open if they are the intention's
  /// @return what was taken; empty if nothing was
  private Optional<Struct> forget(Struct literal, Means means) {
    Optional<Struct> gone = taken(literal);
    gone.ifPresent(g -> forgotten(g, means));
    return gone;
  }

  /// Records that a belief was given up.
  void forgotten(Struct gone, Means means) {
    forgotten(mind.memory().beliefs.number(gone), gone, means);
  }

  private void forgotten(int number, Struct gone, Means means) {
    int entry =
        mind.host(gone.signs())
            .forgot(new BeliefChange(gone, Event.source(gone), Reasons.of(means)));
    mind.memory().beliefs.lack(number, gone, entry, true);
  }

  /// The same for a literal with any arguments, which nearly always takes the newest belief there is.
  private Optional<Struct> takenNewest(int number, Struct anything) {
    Optional<Belief> newest = mind.memory().beliefs.newest(number);
    if (newest.isPresent() && newest.get().head().plain() && newest.get().hasAll(anything)) {
      Struct whole = newest.get().head();
      Struct found =
          whole.annotationCount() == anything.annotationCount()
              ? whole
              : whole.annotated(anything.annotations());
      return mind.memory().beliefs.take(number, found) ? Optional.of(found) : Optional.empty();
    }
    return taken(anything);
  }

  private Optional<Struct> taken(Struct literal) {
    if (literal.plain()) {
      return mind.memory().beliefs.remove(literal) ? Optional.of(literal) : Optional.empty();
    }
    Search search = mind.search();
    int count = Slots.count(literal);
    search.open(Acting.NO_VALUES, count);
    Iterator<? extends Clause> candidates = search.candidates(literal);
    while (candidates.hasNext()) {
      if (candidates.next() instanceof Belief belief) {
        search.open(Acting.NO_VALUES, count);
        int base = search.env().reserve(belief.variables());
        if (search.env().unify(literal, 0, belief.head(), base)) {
          Struct found = search.env().literal(literal, 0);
          return mind.memory().beliefs.take(belief.head().annotated(found.annotations()))
              ? Optional.of(found)
              : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
