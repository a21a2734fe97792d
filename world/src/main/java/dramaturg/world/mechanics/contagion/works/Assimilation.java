package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.craft.Conversion;

/// That a thing is being made somebody's own, as of the last turning point; what is done at a moment is worked out.
///
/// @param by who began it
/// @param strain by which it is done
/// @param mind whose the thing becomes
/// @param doneMillis what was done at `sinceMillis`, in the time of a single worker
/// @param pace how many workers have been at it since
/// @param begun the entry with which it began
public record Assimilation(
    EntityId by,
    EntityId strain,
    EntityId mind,
    long doneMillis,
    long sinceMillis,
    long pace,
    int begun) {
  public static final Component<Assimilation> ASSIMILATION =
      Component.of("assimilation", Assimilation.class);

  /// Whose it is, alone.
  public static final Component<EntityId> MIND =
      ASSIMILATION.aspect("assimilating_mind", EntityId.class, Assimilation::mind);

  /// The thing is being assimilated so from now on, and sensors can tell how far it has come.
  void put(Edit edit, EntityId target) {
    long work = edit.world().of(target, Assimilable.ASSIMILABLE).workMillis();
    edit.put(target, ASSIMILATION, this);
    edit.put(
        target, Conversion.CONVERSION, new Conversion(mind, work, doneMillis, sinceMillis, pace));
  }

  /// What is done at a moment, in the time of a single worker.
  long doneAt(long nowMillis) {
    return doneMillis + (nowMillis - sinceMillis) * pace;
  }

  Assimilation at(long nowMillis, long done, long newPace) {
    return new Assimilation(by, strain, mind, done, nowMillis, newPace, begun);
  }
}
