package dramaturg.story.why;

/// How far an answer goes back before it is cut.
///
/// @param depth how many steps of causes are shown below the fact itself
/// @param aside how many steps are shown of causes other than the first
/// @param breadth how many causes of one fact are shown
/// @param lines how long the answer is at most; a fact's own reasons go before the reasons of those
/// @param full whether every fact is shown: no folding of small or similar facts, and no cut where everything behind a
///     fact stands since the opening
public record Limits(int depth, int aside, int breadth, int lines, boolean full) {
  /// Short enough to be read at once.
  public static final Limits SHORT = new Limits(8, 2, 3, 25, false);

  /// Everything that there is, up to a hundred thousand lines.
  public static final Limits FULL = new Limits(10_000, 10_000, 100_000, 100_000, true);
}
