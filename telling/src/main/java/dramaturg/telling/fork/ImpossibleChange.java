package dramaturg.telling.fork;

/// A change that cannot be made to this telling: it names what is not there, or states no fact.
public final class ImpossibleChange extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String wrong;
  private final String right;

  /// @param wrong what is wrong with it
  /// @param right what would be right
  ImpossibleChange(String wrong, String right) {
    super(wrong + "; " + right);
    this.wrong = wrong;
    this.right = right;
  }

  public String wrong() {
    return wrong;
  }

  public String right() {
    return right;
  }
}
