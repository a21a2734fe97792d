package dramaturg.cli.run;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/// Bytes of UTF-8 on their way to a writer. A character that is cut off at the end is lost.
public final class Utf8 extends OutputStream {
  private final PrintWriter to;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13);
  private final CharBuffer chars = CharBuffer.allocate(1 << 13);

  public Utf8(PrintWriter to) {
    this.to = to;
  }

  @Override
  public void write(int each) {
    bytes.put((byte) each);
    if (!bytes.hasRemaining()) decode();
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    int done = 0;
    while (done < length) {
      int part = Math.min(bytes.remaining(), length - done);
      bytes.put(from, offset + done, part);
      done += part;
      if (!bytes.hasRemaining()) decode();
    }
  }

  @Override
  public void flush() {
    decode();
    to.flush();
  }

  private void decode() {
    bytes.flip();
    decoder.decode(bytes, chars, false);
    bytes.compact();
    to.append(chars.flip());
    chars.clear();
  }
}
