package dramaturg.logic.term;

/// A string in quotation marks. It is never equal to an atom of the same letters.
public record Text(String value) implements Term {
  public Text {
    if (value.length() > Shape.MOST_SIGNS) {
      throw new Overrun("makes a text of more than " + Shape.MOST_SIGNS + " letters");
    }
  }

  @Override
  public boolean plain() {
    return true;
  }

  @Override
  public String toString() {
    return text();
  }
}
