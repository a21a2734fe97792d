package dramaturg.story.narration;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.words.FactWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/// Gathers the facts of a scene into sentences: what repeats is told once, with how often or with all whom it concerns.
/// Facts of kinds that repeat may be told a little before or after others that happened between them.
final class Runs {
  private static final int REPETITIVE = 3;
  private static final long LONGEST = 10 * StoryTime.MINUTE;

  private final Chronicle chronicle;
  private final IntFunction<FactWords> wordings;
  private final List<Run> done = new ArrayList<>();
  private final Map<Key, Run> pending = new LinkedHashMap<>();
  private long pendingSince;

  /// What facts must share to be told as the same thing again: everything but numbers.
  private record Key(FactType type, FactWords wording, List<Object> arguments) {}

  private Runs(Chronicle chronicle, IntFunction<FactWords> wordings) {
    this.chronicle = chronicle;
    this.wordings = wordings;
  }

  static List<Run> of(Chronicle chronicle, List<Integer> entries, IntFunction<FactWords> wordings) {
    return new Runs(chronicle, wordings).gather(entries);
  }

  private List<Run> gather(List<Integer> entries) {
    Map<Object, Integer> counts = new LinkedHashMap<>();
    List<Key> keys = new ArrayList<>();
    for (int entry : entries) {
      Key key = key(entry);
      keys.add(key);
      counts.merge(kind(key), 1, Integer::sum);
    }
    for (int i = 0; i < entries.size(); i++) {
      take(entries.get(i), keys.get(i), counts.get(kind(keys.get(i))));
    }
    flush();
    return joined();
  }

  private static Object kind(Key key) {
    return List.of(key.type(), key.wording());
  }

  private void take(int entry, Key key, int count) {
    boolean spoken = key.wording().voice().isPresent();
    boolean repetitive = count >= REPETITIVE && !spoken;
    boolean again =
        !spoken && !done.isEmpty() && pending.isEmpty() && key(done.getLast().last()).equals(key);
    if (repetitive) {
      if (!pending.isEmpty() && chronicle.at(entry) - pendingSince > LONGEST) {
        flush();
      }
      pendingSince = pending.isEmpty() ? chronicle.at(entry) : pendingSince;
      pending.merge(key, Run.of(entry, key.wording()), (run, more) -> run.and(more, -1));
    } else if (again) {
      done.add(done.removeLast().and(Run.of(entry, key.wording()), -1));
    } else {
      flush();
      done.add(Run.of(entry, key.wording()));
    }
  }

  private void flush() {
    done.addAll(pending.values());
    pending.clear();
  }

  private Key key(int entry) {
    Fact fact = chronicle.fact(entry);
    FactWords wording = wordings.apply(entry);
    List<Parameter> parameters = fact.type().parameters();
    List<Object> arguments = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      if (matters(wording, parameters.get(i))) {
        arguments.add(fact.argument(i));
      }
    }
    return new Key(fact.type(), wording, arguments);
  }

  /// Whether facts that differ in this parameter are not the same thing again: numbers never matter, and of the others
  /// those which the wording for several says.
  private static boolean matters(FactWords wording, Parameter parameter) {
    boolean said =
        wording.together().isEmpty()
            || wording.together().getFirst().slots().contains(parameter.name());
    return said && parameter.kind() != Parameter.Kind.NUMBER;
  }

  /// Runs that differ in one entity become one, where nothing that the later one goes on from stands between them.
  private List<Run> joined() {
    List<Run> joined = new ArrayList<>();
    for (Run run : done) {
      int like = alike(joined, run);
      if (like < 0) {
        joined.add(run);
      } else {
        Run earlier = joined.get(like);
        joined.set(like, earlier.and(run, differs(earlier, run)));
      }
    }
    return Strands.of(chronicle, joined);
  }

  private int alike(List<Run> earlier, Run run) {
    boolean spoken = run.wording().voice().isPresent();
    Strands.Move move = new Strands.Move(chronicle, run);
    for (int i = earlier.size() - 1; i >= 0; i--) {
      if (differs(earlier.get(i), run) >= 0) return i;
      if (spoken || !move.passes(earlier.get(i))) return -1;
    }
    return -1;
  }

  /// The only parameter in which two runs differ, if it names entities and a list of them can be told; else -1. What
  /// one says to several, each by himself, is told once; what several say is not.
  private int differs(Run one, Run other) {
    Fact a = chronicle.fact(one.last());
    Fact b = chronicle.fact(other.last());
    Optional<String> voice = one.wording().voice();
    if (!a.type().equals(b.type())
        || !one.wording().equals(other.wording())
        || chronicle.at(other.entries().getFirst()) - chronicle.at(one.last()) > LONGEST) {
      return -1;
    }
    int found = -1;
    List<Parameter> parameters = a.type().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (!a.argument(i).equals(b.argument(i)) && matters(one.wording(), parameters.get(i))) {
        boolean entities = Run.names(a.argument(i)) && Run.names(b.argument(i));
        boolean speaks = voice.filter(parameters.get(i).name()::equals).isPresent();
        if (found >= 0 || !entities || speaks) {
          return -1;
        }
        found = i;
      }
    }
    return one.varying() < 0 || one.varying() == found ? found : -1;
  }
}
