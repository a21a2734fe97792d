package dramaturg.kernel.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Changes a tree by a patch, by RFC 7396: tables are merged key by key, `null` takes a key away, anything else
/// replaces what was there. Places stay with what was written: a value's is in the patch if it came from there. Keys
/// keep their order; new ones come last. It cannot change one item of a list.
public final class MergePatch {
  /// What an author of a patch may have got wrong. RFC 7396 itself passes over both in silence.
  public interface Watch {
    /// A `null` stands where there is nothing to take away.
    ///
    /// @param path the keys down to it
    /// @return true to leave the `null` in the tree, for a later merge over something that has the key
    default boolean absent(List<String> path, Spot at) {
      return false;
    }

    /// A value is what was there already.
    default void unchanged(List<String> path, Spot at) {}
  }

  private final Watch watch;
  private final List<String> path = new ArrayList<>();

  private MergePatch(Watch watch) {
    this.watch = watch;
  }

  /// The target as the patch leaves it.
  public static Node.Mapping apply(Node.Mapping target, Node.Mapping patch, Watch watch) {
    return new MergePatch(watch).merged(target, patch);
  }

  private Node.Mapping merged(Node.Mapping target, Node.Mapping patch) {
    SequencedMap<String, Node.Entry> result = new LinkedHashMap<>(target.entries());
    patch
        .entries()
        .forEach((key, entry) -> {
          path.addLast(key);
          put(result, key, entry);
          path.removeLast();
        });
    return new Node.Mapping(target.spot(), result);
  }

  private void put(SequencedMap<String, Node.Entry> result, String key, Node.Entry entry) {
    Node.Entry before = result.get(key);
    switch (entry.value()) {
      case Node.Scalar scalar when scalar.kind() == Node.Kind.NOTHING -> {
        if (result.remove(key) == null && watch.absent(List.copyOf(path), entry.keySpot())) {
          result.put(key, entry);
        }
      }
      case Node.Mapping patch
          when before != null && before.value() instanceof Node.Mapping target -> {
        if (patch.entries().isEmpty()) {
          watch.unchanged(List.copyOf(path), entry.keySpot());
        }
        result.put(key, new Node.Entry(before.keySpot(), merged(target, patch)));
      }
      case Node.Mapping patch ->
          result.put(
              key,
              new Node.Entry(entry.keySpot(), merged(Node.Mapping.empty(patch.spot()), patch)));
      case Node.Sequence list -> replace(result, key, entry);
      case Node.Scalar scalar -> replace(result, key, entry);
    }
  }

  private void replace(SequencedMap<String, Node.Entry> result, String key, Node.Entry entry) {
    Node.Entry before = result.put(key, entry);
    if (before != null && before.value().sameAs(entry.value())) {
      watch.unchanged(List.copyOf(path), entry.keySpot());
    }
  }
}
