package dramaturg.mind.program;

import java.util.Optional;

/// Where `{ include("name") }` finds its text. Must give the same text for the same name.
@FunctionalInterface
public interface Includes {
  /// Nothing can be included.
  Includes NONE = _ -> Optional.empty();

  /// The text of that name.
  Optional<String> text(String name);
}
