package dramaturg.logic.query;

import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;

/// `head :- body`: the head holds wherever the body does. A rule may lean on itself; nothing promises that this ends.
public final class Rule implements Clause {
  private final Struct head;
  private final Condition body;
  private final int variables;
  private final Goal goal;

  /// @param variables how many slots head and body use together
  /// @param predicates numbers the predicates of the body for whoever answers
  public Rule(Struct head, Condition body, int variables, Predicates predicates) {
    this.head = head;
    this.body = body;
    this.variables = variables;
    this.goal = Goals.compile(body, Goal.RETURN, predicates);
  }

  @Override
  public Struct head() {
    return head;
  }

  public Condition body() {
    return body;
  }

  @Override
  public int variables() {
    return variables;
  }

  Goal goal() {
    return goal;
  }

  @Override
  public String toString() {
    return head.text() + " :- " + body.text();
  }
}
