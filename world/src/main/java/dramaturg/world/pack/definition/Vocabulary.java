package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// All settings of all mechanics together: the keys that an entity of a pack can have. It does not remember which
/// mechanic declared which.
public final class Vocabulary {
  /// The keys that every entity can have and that no setting may be called.
  public static final List<String> RESERVED =
      List.of("is", "in", "title", "about", "mind", "parts", "copies", "abstract");

  private final SequencedMap<String, Setting<?>> settings = new LinkedHashMap<>();

  /// From the settings of all mechanics, in their order.
  ///
  /// @throws IllegalArgumentException if two have one name, one has a reserved name, or one is required of everything
  public Vocabulary(List<Setting<?>> all) {
    for (Setting<?> setting : all) {
      if (RESERVED.contains(setting.name()) || settings.put(setting.name(), setting) != null) {
        throw new IllegalArgumentException("two things are called '" + setting + "'");
      }
      if (setting.required() && setting.roots().isEmpty() && setting.when().isEmpty()) {
        throw new IllegalArgumentException(
            "'" + setting + "' is required of everything: add on(...) or when(...)");
      }
    }
  }

  /// All, in the order of declaration.
  public List<Setting<?>> settings() {
    return List.copyOf(settings.values());
  }

  /// The setting of this name.
  public Optional<Setting<?>> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /// Reads the settings of one entity out of what its pack says about it, kinds merged in. Reports to `names` every
  /// unknown key, wrong value and missing setting, and returns what could be read.
  public Table read(Node.Mapping written, RootKind root, Names names) {
    return Readers.table(written, settings.values(), RESERVED, Optional.of(root), names);
  }
}
