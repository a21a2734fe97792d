package dramaturg.world.state;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The kinds of a pack and what each is a kind of. It says nothing of what a kind brings along: that was merged into
/// its entities when the pack was loaded.
///
/// @param parents each kind's parent; a kind without one is missing here
public record Kinds(Map<String, String> parents) {
  public Kinds {
    parents = new LinkedHashMap<>(parents);
  }

  /// Whether `kind` is `ancestor` or descends from it.
  public boolean isA(String kind, String ancestor) {
    String at = kind;
    while (at != null && !at.equals(ancestor)) at = parents.get(at);
    return at != null;
  }

  /// The kind and its ancestors, nearest first.
  public List<String> lineage(String kind) {
    var line = new ArrayList<String>();
    for (Optional<String> at = Optional.of(kind); at.isPresent(); at = parent(at.get()))
      line.add(at.get());
    return line;
  }

  /// What `kind` is a kind of, if anything.
  public Optional<String> parent(String kind) {
    return Optional.ofNullable(parents.get(kind));
  }
}
