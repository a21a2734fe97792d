package dramaturg.logic.query;

/// Thrown when a question takes more steps, or remembers more, than its limit allows: a rule without end.
public final class Overrun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Overrun(String message) {
    super(message);
  }
}
