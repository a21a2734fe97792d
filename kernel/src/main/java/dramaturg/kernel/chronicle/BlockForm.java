package dramaturg.kernel.chronicle;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// The layout of a chronicle file, format [#FORMAT]. All numbers here are big-endian; what is in the blocks is
/// described at [dramaturg.kernel.form.FactEncoder] and [EntryForm].
///
/// | bytes | of the preamble |
/// | --- | --- |
/// | 8 | [#MAGIC] |
/// | 4 | format |
/// | 4 | CRC32C of the 12 before |
///
/// | bytes | of each block |
/// | --- | --- |
/// | 4 | length of the content |
/// | 1 | kind: `H` header, `E` entries, `Z` end |
/// | 4 | CRC32C of the block's number from 0 (4 bytes), the length, the kind and the content |
/// | length | content |
///
/// The first block is the header, the last the end. The number in the checksum makes lost, doubled and swapped blocks
/// show.
final class BlockForm {

  static final int FORMAT = 1;
  static final int PREAMBLE = 16;
  static final int HEAD = 9;

  /// No block's content is longer.
  static final int LONGEST = 1 << 28;

  static final byte HEADER = 'H';
  static final byte ENTRIES = 'E';
  static final byte END = 'Z';

  /// Shows what the file is, and whether it went through something that changes line ends.
  private static final byte[] MAGIC = {(byte) 0x89, 'D', 'R', 'M', '\r', '\n', 0x1A, '\n'};

  private BlockForm() {}

  static byte[] magic() {
    return MAGIC.clone();
  }

  static ByteBuffer preamble() {
    ByteBuffer bytes = ByteBuffer.allocate(PREAMBLE);
    bytes.put(MAGIC).putInt(FORMAT).putInt(preambleChecksum(bytes.array()));
    return bytes.flip();
  }

  static int preambleChecksum(byte[] preamble) {
    CRC32C crc = new CRC32C();
    crc.update(preamble, 0, PREAMBLE - 4);
    return (int) crc.getValue();
  }

  static int checksum(int number, byte kind, byte[] content, int from, int length) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(9).putInt(number).putInt(length).put(kind).flip());
    crc.update(content, from, length);
    return (int) crc.getValue();
  }
}
