package dramaturg.cli.run;

/// A run that could not go on. What happened up to then is kept; the message says what stopped it, where, and how to
/// look at what there is.
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1;

  Stopped(String message, Throwable cause) {
    super(message, cause);
  }
}
