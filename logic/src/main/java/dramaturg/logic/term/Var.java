package dramaturg.logic.term;

/// A variable: a slot among the bindings of whatever it stands in. The name is for people; two variables are the same
/// if they have the same slot, so it means nothing outside its clause, plan or formula.
public record Var(String name, int slot) implements Term {
  /// The name of a variable that nothing else refers to.
  public static final String ANONYMOUS = "_";

  @Override
  public boolean plain() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Var variable && slot == variable.slot;
  }

  @Override
  public int hashCode() {
    return slot;
  }

  @Override
  public String toString() {
    return text();
  }
}
