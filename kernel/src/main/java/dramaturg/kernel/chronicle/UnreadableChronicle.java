package dramaturg.kernel.chronicle;

import java.io.IOException;
import java.nio.file.Path;

/// A file that is no chronicle, or one in a format that this version does not read. Damage is reported by [Damage]
/// instead.
public final class UnreadableChronicle extends IOException {

  UnreadableChronicle(Path file, long offset, String wrong, String right) {
    super(file + ", byte " + offset + ": " + wrong + "; right would be " + right);
  }
}
