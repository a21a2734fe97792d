package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import java.util.List;
import java.util.Optional;

/// What reading a value needs to know of the rest of its pack. Each look-up reports a name that does not fit, at the
/// spot given, with what was probably meant; the reader then just goes on.
public interface Names {
  /// Where problems go.
  Problems problems();

  /// The entity of this name, if it descends from one of the roots; no roots mean that any will do.
  Optional<EntityId> entity(String name, List<RootKind> roots, Spot at);

  /// The kind of this name, if it descends from one of the roots; no roots mean that any will do.
  Optional<String> kind(String name, List<RootKind> roots, Spot at);

  /// How many of the entities that were looked up so far are there no more, since a variant took them away. They are
  /// found nowhere, and that is no problem: what names them is left out.
  default int away() {
    return 0;
  }

  /// Whether a required setting that is missing is a problem. It is not while a kind is read by itself, since those who
  /// are of that kind may add it.
  default boolean complete() {
    return true;
  }
}
