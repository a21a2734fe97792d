package dramaturg.telling.whynot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.facts.Entries;
import dramaturg.story.facts.Facts;
import dramaturg.story.whynot.Wanted;
import dramaturg.telling.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Which attempts made facts of a kind, learned from tellings: from this one, and where it has none from others of the
/// same story. It knows nothing of a kind of fact that came in none of them.
final class Makers {
  /// So many facts of a kind are looked at in one telling, the latest.
  private static final int MOST = 300;

  /// So many steps an attempt may lie behind what it made.
  static final int FURTHEST = 4;

  /// For the very fact that is wanted it may lie further.
  private static final int ANY = 1_000;

  /// A fact and the attempt that made it.
  ///
  /// @param acted `acted(Mind, Body, Deed, Plan)`
  /// @param told where it was
  /// @param entry the attempt's
  record Pair(Struct fact, Struct acted, Told told, int entry) {
    Struct deed() {
      return Terms.literal(acted.arg(2)).bare();
    }

    String mind() {
      return acted.arg(0).text();
    }
  }

  /// @param exact whether all of them made just what was wanted
  /// @param known whether any telling has facts of that name
  record Made(List<Pair> pairs, boolean exact, boolean known) {}

  private final Told own;
  private final List<Supplier<Told>> tellings = new ArrayList<>();

  Makers(Told own, List<Supplier<Chronicle>> others) {
    this.own = own;
    tellings.add(() -> own);
    for (Supplier<Chronicle> other : others) {
      tellings.add(
          once(() -> {
            Chronicle chronicle = other.get();
            return new Told(Script.of(chronicle.header()), chronicle);
          }));
    }
  }

  private static <T> Supplier<T> once(Supplier<T> supplier) {
    return new Supplier<>() {
      private Optional<T> made = Optional.empty();

      @Override
      public T get() {
        if (made.isEmpty()) made = Optional.of(supplier.get());
        return made.get();
      }
    };
  }

  /// What made facts like this one: the very same if any telling has it, otherwise of the same name.
  Made of(Wanted asked) {
    Struct wanted = asked.fact();
    var all = new ArrayList<Pair>();
    boolean known = false;
    for (Supplier<Told> telling : tellings) {
      Told told = telling.get();
      Facts facts = told.facts();
      Entries entries = facts.entries(wanted.functor());
      known |= entries.size() > 0;
      Optional<Seen> same = same(told, asked);
      if (same.isPresent()) return new Made(pairs(told, same.get().entry(), ANY), true, true);
      for (int i = Math.max(0, entries.size() - MOST); i < entries.size(); i++) {
        all.addAll(pairs(told, entries.at(i), FURTHEST));
      }
    }
    return new Made(all, false, known);
  }

  /// The first fact of another telling that is just what is wanted. In this telling none is: it would have come.
  private Optional<Seen> same(Told told, Wanted wanted) {
    Entries entries = told.facts().entries(wanted.fact().functor());
    for (int i = 0; told != own && i < entries.size(); i++) {
      if (fits(told, entries.at(i), wanted.fact())
          && wanted.failed(entries.at(i), told.facts()).isEmpty()) {
        return Optional.of(new Seen(told, entries.at(i)));
      }
    }
    return Optional.empty();
  }

  private static boolean fits(Told told, int entry, Struct wanted) {
    for (Term annotation : wanted.annotations()) {
      boolean place = annotation.functor().equals("place") && annotation.arg(0).plain();
      if (place
          && told.chronicle().where(entry).stream()
              .noneMatch(around -> around.name().equals(annotation.arg(0).text()))) {
        return false;
      }
    }
    return Fitting.fits(told.facts().literal(entry), wanted);
  }

  /// Where the very same fact came, if it did in any telling.
  Optional<Seen> seen(Wanted wanted) {
    return tellings.stream().flatMap(told -> same(told.get(), wanted).stream()).findFirst();
  }

  /// A fact of a telling.
  record Seen(Told told, int entry) {}

  static List<Pair> pairs(Told told, int entry, int furthest) {
    var pairs = new ArrayList<Pair>();
    for (int acted : told.attempts(entry, furthest)) {
      Facts facts = told.facts();
      pairs.add(new Pair(facts.literal(entry), facts.literal(acted), told, acted));
    }
    return pairs;
  }

  /// The deed that would have made what is wanted, as far as facts of its kind show how their arguments come from those
  /// of the deed.
  static Struct wanted(Struct fact, List<Pair> pairs) {
    Struct like = pairs.getFirst().deed();
    Term[] args = new Term[like.arity()];
    for (int j = 0; j < args.length; j++) {
      args[j] = new Var(Var.ANONYMOUS, j);
      for (int i = 0; i < fact.arity(); i++) {
        if (fact.arg(i).plain() && always(pairs, i, j)) args[j] = fact.arg(i);
      }
    }
    return Terms.struct(like.functor(), args);
  }

  private static boolean always(List<Pair> pairs, int i, int j) {
    return pairs.stream()
        .allMatch(p -> i < p.fact().arity() && p.fact().arg(i).equals(p.deed().arg(j)));
  }

  /// Whose mind must do it, if facts of the kind name whoever made them.
  static Optional<String> maker(Struct fact, List<Pair> pairs) {
    for (int i = 0; i < fact.arity(); i++) {
      int at = i;
      if (fact.arg(i).plain()
          && pairs.stream().allMatch(p -> p.fact().arg(at).text().equals(p.mind()))) {
        return Optional.of(fact.arg(i).text());
      }
    }
    return Optional.empty();
  }
}
