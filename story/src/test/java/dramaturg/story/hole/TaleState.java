package dramaturg.story.hole;

import dramaturg.kernel.time.Spans;
import dramaturg.logic.query.Answers;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.story.facts.StateAt;
import dramaturg.story.plot.Ways;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A state written by hand: from which entry on what holds, `3 in(bert, quay)`, or holds no more, `4 -in(bert, quay)`;
/// and how long ways are, `way port isle 3 h`.
final class TaleState implements StateAt, Ways {
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, Long> ways = new LinkedHashMap<>();

  private record Change(int entry, boolean holds, Struct literal) {}

  static TaleState of(String text) {
    TaleState state = new TaleState();
    text.lines().filter(line -> !line.isBlank()).forEach(state::line);
    return state;
  }

  private void line(String line) {
    String[] words = line.split(" ", 2);
    if (words[0].equals("way")) {
      String[] way = words[1].split(" ", 3);
      ways.put(way[0] + " " + way[1], Spans.parse(way[2]));
      return;
    }
    boolean gone = words[1].startsWith("-");
    Struct literal = Terms.literal(TermReader.term(gone ? words[1].substring(1) : words[1]));
    changes.add(new Change(Integer.parseInt(words[0]), !gone, literal));
  }

  @Override
  public Answers after(int entry) {
    Map<Struct, Struct> held = new LinkedHashMap<>();
    for (Change change : changes) {
      if (change.entry() > entry) continue;
      if (change.holds()) {
        Struct since = Terms.struct("entry", Terms.number(change.entry()));
        held.put(change.literal(), change.literal().with(since));
      } else {
        held.remove(change.literal());
      }
    }
    return Answers.from(_ -> held.values());
  }

  @Override
  public Collection<Relation> relations() {
    return List.of(
        new Relation("in", 2),
        new Relation("condition", 2),
        new Relation("believes", 2),
        new Relation("can_use", 2),
        new Relation("controls", 2),
        new Relation("linked", 2),
        new Relation("able", 1),
        new Relation("able", 2));
  }

  @Override
  public long soonestMillis(String from, String to, int entry) {
    return ways.getOrDefault(from + " " + to, 0L);
  }
}
