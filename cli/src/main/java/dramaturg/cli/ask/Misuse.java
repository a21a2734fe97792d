package dramaturg.cli.ask;

/// A request that cannot be met as it was typed. Problems in files are not misuse; they have places.
public final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// @param what the word that is wrong, as it was typed
  /// @param wrong what is wrong with it
  /// @param right what would be right
  public Misuse(String what, String wrong, String right) {
    super(shown(what) + ": " + wrong + "; " + right);
  }

  /// What was typed empty can be seen.
  private static String shown(String what) {
    return what.isEmpty() || what.endsWith(" ") ? what + "''" : what;
  }
}
