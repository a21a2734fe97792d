package dramaturg.world.stage;

/// A fault that stops a run: a broken invariant or a runaway. The chronicle so far remains valid.
public final class RunFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient int entry;

  /// @param entry the last entry before the fault
  public RunFault(String message, int entry, Throwable cause) {
    super(message, cause);
    this.entry = entry;
  }

  /// The last entry before the fault.
  public int entry() {
    return entry;
  }
}
