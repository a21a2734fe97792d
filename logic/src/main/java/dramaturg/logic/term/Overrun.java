package dramaturg.logic.term;

/// Thrown where a limit ends what would go on for ever: a question takes more steps or remembers more than it may, or a
/// term grows larger than any that makes sense.
public final class Overrun extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Overrun(String message) {
    super(message);
  }
}
