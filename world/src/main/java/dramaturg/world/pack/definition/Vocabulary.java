package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Node;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The keys that an entity of a pack can have: [EntityKeys] and all settings of all mechanics together. It does not
/// remember which mechanic declared which.
public final class Vocabulary {
  private final SequencedMap<String, Setting<?>> settings = new LinkedHashMap<>();

  /// From the settings of all mechanics, in their order.
  ///
  /// @throws IllegalArgumentException if two have one name, one has a name of [EntityKeys], or one is required of
  ///     everything
  public Vocabulary(List<Setting<?>> all) {
    EntityKeys.ALL.forEach(key -> settings.put(key.name(), key));
    for (Setting<?> setting : all) {
      if (setting.name().equals(EntityKeys.PARTS)
          || settings.put(setting.name(), setting) != null) {
        throw new IllegalArgumentException("two things are called '" + setting + "'");
      }
      if (setting.required() && setting.roots().isEmpty() && setting.when().isEmpty()) {
        throw new IllegalArgumentException(
            "'" + setting + "' is required of everything: add on(...) or when(...)");
      }
    }
  }

  /// All, those of [EntityKeys] first, then in the order of declaration.
  public List<Setting<?>> settings() {
    return List.copyOf(settings.values());
  }

  /// The setting of this name.
  public Optional<Setting<?>> setting(String name) {
    return Optional.ofNullable(settings.get(name));
  }

  /// Reads the values of one entity out of what its pack says about it, kinds merged in. Reports to `names` every
  /// unknown key, wrong value and missing setting, and returns what could be read.
  public Table read(Node.Mapping written, RootKind root, Names names) {
    return Readers.table(
        written, settings.values(), List.of(EntityKeys.PARTS), Optional.of(root), names);
  }
}
