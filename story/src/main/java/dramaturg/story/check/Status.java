package dramaturg.story.check;

import java.util.Locale;

/// What became of a beat.
public enum Status {
  /// Its pattern was found, in its place and order.
  HELD,
  /// It did not come.
  MISSING,
  /// Something came that keeps it from coming.
  CONTRADICTED;

  /// As reports write it: `held`.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
