package dramaturg.story.whynot;

import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.Variables;
import dramaturg.story.facts.Cast;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A pattern taken apart: what it asks for one by one, each with what can be told of it alone, and what can only be
/// told of several together. `beamed(Ship, Who) & kind(Ship, cube)` asks for one thing, a beaming by a cube.
///
/// @param joint what can only be told of several, or of none
record Parted(List<Asked> asked, List<Condition> joint) {

  /// One thing that a pattern asks for.
  ///
  /// @param what a fact, a state, or one of several
  /// @param tests what can be told of it alone
  record Asked(Condition what, List<Condition> tests) {
    /// All of it.
    List<Condition> parts() {
      List<Condition> parts = new ArrayList<>(List.of(what));
      parts.addAll(tests);
      return parts;
    }
  }

  static Parted of(Pattern pattern, Cast cast) {
    List<Condition> tests = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (Condition part : pattern.parts()) {
      if (asks(part, cast)) asked.add(new Asked(part, new ArrayList<>()));
      else tests.add(part);
    }
    List<Condition> joint = new ArrayList<>();
    for (Condition test : tests) {
      Set<String> names = names(test, tests, asked);
      asked.stream()
          .filter(one -> !names.isEmpty() && variables(one.what()).containsAll(names))
          .findFirst()
          .map(Asked::tests)
          .orElse(joint)
          .add(test);
    }
    return new Parted(asked, joint);
  }

  private static boolean asks(Condition part, Cast cast) {
    return switch (part) {
      case Condition.Holds holds -> !isTie(holds.literal(), cast);
      case Condition.Any any -> any.parts().stream().anyMatch(each -> asks(each, cast));
      case Condition.All all -> all.parts().stream().anyMatch(each -> asks(each, cast));
      case Condition.Not _, Condition.Known _, Condition.Compare _ -> false;
      case Condition.Meant _, Condition.Call _ -> false;
    };
  }

  /// Who somebody is, which no moment changes.
  private static boolean isTie(Struct literal, Cast cast) {
    return literal.arity() == 2
        && (literal.functor().equals("kind") || cast.ties().contains(literal.functor()));
  }

  /// Those that can stand in several places.
  private static Set<String> variables(Condition condition) {
    Set<String> names = new LinkedHashSet<>(Variables.of(condition));
    names.remove(Var.ANONYMOUS);
    return names;
  }

  /// Of which variables of what is asked for a test speaks, by itself or through others with which it shares one.
  private static Set<String> names(Condition test, List<Condition> tests, List<Asked> asked) {
    Set<String> bound = new LinkedHashSet<>();
    asked.forEach(one -> bound.addAll(variables(one.what())));
    Set<String> names = new LinkedHashSet<>(variables(test));
    for (boolean grows = true; grows; ) {
      grows = false;
      for (Condition other : tests) {
        boolean shares =
            variables(other).stream()
                .anyMatch(name -> names.contains(name) && !bound.contains(name));
        if (shares) grows |= names.addAll(variables(other));
      }
    }
    names.retainAll(bound);
    return names;
  }

  /// All parts but one that a pattern asks for, and without what is said of variables that only that one would bind.
  List<Condition> without(Asked left) {
    List<Condition> rest = new ArrayList<>();
    Set<String> lost = new LinkedHashSet<>(variables(left.what()));
    for (Asked one : asked) {
      if (one == left) continue;
      rest.addAll(one.parts());
      lost.removeAll(variables(one.what()));
    }
    addStill(left.tests(), rest, lost);
    addStill(joint, rest, lost);
    return rest;
  }

  /// The first things that a pattern asks for.
  List<Condition> first(int count) {
    List<Condition> rest = new ArrayList<>();
    asked.subList(0, count).forEach(one -> rest.addAll(one.parts()));
    Set<String> lost = new LinkedHashSet<>();
    asked.subList(count, asked.size()).forEach(one -> lost.addAll(variables(one.what())));
    asked.subList(0, count).forEach(one -> lost.removeAll(variables(one.what())));
    addStill(joint, rest, lost);
    return rest;
  }

  /// Adds the tests of which nothing is lost.
  private static void addStill(List<Condition> tests, List<Condition> rest, Set<String> lost) {
    tests.stream()
        .filter(test -> variables(test).stream().noneMatch(lost::contains))
        .forEach(rest::add);
  }
}
