package dramaturg.kernel.chronicle;

import dramaturg.kernel.form.ByteSource;
import dramaturg.kernel.form.FactDecoder;
import dramaturg.kernel.form.MalformedBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Reads a chronicle file block by block until its end or the first damage. It never looks behind a damage, since
/// names are defined only where they first appear.
final class BlockReader {

  private static final Chronicle NOTHING =
      new Chronicle(new Header(Header.FORMAT, new LinkedHashMap<>()));

  private final Path file;
  private final FileChannel channel;
  private final long size;
  private final FactDecoder facts = new FactDecoder();
  private Chronicle chronicle = NOTHING.fork();
  private byte[] content = new byte[1 << 16];
  private int length;
  private long offset;
  private int block;

  private BlockReader(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.size = channel.size();
  }

  static ChronicleFile.Reading read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      BlockReader reader = new BlockReader(file, channel);
      Optional<Damage> damage = reader.run();
      return new ChronicleFile.Reading(reader.chronicle, damage);
    }
  }

  private Optional<Damage> run() throws IOException {
    try {
      takePreamble();
      while (takeBlock() != BlockForm.END) {
        block++;
      }
      if (offset < size) {
        block++;
        throw altered(offset, (size - offset) + " bytes after the end block", "none");
      }
      return Optional.empty();
    } catch (Stop stop) {
      return Optional.of(stop.damage);
    }
  }

  private void takePreamble() throws IOException, Stop {
    block = -1;
    byte[] preamble = new byte[BlockForm.PREAMBLE];
    int there = fill(ByteBuffer.wrap(preamble));
    byte[] magic = BlockForm.magic();
    int compared = Math.min(there, magic.length);
    if (!Arrays.equals(preamble, 0, compared, magic, 0, compared)) {
      throw new UnreadableChronicle(
          file, 0, "no chronicle file", "the bytes 89 44 52 4D 0D 0A 1A 0A");
    }
    if (there < BlockForm.PREAMBLE) {
      throw torn(
          "the file ends after " + there + " bytes",
          "a preamble of " + BlockForm.PREAMBLE + " bytes");
    }
    ByteBuffer numbers = ByteBuffer.wrap(preamble, magic.length, 8);
    int format = numbers.getInt();
    int checksum = numbers.getInt();
    int right = BlockForm.preambleChecksum(preamble);
    if (checksum != right) {
      throw altered(magic.length, "checksum " + hex(checksum) + " of the preamble", hex(right));
    }
    if (format != BlockForm.FORMAT) {
      throw new UnreadableChronicle(
          file,
          magic.length,
          "chronicle format " + format,
          "format " + BlockForm.FORMAT + ", the only one that this version reads");
    }
    offset = BlockForm.PREAMBLE;
    block = 0;
  }

  /// Reads one block, gives back its kind and moves behind it.
  private byte takeBlock() throws IOException, Stop {
    byte kind = loadBlock();
    ByteSource source = new ByteSource(content, length);
    try {
      switch (kind) {
        case BlockForm.HEADER -> chronicle = new Chronicle(EntryForm.takeHeader(source));
        case BlockForm.ENTRIES -> takeEntries(source);
        default -> takeEnd(source);
      }
      if (source.left() > 0) {
        throw new MalformedBytes(
            source.offset(), source.left() + " bytes too many", "the block's end");
      }
    } catch (MalformedBytes e) {
      throw altered(offset + BlockForm.HEAD + e.offset(), e.wrong(), e.right());
    }
    offset += BlockForm.HEAD + length;
    return kind;
  }

  private byte loadBlock() throws IOException, Stop {
    ByteBuffer head = ByteBuffer.allocate(BlockForm.HEAD);
    int there = fill(head);
    if (there == 0) {
      throw stop(
          Damage.Kind.UNFINISHED, offset, "the file ends without an end block", "more blocks");
    }
    if (there < BlockForm.HEAD) {
      throw torn(
          "the file ends after " + there + " bytes of the block's head", "a head of 9 bytes");
    }
    head.flip();
    length = head.getInt();
    byte kind = head.get();
    int checksum = head.getInt();
    long left = size - offset - BlockForm.HEAD;
    if (length < 0 || length > BlockForm.LONGEST) {
      throw altered(
          offset, "a block length of " + length, "a length from 0 to " + BlockForm.LONGEST);
    }
    if (length > left) {
      throw torn("a block of " + length + " bytes, of which " + left + " are there", "all of them");
    }
    if (content.length < length) {
      content = new byte[length];
    }
    if (fill(ByteBuffer.wrap(content, 0, length)) < length) {
      throw torn("the file became shorter while it was read", "a file that only grows");
    }
    int right = BlockForm.checksum(block, kind, content, 0, length);
    if (checksum != right) {
      throw altered(offset, "checksum " + hex(checksum) + " of the block", hex(right));
    }
    boolean fits =
        block == 0 ? kind == BlockForm.HEADER : kind == BlockForm.ENTRIES || kind == BlockForm.END;
    if (!fits) {
      throw altered(
          offset + 4,
          "a block of kind " + kind,
          block == 0 ? "the header, 72" : "entries, 69, or end, 90");
    }
    return kind;
  }

  private void takeEntries(ByteSource source) throws MalformedBytes {
    while (source.left() > 0) {
      EntryForm.takeEntry(source, facts, chronicle);
    }
  }

  private void takeEnd(ByteSource source) throws MalformedBytes {
    int start = source.offset();
    long count = source.takeNumber("the number of entries");
    if (count != chronicle.size()) {
      throw new MalformedBytes(
          start,
          "an end after " + Long.toUnsignedString(count) + " entries",
          "after " + chronicle.size());
    }
  }

  /// Fills a buffer as far as the file goes.
  private int fill(ByteBuffer buffer) throws IOException {
    int start = buffer.position();
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      continue;
    }
    return buffer.position() - start;
  }

  private Stop torn(String wrong, String right) {
    return stop(Damage.Kind.TORN, offset, wrong, right);
  }

  private Stop altered(long at, String wrong, String right) {
    return stop(Damage.Kind.ALTERED, at, wrong, right);
  }

  private Stop stop(Damage.Kind kind, long at, String wrong, String right) {
    return new Stop(new Damage(file, kind, at, block, chronicle.size(), wrong, right));
  }

  private static String hex(int value) {
    return "0x" + HexFormat.of().withUpperCase().toHexDigits(value);
  }

  /// The end of what can be read.
  private static final class Stop extends Exception {
    final transient Damage damage;

    Stop(Damage damage) {
      super(damage.wrong(), null, false, false);
      this.damage = damage;
    }
  }
}
