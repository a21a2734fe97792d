package dramaturg.story.narration;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.words.FactWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The sentences of a scene in paragraphs. What is said stands by itself; a new one begins after a while, and, once
/// there is enough for one, where others act, the sooner if they do so elsewhere.
final class Paragraphs {
  private static final long WHILE = 10 * StoryTime.MINUTE;
  private static final int SHORT = 5;
  private static final int LONG = 9;

  private final Chronicle chronicle;
  private final List<List<Told>> done = new ArrayList<>();
  private final List<Told> open = new ArrayList<>();

  /// The last of those that are open.
  private Run before = new Run(List.of(), FactWords.saying(List.of()), -1);

  Paragraphs(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  void add(Told told, Run run) {
    if (!open.isEmpty() && begins(told, run)) flush();
    open.add(told);
    before = run;
    if (told.isQuoted()) flush();
  }

  List<List<Told>> finish() {
    flush();
    return List.copyOf(done);
  }

  private boolean begins(Told told, Run run) {
    if (told.isQuoted() || open.getLast().atMillis() < told.atMillis() - WHILE) return true;
    List<EntityId> where = chronicle.where(run.last());
    boolean enough =
        open.size() >= LONG
            || open.size() >= SHORT && !where.equals(chronicle.where(before.last()));
    return enough && Collections.disjoint(run.named(chronicle), before.named(chronicle));
  }

  private void flush() {
    if (!open.isEmpty()) done.add(List.copyOf(open));
    open.clear();
  }
}
