package dramaturg.kernel.chronicle;

/// What kind of moment an entry is, for those who tell or weigh it. Marks are kept as a set of bits in an `int`;
/// kernel draws no conclusion from them.
public enum Mark {
  /// Narration may skip it.
  SMALL,
  /// A mind chose among options.
  DECISION,
  /// A mind's act that rests on something perceived since the opening.
  PERCEPT,
  /// Dice were rolled.
  CHANCE;

  /// No mark at all.
  public static final int NONE = 0;

  static final int ALL = (1 << values().length) - 1;

  /// The bit that stands for this mark.
  public int bit() {
    return 1 << ordinal();
  }

  /// Whether a set of marks contains this one.
  public boolean in(int marks) {
    return (marks & bit()) != 0;
  }

  /// The set of the given marks.
  public static int set(Mark... marks) {
    int bits = NONE;
    for (Mark mark : marks) {
      bits |= mark.bit();
    }
    return bits;
  }
}
