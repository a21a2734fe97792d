package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How many members of a crowd follow another mind than the crowd's own, as of the last turning point. Who they are
/// is the matter of whoever tells them apart.
///
/// @param counts for each such mind, in the order of its first appearance
public record Following(SequencedMap<EntityId, Long> counts) {
  public static final Component<Following> FOLLOWING = Component.of("following", Following.class);

  public static final Following NOBODY = new Following(new LinkedHashMap<>());

  /// Keeps a copy of its own.
  public Following {
    counts = new LinkedHashMap<>(counts);
  }

  /// The same among so many living members: nobody follows who is dead. Whom it was is not known here, so those named
  /// last are counted out first.
  public Following within(long living) {
    var left = new LinkedHashMap<EntityId, Long>();
    long rest = living;
    for (var each : counts.entrySet()) {
      long some = Math.min(rest, each.getValue());
      if (some > 0) left.put(each.getKey(), some);
      rest -= some;
    }
    return new Following(left);
  }

  /// The same without those who follow this mind.
  public Following without(EntityId mind) {
    var left = new LinkedHashMap<>(counts);
    left.remove(mind);
    return new Following(left);
  }

  Following with(EntityId mind, long count) {
    var changed = new LinkedHashMap<>(counts);
    changed.put(mind, count);
    return new Following(changed);
  }
}
