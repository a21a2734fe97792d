package dramaturg.story.export;

import java.util.List;
import java.util.Optional;

/// Every format there is.
public final class Exports {
  /// In the order in which they are offered. A new one is one class and one line.
  public static final List<Export> ALL =
      List.of(
          new Markdown(),
          new Fountain(),
          new WebVtt(),
          new JsonLines(),
          new Parquet(),
          new GraphMl());

  private Exports() {}

  /// The format of a name.
  public static Optional<Export> find(String name) {
    return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
  }

  /// Their names.
  public static List<String> names() {
    return ALL.stream().map(Export::name).toList();
  }
}
