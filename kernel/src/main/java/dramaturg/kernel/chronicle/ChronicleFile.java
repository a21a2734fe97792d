package dramaturg.kernel.chronicle;

import dramaturg.kernel.form.ByteSink;
import dramaturg.kernel.form.FactEncoder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;

/// Chronicles on disk: a header and checksummed blocks of entries, readable up to a tear. Bytes reach the operating
/// system block by block, so what was flushed survives the death of the process; a power cut it may not survive.
public final class ChronicleFile {

  private static final int FULL_BLOCK = 1 << 14;

  private ChronicleFile() {}

  /// Writes a whole chronicle, replacing the file if there is one.
  public static void write(Path file, Chronicle chronicle) throws IOException {
    try (Writer writer = new Writer(file, chronicle)) {
      writer.follow();
    }
  }

  /// Reads a chronicle as far as it is sound. Facts come back as [recorded facts][dramaturg.kernel.fact.RecordedFact].
  ///
  /// @throws UnreadableChronicle if the file is no chronicle, or in an unknown format
  /// @throws IOException if the file cannot be read at all
  public static Reading read(Path file) throws IOException {
    return BlockReader.read(file);
  }

  /// What was read.
  ///
  /// @param chronicle the entries before the damage, or all; without entries and header fields if the header is damaged
  /// @param damage what keeps the rest from being read, if anything
  public record Reading(Chronicle chronicle, Optional<Damage> damage) {}

  /// Writes a chronicle while it grows. After a failure to write it only refuses.
  ///
  /// Not safe for use by two threads at once.
  public static final class Writer implements Closeable {

    private final Path file;
    private final FileChannel channel;
    private final Chronicle chronicle;
    private final FactEncoder facts = new FactEncoder(true);
    private final ByteSink content = new ByteSink(FULL_BLOCK + FULL_BLOCK / 4);
    private int block;
    private int written;
    private int inBlock;
    private boolean failed;

    /// Starts the file, replacing one that is there, and writes the header.
    public Writer(Path file, Chronicle chronicle) throws IOException {
      this.file = Objects.requireNonNull(file, "file");
      this.chronicle = Objects.requireNonNull(chronicle, "chronicle");
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE);
      try {
        drain(BlockForm.preamble());
        EntryForm.putHeader(content, chronicle.header());
        emit(BlockForm.HEADER);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
    }

    /// Takes up all entries that the chronicle has gained, and writes the blocks that are full.
    public void follow() throws IOException {
      if (failed) {
        throw new IOException(
            file + ": writing failed before; the rest of the chronicle is not on disk");
      }
      for (int end = chronicle.size(); written < end; written++) {
        EntryForm.putEntry(content, facts, chronicle, written);
        inBlock++;
        if (content.size() >= FULL_BLOCK) {
          emit(BlockForm.ENTRIES);
        }
      }
    }

    /// Writes what [#follow] has taken up, as a block of its own, however small.
    public void flush() throws IOException {
      if (inBlock > 0) {
        emit(BlockForm.ENTRIES);
      }
    }

    /// How many entries were taken up.
    public int entries() {
      return written;
    }

    /// Flushes, marks the end and closes the file. Entries that were not taken up stay unwritten.
    @Override
    public void close() throws IOException {
      if (!channel.isOpen()) {
        return;
      }
      try (channel) {
        if (!failed) {
          flush();
          content.putNumber(written);
          emit(BlockForm.END);
        }
      }
    }

    private void emit(byte kind) throws IOException {
      int length = content.size();
      if (length > BlockForm.LONGEST) {
        failed = true;
        throw new IOException(
            file
                + ": block "
                + block
                + " would take "
                + length
                + " bytes; at most "
                + BlockForm.LONGEST);
      }
      ByteBuffer bytes = ByteBuffer.allocate(BlockForm.HEAD + length);
      bytes.putInt(length).put(kind);
      bytes.putInt(BlockForm.checksum(block, kind, content.array(), 0, length));
      bytes.put(content.array(), 0, length).flip();
      drain(bytes);
      block++;
      inBlock = 0;
      content.clear();
    }

    private void drain(ByteBuffer bytes) throws IOException {
      failed = true;
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      failed = false;
    }
  }
}
