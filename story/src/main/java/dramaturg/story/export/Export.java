package dramaturg.story.export;

import java.io.IOException;
import java.io.OutputStream;

/// A format that a telling can be written in.
public interface Export {
  /// By which it is asked for: `markdown`.
  String name();

  /// How names of its files end, without the dot: `md`.
  String extension();

  /// What it is good for, in a few words.
  String about();

  /// Whether it can be read on a screen; all text is UTF-8.
  default boolean isText() {
    return true;
  }

  /// Writes the telling. The stream is flushed and stays open.
  ///
  /// @throws IOException if the stream cannot be written to
  void write(Manuscript manuscript, OutputStream out) throws IOException;
}
