package dramaturg.story.hole;

import java.util.Locale;

/// How much a hole takes away from a plot.
public enum Severity {
  /// It cannot be so.
  ERROR,
  /// It can be so, and hardly anybody will believe it.
  WARNING,
  /// Something is left lying.
  NOTE;

  /// As reports write it: `error`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
