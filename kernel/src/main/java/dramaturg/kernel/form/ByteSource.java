package dramaturg.kernel.form;

import java.nio.charset.StandardCharsets;

/// Bytes to read, one after the other; the counterpart of [ByteSink]. It trusts nothing: no length in the bytes can
/// make it allocate more than there are bytes left.
public final class ByteSource {

  private final byte[] bytes;
  private final int end;
  private int next;

  /// The bytes of an array from 0 to `size`. The array must not change.
  public ByteSource(byte[] bytes, int size) {
    this.bytes = bytes;
    this.end = size;
  }

  /// How many bytes were read.
  public int offset() {
    return next;
  }

  /// How many bytes are left.
  public int left() {
    return end - next;
  }

  /// Reads one byte, 0 to 255.
  public int takeByte(String what) throws MalformedBytes {
    if (next >= end) {
      throw new MalformedBytes(next, "the bytes end here", what);
    }
    return bytes[next++] & 0xFF;
  }

  /// Reads a number that [ByteSink#putNumber] wrote; it may come out negative, if it was.
  ///
  /// @param what what is expected here, for the error
  public long takeNumber(String what) throws MalformedBytes {
    int start = next;
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      int b = takeByte(what);
      value |= (long) (b & 0x7F) << shift;
      if (b < 0x80) {
        boolean shortest = b != 0 || shift == 0;
        boolean fits = shift < 63 || b <= 1;
        if (shortest && fits) {
          return value;
        }
        break;
      }
    }
    throw new MalformedBytes(start, "a number that is longer than it need be", what);
  }

  /// Reads a number that [ByteSink#putSigned] wrote.
  public long takeSigned(String what) throws MalformedBytes {
    long value = takeNumber(what);
    return value >>> 1 ^ -(value & 1);
  }

  /// Reads a number from 0 to a limit, both included.
  public int takeNumber(int limit, String what) throws MalformedBytes {
    int start = next;
    long value = takeNumber(what);
    if (value < 0 || value > limit) {
      throw new MalformedBytes(start, Long.toUnsignedString(value), what + " from 0 to " + limit);
    }
    return (int) value;
  }

  /// Reads a count of things that take at least one byte each.
  public int takeCount(String what) throws MalformedBytes {
    int start = next;
    long value = takeNumber(what);
    if (value < 0 || value > left()) {
      throw new MalformedBytes(
          start,
          "a number of " + Long.toUnsignedString(value),
          what + ", for which " + left() + " bytes are left");
    }
    return (int) value;
  }

  /// Reads a text.
  public String takeText(String what) throws MalformedBytes {
    int length = takeCount("the length of " + what);
    int start = next;
    next += length;
    for (int i = start; i < next; i++) {
      if (bytes[i] < 0) {
        return decode(start, next, what);
      }
    }
    return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
  }

  private String decode(int from, int to, String what) throws MalformedBytes {
    StringBuilder text = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int lead = bytes[i] & 0xFF;
      int length =
          lead < 0x80
              ? 1
              : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
      if (length == 0 || i + length > to) {
        throw new MalformedBytes(i, "a byte that is not UTF-8", what);
      }
      int c = length == 1 ? lead : lead & (0x7F >> length);
      for (int k = 1; k < length; k++) {
        int follow = bytes[i + k] & 0xFF;
        if ((follow & 0xC0) != 0x80) {
          throw new MalformedBytes(i + k, "a byte that is not UTF-8", what);
        }
        c = c << 6 | follow & 0x3F;
      }
      int least = length == 1 ? 0 : length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
      boolean joins = length == 3 && c >= 0xDC00 && c < 0xE000 && endsHigh(text);
      if (c < least || c > Character.MAX_CODE_POINT || joins) {
        throw new MalformedBytes(i, "a character that is not in its shortest form", what);
      }
      text.appendCodePoint(c);
      i += length;
    }
    return text.toString();
  }

  private static boolean endsHigh(StringBuilder text) {
    return !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
  }
}
