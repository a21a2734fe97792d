package dramaturg.kernel.form;

import java.util.Arrays;

/// A growing run of bytes. It grows as far as an array may.
public final class ByteSink {

  private byte[] bytes;
  private int size;

  /// An empty sink.
  ///
  /// @param capacity how many bytes it holds before it grows for the first time
  public ByteSink(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  /// Adds one byte, the lowest of the value.
  public void putByte(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  /// Adds a number that is read as unsigned: 1 byte below 128, at most 10.
  public void putNumber(long value) {
    ensure(10);
    long rest = value;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
  }

  /// Adds a number of either sign: 1 byte from -64 to 63, at most 10.
  public void putSigned(long value) {
    putNumber((value << 1) ^ (value >> 63));
  }

  /// Adds a text: its length in bytes, then the bytes.
  public void putText(String text) {
    int length = text.length();
    int encoded = encodedLength(text);
    putNumber(encoded);
    ensure(encoded);
    if (encoded == length) {
      for (int i = 0; i < length; i++) {
        bytes[size++] = (byte) text.charAt(i);
      }
      return;
    }
    for (int i = 0; i < length; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      putCharacter(c);
    }
  }

  /// Adds bytes as they are.
  public void putBytes(byte[] source, int from, int count) {
    ensure(count);
    System.arraycopy(source, from, bytes, size, count);
    size += count;
  }

  /// How many bytes there are.
  public int size() {
    return size;
  }

  /// The array that holds the bytes from 0 to [#size]; valid until the next change of this sink.
  public byte[] array() {
    return bytes;
  }

  /// A copy of the bytes.
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  /// Forgets all bytes.
  public void clear() {
    size = 0;
  }

  private void putCharacter(int c) {
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | c >> 6);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else if (c < 0x10000) {
      bytes[size++] = (byte) (0xE0 | c >> 12);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    } else {
      bytes[size++] = (byte) (0xF0 | c >> 18);
      bytes[size++] = (byte) (0x80 | c >> 12 & 0x3F);
      bytes[size++] = (byte) (0x80 | c >> 6 & 0x3F);
      bytes[size++] = (byte) (0x80 | c & 0x3F);
    }
  }

  private static int encodedLength(String text) {
    long length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        length += 1;
      } else if (c < 0x800) {
        length += 2;
      } else if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        length += 4;
        i++;
      } else {
        length += 3;
      }
    }
    return Math.toIntExact(length);
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      long wanted = Math.max((long) size + more, bytes.length * 2L);
      bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, Integer.MAX_VALUE - 8));
    }
  }
}
