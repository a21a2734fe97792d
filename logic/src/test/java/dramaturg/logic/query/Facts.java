package dramaturg.logic.query;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.builtin.Builtins;
import dramaturg.logic.syntax.Grammar;
import dramaturg.logic.syntax.Scope;
import dramaturg.logic.syntax.Tokens;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Facts and rules of a test, in the order in which they are written.
final class Facts implements Answers {
  private final List<Clause> clauses = new ArrayList<>();

  static Facts of(String program) {
    Facts facts = new Facts();
    Problems problems = new Problems();
    Tokens tokens = new Tokens(program, Spot.startOf("facts"), problems);
    Grammar grammar = new Grammar(tokens, Builtins.PURE, new Scope());
    while (!tokens.atEnd()) {
      Scope scope = new Scope();
      grammar.enter(scope);
      Struct head = grammar.literal();
      Condition body = tokens.accept(":-") ? grammar.condition() : new Condition.Known(true);
      tokens.expect(".", "to end the clause");
      facts.clauses.add(new Rule(head, body, scope.size(), new Predicates()));
    }
    problems.throwIfAny();
    return facts;
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    return clauses.stream().filter(c -> c.head().samePredicate(asked.pattern())).iterator();
  }
}
