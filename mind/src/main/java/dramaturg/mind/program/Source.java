package dramaturg.mind.program;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Rule;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What has been read of a program so far, in the order of the text.
final class Source {
  /// Where a program speaks of a predicate, and as what.
  record Mention(Role role, Predicates.Key key, Spot at) {}

  enum Role {
    BELIEVED,
    RULED,
    NOTED,
    FORGOTTEN,
    READ,
    ACHIEVED,
    PURSUED,
    TESTED,
    ACTED,
    TOLD,
    ADDRESSED
  }

  final Predicates predicates = new Predicates();
  final List<Struct> beliefs = new ArrayList<>();
  final List<Clause> clauses = new ArrayList<>();
  final List<Struct> goals = new ArrayList<>();
  final List<Plan> plans = new ArrayList<>();
  final List<Mention> mentions = new ArrayList<>();
  final List<Step> unlinked = new ArrayList<>();
  final List<Problem> slips = new ArrayList<>();
  final Set<String> labels = new LinkedHashSet<>();
  final Set<String> included = new LinkedHashSet<>();
  int localSpaces;

  /// A file in a name space: what is read once at most.
  static String included(String file, String space) {
    return space + Terms.SPACE + file;
  }

  /// A step that will want to know the plans of the whole program.
  <S extends Step> S linked(S step) {
    unlinked.add(step);
    return step;
  }

  /// Whether a rule concludes such literals.
  boolean isConcluded(Struct literal) {
    return clauses.stream().anyMatch(c -> c instanceof Rule && c.head().samePredicate(literal));
  }

  void belief(Struct literal) {
    predicates.number(literal);
    beliefs.add(literal);
    clauses.add(Clause.stated(literal));
  }

  void rule(Struct head, Condition body, int variables) {
    predicates.number(head);
    clauses.add(new Rule(head, body, variables, predicates));
  }

  /// Notes down that the program speaks of a literal; a variable is passed over.
  void mention(Role role, Term term, Spot at) {
    if (!term.functor().isEmpty() && !Step.unnamed(term)) {
      Struct literal = Terms.literal(term);
      if (role != Role.ACTED) {
        predicates.number(literal);
      }
      mentions.add(new Mention(role, Predicates.Key.of(literal), at));
    }
  }

  /// @param test whether a plan may answer as well
  void read(Condition condition, boolean test) {
    switch (condition) {
      case Condition.All all -> all.parts().forEach(p -> read(p, false));
      case Condition.Any any -> any.parts().forEach(p -> read(p, false));
      case Condition.Not not -> read(not.part(), false);
      case Condition.Holds holds ->
          mention(test ? Role.TESTED : Role.READ, holds.literal(), holds.at());
      case Condition.Call call -> call.query().ifPresent(q -> read(q, false));
      case Condition.Known _ -> {}
      case Condition.Compare _ -> {}
      case Condition.Meant _ -> {}
    }
  }

  /// Notes down whom an internal action speaks to and of what, and a wait for a text that names no event.
  void given(Command command, List<Term> args, Spot at) {
    if (command == Command.WAIT
        && !args.isEmpty()
        && args.getFirst() instanceof Text text
        && !BodyReader.isEvent(text)) {
      slips.add(
          new Problem(
              at,
              ".wait(\"" + text.value() + "\") waits for nothing",
              "write milliseconds such as .wait(60000), or an event such as .wait({+bell})"));
    }
    if (command == Command.SEND && args.size() >= 3) {
      receivers(args.get(0), at);
    }
    if (command == Command.SEND && args.size() >= 3
        || command == Command.BROADCAST && args.size() == 2) {
      mention(Role.TOLD, args.get(command == Command.SEND ? 2 : 1), at);
    }
  }

  private void receivers(Term to, Spot at) {
    switch (to) {
      case Atom atom -> addressed(atom.name(), at);
      case Text text -> addressed(text.value(), at);
      case ListTerm list -> list.elements().forEach(e -> receivers(e, at));
      default -> {}
    }
  }

  private void addressed(String name, Spot at) {
    mentions.add(new Mention(Role.ADDRESSED, new Predicates.Key(name, 0, false), at));
  }
}
