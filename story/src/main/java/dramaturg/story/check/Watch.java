package dramaturg.story.check;

import dramaturg.story.beat.Beat;
import java.util.List;
import java.util.Optional;

/// One beat while a run goes on.
final class Watch {
  private final Beat beat;
  private Status status = Status.MISSING;
  private Optional<Holding> holding = Optional.empty();
  private boolean imposed;
  private List<Integer> against = List.of();

  Watch(Beat beat) {
    this.beat = beat;
  }

  Watch copy() {
    var copy = new Watch(beat);
    copy.status = status;
    copy.holding = holding;
    copy.imposed = imposed;
    copy.against = against;
    return copy;
  }

  Beat beat() {
    return beat;
  }

  boolean open() {
    return status == Status.MISSING;
  }

  boolean contradicted() {
    return status == Status.CONTRADICTED;
  }

  Optional<Holding> holding() {
    return holding;
  }

  void hold(Holding found, boolean isImposed) {
    status = Status.HELD;
    holding = Optional.of(found);
    imposed = isImposed;
  }

  void contradict(List<Integer> entries) {
    status = Status.CONTRADICTED;
    against = entries;
  }

  /// Forgets what contradicted it.
  void reopen() {
    status = Status.MISSING;
    against = List.of();
  }

  Verdict verdict() {
    return new Verdict(beat, status, holding, imposed, against);
  }
}
