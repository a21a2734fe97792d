package dramaturg.cli;

/// What a process ends with, for scripts. Finer distinctions are in the printed text, not in the number.
public final class Exit {
  /// What was asked for was done.
  public static final int DONE = 0;

  /// It ran, but the answer is no: a beat of the pack does not hold, or a hole is not silenced with a reason.
  public static final int DOES_NOT_HOLD = 1;

  /// The request or the data is wrong, and nothing was run.
  public static final int BAD_INPUT = 2;

  /// The program stopped itself: a runaway mind, a broken invariant, a full disk.
  public static final int BROKEN = 3;

  /// The user stopped it, which is what a process that SIGINT ended reports.
  public static final int HALTED = 130;

  private Exit() {}
}
