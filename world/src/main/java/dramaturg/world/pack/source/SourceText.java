package dramaturg.world.pack.source;

import dramaturg.kernel.data.Spot;

/// One file of a pack: its path within the pack, `/` between folders, and its text with `\n` between lines. It does not
/// say where the pack lies, so that a telling does not depend on that.
public record SourceText(String file, String text) {
  /// Where it begins.
  public Spot start() {
    return Spot.startOf(file);
  }

  /// The file's name without folders and ending: `captain` for `habits/captain.asl`.
  public String stem() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
