package dramaturg.logic.term;

/// A string in quotation marks. It is never equal to an atom of the same letters.
public record Text(String value) implements Term {
  @Override
  public boolean plain() {
    return true;
  }

  @Override
  public String toString() {
    return text();
  }
}
