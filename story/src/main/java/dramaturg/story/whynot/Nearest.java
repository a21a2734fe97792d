package dramaturg.story.whynot;

import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.Variables;
import dramaturg.story.check.Filled;
import dramaturg.story.check.Question;
import dramaturg.story.facts.Entries;
import dramaturg.story.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How near a pattern came to a solution that it does not have.
///
/// @param came what the pattern asks for, each with its fact if that is among those that go together
/// @param missing the condition that nothing fits, with what is known filled in
/// @param tests what else must be so of `missing` alone
/// @param most how many facts that condition could have chosen from by name; -1 if it asks for no fact
/// @param near the fact that comes nearest to it, if one is like it
/// @param order whether it is the order in which a list of patterns must come
public record Nearest(
    List<Came> came,
    Condition missing,
    List<Formula> tests,
    int most,
    Optional<Near> near,
    boolean order) {

  /// So many of the latest facts of a name are compared.
  private static final int MOST_COMPARED = 20_000;

  /// Of so many that differ least it is asked what else must be so.
  private static final int MOST_TESTED = 50;

  /// One thing that a pattern asks for, as text, and the fact that fitted.
  public record Came(String text, OptionalInt entry) {}

  /// A fact that almost fits.
  ///
  /// @param failed what else should be so of it and is not
  public record Near(int entry, List<Difference> differences, List<Formula> failed) {
    private int far() {
      return differences.size() + failed.size();
    }
  }

  /// An argument that is another than it should be.
  public record Difference(String parameter, Term is, Term wanted) {}

  /// The facts that did fit, in the order of the pattern.
  public List<Integer> entries() {
    return came.stream().flatMapToInt(one -> one.entry().stream()).boxed().toList();
  }

  /// What is missing, with all that must be so of it, as text.
  public String wanted() {
    return Stream.concat(Stream.of(missing.text()), tests.stream().map(Formula::toString))
        .collect(Collectors.joining(" & "));
  }

  /// The attempt in which everything came and only what binds it together fails; else the one with all that is asked
  /// for but one thing; else that with as many of the first things as go together.
  ///
  /// @param after an attempt of which nothing came after this entry was over too early; -1 for none
  public static Nearest of(
      Pattern pattern, Facts facts, Answers answers, int after, int end, Bindings start) {
    Parted parted = Parted.of(pattern, facts.cast());
    var search = new Searched(pattern, parted, facts, answers, after, end, start);
    List<Parted.Asked> asked = parted.asked();
    for (Condition joint : parted.joint().reversed()) {
      List<Condition> rest = new ArrayList<>(pattern.parts());
      rest.remove(joint);
      Optional<Bindings> found = rest.isEmpty() ? Optional.empty() : search.solution(rest);
      if (found.isPresent()) return search.nearest(joint, List.of(), found.get());
    }
    for (Parted.Asked one : asked.size() > 1 ? asked.reversed() : List.<Parted.Asked>of()) {
      Optional<Bindings> found = search.solution(parted.without(one));
      if (found.isPresent()) return search.nearest(one.what(), one.tests(), found.get());
    }
    for (int count = asked.size() - 1; count > 0; count--) {
      Optional<Bindings> found = search.solution(parted.first(count));
      Parted.Asked one = asked.get(count);
      if (found.isPresent()) return search.nearest(one.what(), one.tests(), found.get());
    }
    return asked.isEmpty()
        ? search.nearest(pattern.parts().getFirst(), List.of(), start)
        : search.nearest(asked.getFirst().what(), asked.getFirst().tests(), start);
  }

  private record Searched(
      Pattern pattern,
      Parted parted,
      Facts facts,
      Answers answers,
      int after,
      int end,
      Bindings start) {

    /// The latest solution of these parts. Of one that was over too early nothing is taken for known.
    Optional<Bindings> solution(List<Condition> parts) {
      return Question.latest(pattern, pattern.formulaOf(parts), answers, start)
          .map(found ->
              pattern.entries(found).stream().anyMatch(entry -> entry > after) ? found : start);
    }

    Nearest nearest(Condition missing, List<Condition> about, Bindings known) {
      Bindings sure = byFacts(missing, known);
      Condition filled = Filled.condition(missing, sure);
      List<Formula> tests =
          about.stream()
              .map(test -> pattern.formulaOf(List.of(Filled.condition(test, sure))))
              .toList();
      if (!(filled instanceof Condition.Holds(Struct literal, var at))) {
        boolean order =
            missing instanceof Condition.Compare
                && Variables.of(missing).stream().noneMatch(pattern.variables()::contains);
        return new Nearest(came(known), filled, tests, -1, Optional.empty(), order);
      }
      Struct sought = closed(literal);
      return new Nearest(
          came(known),
          new Condition.Holds(sought, at),
          tests,
          facts.entries(literal.functor()).countBefore(end),
          near(sought, tests),
          false);
    }

    /// Without the annotations that only bind a variable.
    private static Struct closed(Struct literal) {
      return literal.annotated(
          literal.annotations().stream().filter(one -> !Likeness.open(one)).toList());
    }

    private List<Came> came(Bindings known) {
      List<Came> came = new ArrayList<>();
      for (Parted.Asked one : parted.asked()) {
        List<Condition> parts =
            one.parts().stream()
                .map(part -> Filled.condition(part, Bindings.EMPTY))
                .map(part ->
                    part instanceof Condition.Holds(Struct literal, var at)
                        ? new Condition.Holds(closed(literal), at)
                        : part)
                .toList();
        String text = new Condition.All(parts).text();
        OptionalInt entry =
            pattern.facts().stream()
                .map(Pattern.Wanted::entryName)
                .filter(Variables.of(one.what())::contains)
                .flatMap(name -> known.of(name).stream())
                .filter(Num.class::isInstance)
                .mapToInt(value -> (int) ((Num) value).value())
                .findFirst();
        came.add(new Came(text, entry));
      }
      return came;
    }

    /// What is known from other facts and roles. Who somebody is leaves too much open: the first who fits may be
    /// anybody.
    private Bindings byFacts(Condition missing, Bindings known) {
      Bindings kept = start;
      for (Parted.Asked one : parted.asked()) {
        if (one.what() == missing) continue;
        for (Condition part : one.parts()) {
          for (String name : Variables.of(part)) {
            Optional<Term> value = known.of(name);
            kept = value.isPresent() ? kept.with(name, value.get()) : kept;
          }
        }
      }
      return kept;
    }

    /// The latest fact that differs least, if no more than half of what is asked for is different.
    private Optional<Near> near(Struct literal, List<Formula> tests) {
      var wanted = new Wanted(literal, tests, -1);
      Entries named = facts.entries(literal.functor());
      int most = named.countBefore(end);
      List<Near> all = new ArrayList<>();
      for (int i = Math.max(0, most - MOST_COMPARED); i < most; i++) {
        int entry = named.at(i);
        all.add(new Near(entry, differences(literal, entry, facts), List.of()));
      }
      return all.reversed().stream()
          .sorted(Comparator.comparingInt(Near::far))
          .limit(MOST_TESTED)
          .map(one -> new Near(one.entry(), one.differences(), wanted.failed(one.entry(), facts)))
          .min(Comparator.comparingInt(Near::far))
          .filter(
              one -> 2 * one.far() <= demands(literal) + tests.size() || isTurned(literal, one));
    }

    private static int demands(Struct literal) {
      return (int)
          Stream.concat(literal.args().stream(), literal.annotations().stream())
              .filter(term -> !Likeness.constants(term).isEmpty() || term instanceof Num)
              .count();
    }

    /// Whether it is about the same, in other places.
    private boolean isTurned(Struct literal, Near near) {
      var is = new Wanted(facts.literal(near.entry())).constants();
      var wanted = new Wanted(literal).constants();
      return near.failed().isEmpty() && !wanted.isEmpty() && is.containsAll(wanted);
    }

    private static List<Difference> differences(Struct wanted, int entry, Facts facts) {
      Struct literal = facts.literal(entry);
      List<Parameter> parameters = facts.chronicle().fact(entry).type().parameters();
      List<Difference> found = new ArrayList<>();
      for (int i = 0; i < Math.min(wanted.arity(), literal.arity()); i++) {
        if (!(wanted.arg(i) instanceof Var) && !Likeness.agree(wanted.arg(i), literal.arg(i))) {
          found.add(new Difference(parameters.get(i).name(), literal.arg(i), wanted.arg(i)));
        }
      }
      List<Term> has = facts.annotations(entry, wanted);
      for (Term annotation : wanted.annotations()) {
        if (annotation.plain() && !has.contains(annotation)) {
          List<Term> instead =
              has.stream()
                  .filter(a -> a.functor().equals(annotation.functor()))
                  .map(a -> a.arg(0))
                  .toList();
          Term is = instead.size() == 1 ? instead.getFirst() : Terms.list(instead);
          found.add(new Difference(annotation.functor(), is, annotation.arg(0)));
        }
      }
      return found;
    }
  }
}
