package dramaturg.world.pack.source;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/// Turns a file's bytes into text: UTF-8 and nothing else, lines ended by `\n`, characters that an editor can show.
final class Decoding {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Decoding() {}

  /// The text, or empty with what is wrong reported.
  static Optional<SourceText> text(String file, byte[] bytes, Problems problems) {
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, chars, true);
    String text = chars.flip().toString();
    if (result.isError()) {
      problems.add(
          Spot.startOf(file).within(text, text.length()),
          "this is not UTF-8",
          "save the file in the encoding UTF-8");
      return Optional.empty();
    }
    return clean(file, text, problems);
  }

  /// The same checks for a text that is already there.
  static Optional<SourceText> clean(String file, String raw, Problems problems) {
    String text = raw.replace("\r\n", "\n").replace('\r', '\n');
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      text = text.substring(1);
    }
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!printable(c)) {
        problems.add(
            Spot.startOf(file).within(text, i),
            "a character that nobody can see stands here (" + unicode(c) + ")",
            "take it away");
        return Optional.empty();
      }
    }
    return Optional.of(new SourceText(file, text));
  }

  private static String unicode(int c) {
    String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  /// `c-printable` of YAML 1.2.2, without the byte order mark.
  private static boolean printable(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0x7E)
        || c == 0x85
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD && c != BYTE_ORDER_MARK)
        || c >= 0x10000;
  }
}
