package dramaturg.kernel.data;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Changes a tree by a patch, by RFC 7396: tables are merged key by key, `null` takes a key away, anything else replaces
/// what was there. Places stay with what was written: a value's is in the patch if it came from there. Keys keep their
/// order; new ones come last. It cannot change one item of a list.
public final class MergePatch {
  /// What an author of a patch may have got wrong. RFC 7396 itself passes over both in silence.
  public interface Watch {
    /// A `null` stands where there is nothing to take away.
    ///
    /// @return true to leave the `null` in the tree, for a later merge over something that has the key
    default boolean absent(String key, Spot at) {
      return false;
    }

    /// A value is what was there already.
    default void unchanged(String key, Spot at) {}
  }

  private MergePatch() {}

  /// The target as the patch leaves it.
  public static Node.Mapping apply(Node.Mapping target, Node.Mapping patch, Watch watch) {
    SequencedMap<String, Node.Entry> result = new LinkedHashMap<>(target.entries());
    patch.entries().forEach((key, entry) -> put(result, key, entry, watch));
    return new Node.Mapping(target.spot(), result);
  }

  private static void put(
      SequencedMap<String, Node.Entry> result, String key, Node.Entry entry, Watch watch) {
    Node.Entry before = result.get(key);
    Spot at = entry.keySpot();
    switch (entry.value()) {
      case Node.Scalar scalar when scalar.kind() == Node.Kind.NOTHING -> {
        if (result.remove(key) == null && watch.absent(key, at)) {
          result.put(key, entry);
        }
      }
      case Node.Mapping patch
          when before != null && before.value() instanceof Node.Mapping target -> {
        if (patch.entries().isEmpty()) {
          watch.unchanged(key, at);
        }
        result.put(key, new Node.Entry(before.keySpot(), apply(target, patch, watch)));
      }
      case Node.Mapping patch ->
          result.put(
              key, new Node.Entry(at, apply(Node.Mapping.empty(patch.spot()), patch, watch)));
      case Node.Sequence list -> replace(result, key, entry, watch);
      case Node.Scalar scalar -> replace(result, key, entry, watch);
    }
  }

  private static void replace(
      SequencedMap<String, Node.Entry> result, String key, Node.Entry entry, Watch watch) {
    Node.Entry before = result.put(key, entry);
    if (before != null && before.value().sameAs(entry.value())) {
      watch.unchanged(key, entry.keySpot());
    }
  }
}
