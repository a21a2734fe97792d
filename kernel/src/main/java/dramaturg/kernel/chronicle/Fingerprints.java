package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.form.ByteSink;
import dramaturg.kernel.form.FactEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Three names for the content of a chronicle; which of them moved tells what kind of change was made. Each is the
/// first half of a SHA-256 in hexadecimal, 32 digits: not a proof against forgery.
///
/// @param story facts and causes, without times, places, marks, entity indices and header
/// @param timing the moments of the entries
/// @param full all there is, the header too
public record Fingerprints(String story, String timing, String full) {

  private static final int PIECE = 1 << 16;

  /// The fingerprints of a whole chronicle.
  public static Fingerprints of(Chronicle chronicle) {
    return of(chronicle, chronicle.size());
  }

  /// The fingerprints of a chronicle's first entries.
  ///
  /// @param entries how many; from 0 to the chronicle's size
  public static Fingerprints of(Chronicle chronicle, int entries) {
    Part story = new Part();
    Part timing = new Part();
    Part full = new Part();
    EntryForm.putHeader(full.sink, chronicle.header());
    FactEncoder storyFacts = new FactEncoder(false);
    FactEncoder fullPlaces = new FactEncoder(true);
    long before = 0;
    for (int id = 0; id < entries; id++) {
      EntryForm.putCause(story.sink, chronicle, id);
      storyFacts.put(story.sink, chronicle.fact(id));
      story.flush(PIECE);
      timing.sink.putSigned(chronicle.at(id) - before);
      before = chronicle.at(id);
      timing.flush(PIECE);
      fullPlaces.putPlace(full.sink, chronicle.where(id));
      full.sink.putByte(chronicle.marks(id));
      full.flush(PIECE);
    }
    for (EntityId entity : storyFacts.entities()) {
      full.sink.putNumber(entity.index());
    }
    byte[] storyHash = story.hash();
    byte[] timingHash = timing.hash();
    full.sink.putBytes(storyHash, 0, storyHash.length);
    full.sink.putBytes(timingHash, 0, timingHash.length);
    return new Fingerprints(text(storyHash), text(timingHash), text(full.hash()));
  }

  private static String text(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, 16);
  }

  /// Bytes on their way into a hash.
  private static final class Part {
    final ByteSink sink = new ByteSink(PIECE + 1024);
    private final MessageDigest digest = sha256();

    void flush(int piece) {
      if (sink.size() >= piece) {
        digest.update(sink.array(), 0, sink.size());
        sink.clear();
      }
    }

    byte[] hash() {
      flush(0);
      return digest.digest();
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
      }
    }
  }
}
