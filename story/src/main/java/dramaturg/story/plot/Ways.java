package dramaturg.story.plot;

/// How long ways are, from whoever knows the world. It promises no way that short: only that none is shorter.
public interface Ways {
  /// Nobody knows of any.
  Ways UNKNOWN = (_, _, _) -> 0;

  /// The least time in milliseconds that anybody needs from the one place to the other, by any course; 0 if nothing can
  /// be said.
  ///
  /// @param entry right after which they would set out
  long soonestMillis(String from, String to, int entry);
}
