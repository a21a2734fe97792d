package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import java.util.List;
import java.util.Optional;

/// What a pack says about one entity, with everything that its kinds say already merged in. It is the entity before the
/// story opens, and does not follow what becomes of it.
///
/// @param id its dense index is its place in the pack's definitions
/// @param lineage its kind, that kind's parent, and so on to the root; never empty
/// @param in where it is at the opening
/// @param title its name for people; its id if none was written
/// @param spot where it was defined; for a part that only its kind describes, there
public record Definition(
    EntityId id,
    List<String> lineage,
    RootKind root,
    Optional<EntityId> in,
    String title,
    Spot spot,
    Table table) {
  /// Keeps a copy of its own.
  public Definition {
    lineage = List.copyOf(lineage);
  }

  /// Its own kind.
  public String kind() {
    return lineage.getFirst();
  }

  /// Whether it is of this kind or one that descends from it.
  public boolean isA(String kind) {
    return lineage.contains(kind);
  }

  /// Whether the pack says something for this setting; a standard value does not count.
  public boolean has(Setting<?> setting) {
    return table.has(setting);
  }

  /// What the pack says, or else the standard value, or else nothing.
  public <T> Optional<T> find(Setting<T> setting) {
    return table.find(setting);
  }

  /// What the pack says, or else the standard value.
  ///
  /// @throws IllegalStateException if there is neither: the mechanic should have made it required or used [#find]
  public <T> T value(Setting<T> setting) {
    return table.value(setting);
  }

  /// Where this setting's value was written, for reporting a problem with it.
  public Spot spot(Setting<?> setting) {
    return table.spot(setting);
  }
}
