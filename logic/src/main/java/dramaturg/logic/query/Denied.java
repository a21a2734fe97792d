package dramaturg.logic.query;

import dramaturg.logic.term.Struct;

/// A literal that was asked for in a negation and found to have no answer. It stands among the clauses that a solution
/// rests on, and makes nothing true.
///
/// @param literal as it is written in the formula
/// @param base from which slot its variables count
public record Denied(Struct literal, int base) implements Clause {
  @Override
  public Struct head() {
    return literal;
  }
}
