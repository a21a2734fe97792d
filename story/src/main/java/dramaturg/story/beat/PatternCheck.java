package dramaturg.story.beat;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.FactAnnotations;
import dramaturg.story.facts.FactNames;
import dramaturg.story.facts.StateAt;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks a pattern against what its names can refer to, so that no misspelling becomes a beat that never holds.
final class PatternCheck {
  /// Shorter names resemble too many others.
  private static final int WORTH_A_GUESS = 3;

  private final Known known;
  private final Collection<String> roles;
  private final Problems problems;

  PatternCheck(Known known, Collection<String> roles, Problems problems) {
    this.known = known;
    this.roles = roles;
    this.problems = problems;
  }

  /// Whether a literal asks for something else than a fact: who somebody is, or the state at a moment.
  boolean asksState(Struct literal) {
    return isTie(literal) || isRelation(literal);
  }

  private boolean isTie(Struct literal) {
    return literal.arity() == 2
        && (literal.functor().equals("kind")
            || known.cast().stream().anyMatch(cast -> cast.ties().contains(literal.functor())));
  }

  private boolean isRelation(Struct literal) {
    boolean isFact = known.facts().flatMap(names -> names.find(literal.functor())).isPresent();
    return !isFact
        && known.relations().contains(new StateAt.Relation(literal.functor(), literal.arity()));
  }

  /// Checks all of a pattern.
  ///
  /// @param withState whether the state at a moment may be asked for
  /// @param alsoUsed variables that are used outside of the pattern
  void check(Pattern pattern, boolean withState, Collection<String> alsoUsed) {
    Map<String, Integer> uses = new LinkedHashMap<>();
    Map<String, Spot> places = new LinkedHashMap<>();
    for (Condition part : pattern.parts()) {
      check(part, withState, pattern.spot(), uses, places);
    }
    for (Map.Entry<String, Integer> use : uses.entrySet()) {
      String name = use.getKey();
      boolean alone = use.getValue() == 1 && !roles.contains(name) && !alsoUsed.contains(name);
      if (alone && !name.startsWith("_") && PatternReader.isWritten(name)) {
        problems.add(
            places.get(name),
            "the variable " + name + " is used only once and is no role",
            Suggest.nearest(name, roles)
                .filter(_ -> name.length() >= WORTH_A_GUESS)
                .map(near -> "did you mean '" + near + "'? else write _ or _" + name)
                .orElse("write _ or _" + name + " if it does not matter"));
      }
    }
  }

  private void check(
      Condition condition,
      boolean withState,
      Spot around,
      Map<String, Integer> uses,
      Map<String, Spot> places) {
    switch (condition) {
      case Condition.Holds holds -> {
        literal(holds.literal(), holds.at(), withState);
        count(holds.literal(), holds.at(), uses, places);
      }
      case Condition.All all ->
          all.parts().forEach(part -> check(part, withState, around, uses, places));
      case Condition.Any any ->
          any.parts().forEach(part -> check(part, withState, around, uses, places));
      case Condition.Not not -> check(not.part(), withState, around, uses, places);
      case Condition.Compare compare -> {
        count(compare.left(), around, uses, places);
        count(compare.right(), around, uses, places);
      }
      case Condition.Meant meant ->
          problems.add(
              meant.at(),
              "the variable " + meant.variable().text() + " stands where a fact must stand",
              "write the fact's name");
      case Condition.Call call -> {
        call.args().forEach(arg -> count(arg, call.at(), uses, places));
        call.query().ifPresent(query -> check(query, withState, around, uses, places));
      }
      case Condition.Known _ -> {}
    }
  }

  private static void count(
      Term term, Spot at, Map<String, Integer> uses, Map<String, Spot> places) {
    Variables.each(
        term,
        variable -> {
          uses.merge(variable.name(), 1, Integer::sum);
          places.putIfAbsent(variable.name(), at);
        });
  }

  private void literal(Struct literal, Spot at, boolean withState) {
    if (literal.negated()) {
      problems.add(
          at, "~" + literal.functor() + " is negated", "write 'not' for what did not happen");
    }
    if (asksState(literal)) {
      if (isRelation(literal) && !isTie(literal) && !withState) {
        problems.add(
            at,
            "'" + literal.functor() + "' is about the state, and a beat is made of facts",
            "name the facts that lead to it, or write a claim");
      }
      if (isTie(literal)) {
        entity(literal.arg(0), at);
      }
      return;
    }
    annotations(literal, at);
    known.facts().ifPresent(names -> fact(literal, at, names, withState));
  }

  private void fact(Struct literal, Spot at, FactNames names, boolean withState) {
    Optional<FactType> type = names.find(literal.functor());
    if (type.isEmpty()) {
      Collection<String> candidates = new LinkedHashSet<>(names.names());
      candidates.add("kind");
      known.cast().ifPresent(cast -> candidates.addAll(cast.ties()));
      if (withState) {
        known.relations().forEach(relation -> candidates.add(relation.name()));
      }
      problems.add(
          at,
          "there is no fact '" + literal.functor() + "'",
          Suggest.didYouMean(literal.functor(), candidates));
      return;
    }
    List<Parameter> parameters = type.get().parameters();
    if (parameters.size() != literal.arity()) {
      problems.add(
          at,
          "'" + literal.functor() + "' is given " + literal.arity() + " arguments",
          "it takes " + parameters.size() + ": " + shown(literal.functor(), parameters));
      return;
    }
    for (int i = 0; i < parameters.size(); i++) {
      argument(literal.arg(i), parameters.get(i), literal, at);
    }
  }

  private void annotations(Struct literal, Spot at) {
    for (Term annotation : literal.annotations()) {
      boolean entry =
          annotation instanceof Struct struct
              && struct.arity() == 1
              && FactAnnotations.NAMES.contains(struct.functor());
      if (!entry) {
        problems.add(
            at,
            "'" + literal.functor() + "' is asked for [" + annotation.text() + "]",
            "one of " + FactAnnotations.NAMES + " with one argument, such as at(T)");
      }
    }
  }

  private void argument(Term term, Parameter parameter, Struct literal, Spot at) {
    boolean fits =
        term instanceof Var
            || switch (parameter.kind()) {
              case ENTITY, WORD -> term instanceof Atom;
              case NUMBER -> term instanceof Num || isSum(term);
              case FLAG -> term.equals(Atom.TRUE) || term.equals(Atom.FALSE);
              case TEXT -> term instanceof Text;
              case ENTITIES -> term instanceof ListTerm;
              case EXPRESSION -> true;
            };
    if (!fits) {
      problems.add(
          at,
          "'" + term.text() + "' stands for '" + parameter.name() + "' of " + literal.functor(),
          "it takes " + parameter.kind().inWords());
      return;
    }
    switch (parameter.kind()) {
      case ENTITY -> entity(term, at);
      case ENTITIES -> {
        if (term instanceof ListTerm list) {
          list.elements().forEach(element -> entity(element, at));
        }
      }
      case NUMBER, FLAG, TEXT, WORD, EXPRESSION -> {}
    }
  }

  private static boolean isSum(Term term) {
    return term instanceof Struct && !term.plain();
  }

  /// Checks a name that must be an entity's; variables and everything else pass.
  void entity(Term term, Spot at) {
    if (term instanceof Atom(String name)
        && known.cast().isPresent()
        && known.cast().get().find(name).isEmpty()) {
      List<String> names = known.cast().get().named().map(Cast.Member::name).toList();
      if (names.contains(name)) return;
      problems.add(at, "there is no entity '" + name + "'", Suggest.didYouMean(name, names));
    }
  }

  private static String shown(String name, List<Parameter> parameters) {
    StringBuilder out = new StringBuilder(name).append('(');
    for (int i = 0; i < parameters.size(); i++) {
      out.append(i == 0 ? "" : ", ").append(parameters.get(i).name());
    }
    return out.append(')').toString();
  }
}
