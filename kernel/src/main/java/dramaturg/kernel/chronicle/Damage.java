package dramaturg.kernel.chronicle;

import java.nio.file.Path;

/// Why a chronicle file could not be read to its end, and how far it could. What comes before the damage has passed its
/// checksums.
///
/// @param file the file
/// @param kind what sort of damage
/// @param offset where in the file, in bytes: the start of the block, or the very byte if its checksum is right
/// @param block the number of the block from 0, the header's; -1 if the damage lies before the first block
/// @param entriesKept how many entries were read
/// @param wrong what is wrong
/// @param right what would be right
public record Damage(
    Path file, Kind kind, long offset, int block, int entriesKept, String wrong, String right) {

  /// Sorts of damage.
  public enum Kind {
    /// The file ends after a whole block, without an end block: its writer was stopped, or is still at work.
    UNFINISHED,
    /// The file ends in the middle of a block: its writer was stopped, or is still at work.
    TORN,
    /// Bytes are not those that were written.
    ALTERED
  }

  /// All of it in one sentence for people.
  public String text() {
    String place = ", byte " + offset + (block < 0 ? ": " : ", block " + block + ": ");
    String kept = ". " + entriesKept + " entries before it are kept.";
    return file + place + wrong + "; right would be " + right + kept;
  }
}
