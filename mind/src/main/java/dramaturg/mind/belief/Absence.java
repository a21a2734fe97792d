package dramaturg.mind.belief;

/// That something is not believed.
///
/// @param entry the entry since which that is known; negative if none is
/// @param gone whether it was believed before that entry; otherwise it was asked for and found missing
public record Absence(int entry, boolean gone) {
  /// Nothing is known to be missing.
  static final Absence NONE = new Absence(-1, false);
}
