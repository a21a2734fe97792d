package dramaturg.world.body;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.body.Impressions.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one mechanic is just saying of one body, in sections, beside what it said the last time.
final class Saying {
  /// What was said in a row: about one thing, or about whatever it was if there is no stamp.
  ///
  /// @param label tells apart several sections about one thing
  /// @param stamp [#NO_STAMP] if it must always be said anew
  record Section(String label, EntityId thing, long stamp, List<Said> said) {
    boolean is(String otherLabel, EntityId otherThing) {
      return thing.index() == otherThing.index() && label.equals(otherLabel);
    }
  }

  private record Key(String label, EntityId thing) {}

  private static final long NO_STAMP = -1;
  private static final int AHEAD = 3;
  private static final int MOST_MISSES = 8;

  private final EntityId body;
  private final List<Section> before;
  private final boolean[] kept;
  private final List<Section> now;
  private final List<List<Said>> anew = new ArrayList<>();
  private List<Said> row = new ArrayList<>();
  private int at;
  private int misses;
  private final Map<Key, Integer> index = new LinkedHashMap<>();

  Saying(EntityId body, List<Section> before) {
    this.body = body;
    this.before = before;
    this.kept = new boolean[before.size()];
    this.now = new ArrayList<>(before.size() + 1);
  }

  void add(Said said) {
    row.add(said);
  }

  /// Says what is perceived of a thing, unless it was said before with this stamp and that may be taken over.
  void about(EntityId thing, String label, long stamp, boolean takeOver, Runnable say) {
    close();
    int old = takeOver ? find(label, thing) : -1;
    if (old >= 0 && before.get(old).stamp() == stamp) {
      kept[old] = true;
      now.add(before.get(old));
      at = old + 1;
      return;
    }
    say.run();
    end(label, thing, stamp);
  }

  private void close() {
    if (!row.isEmpty()) end("", body, NO_STAMP);
  }

  private void end(String label, EntityId thing, long stamp) {
    now.add(new Section(label, thing, stamp, row));
    anew.add(row);
    row = new ArrayList<>();
  }

  /// Where the section stood before: mostly it is the next one; otherwise it is looked for, first one by one.
  private int find(String label, EntityId thing) {
    int end = before.size();
    for (int next = at; next < Math.min(end, at + AHEAD); next++)
      if (before.get(next).is(label, thing)) return next;
    if (end == 0) return -1;
    if (++misses > MOST_MISSES) return indexed(label, thing);
    for (int one = 0; one < end; one++) if (before.get(one).is(label, thing)) return one;
    return -1;
  }

  private int indexed(String label, EntityId thing) {
    if (index.isEmpty())
      for (int one = 0; one < before.size(); one++)
        index.put(new Key(before.get(one).label(), before.get(one).thing()), one);
    return index.getOrDefault(new Key(label, thing), -1);
  }

  /// All sections, in order. Ends the saying.
  List<Section> sections() {
    close();
    return now;
  }

  /// Adds what was said anew, and what was said before and not taken over, each in its order; but not what stands at
  /// the front or the back of both.
  void compare(List<Said> said, List<Said> unsaid) {
    List<Said> come = joined(anew);
    List<Said> gone = joined(notKept());
    int most = Math.min(come.size(), gone.size());
    int front = 0;
    while (front < most && alike(come.get(front), gone.get(front))) front++;
    int back = 0;
    while (back < most - front
        && alike(come.get(come.size() - 1 - back), gone.get(gone.size() - 1 - back))) back++;
    said.addAll(come.subList(front, come.size() - back));
    unsaid.addAll(gone.subList(front, gone.size() - back));
  }

  private List<List<Said>> notKept() {
    var rows = new ArrayList<List<Said>>();
    for (int one = 0; one < before.size(); one++) if (!kept[one]) rows.add(before.get(one).said());
    return rows;
  }

  /// Mostly there is only one row, which needs no copy.
  private static List<Said> joined(List<List<Said>> rows) {
    if (rows.size() == 1) return rows.getFirst();
    var all = new ArrayList<Said>();
    for (List<Said> row : rows) all.addAll(row);
    return all;
  }

  private static boolean alike(Said one, Said other) {
    return one.percept().equals(other.percept());
  }
}
