package dramaturg.logic.syntax;

/// Thrown to leave a construct that cannot be read; the problem has been reported already. Never leaves a public
/// reader.
public final class Misread extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misread() {
    super("reported", null, false, false);
  }
}
