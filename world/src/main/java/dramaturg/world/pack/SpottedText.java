package dramaturg.world.pack;

import dramaturg.kernel.data.Spot;

/// A text that another reader will read, such as a formula or a belief, and where it begins.
public record SpottedText(String text, Spot spot) {
  /// Drops blanks and line ends at the end, so that a problem there points at the last line.
  public SpottedText {
    text = text.stripTrailing();
  }
}
