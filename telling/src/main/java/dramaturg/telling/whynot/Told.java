package dramaturg.telling.whynot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Thoughts;
import dramaturg.telling.Script;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A telling as it can be asked about: its facts, and what its minds looked at, for which it is played once more when
/// that is asked for.
final class Told {
  private final Script script;
  private final Facts facts;
  private Optional<Looks> looks = Optional.empty();

  Told(Script script, Chronicle chronicle) {
    this.script = script;
    this.facts = Facts.of(chronicle, script.cast());
  }

  Facts facts() {
    return facts;
  }

  Chronicle chronicle() {
    return facts.chronicle();
  }

  Looks looks() {
    if (looks.isEmpty()) looks = Optional.of(new Looks(script, chronicle()));
    return looks.get();
  }

  /// The nearest attempts that an entry follows from without a mind between.
  List<Integer> attempts(int entry, int furthest) {
    var found = new ArrayList<Integer>();
    Set<Integer> seen = new LinkedHashSet<>(List.of(entry));
    List<Integer> level = List.of(entry);
    for (int step = 0; step <= furthest && found.isEmpty() && !level.isEmpty(); step++) {
      var next = new ArrayList<Integer>();
      for (int id : level) {
        String name = chronicle().fact(id).type().termName();
        if (name.equals(Thoughts.ACTED)) found.add(id);
        if (Thoughts.contains(name)) continue;
        for (int cause : chronicle().causes(id)) {
          if (seen.add(cause)) next.add(cause);
        }
      }
      level = next;
    }
    return found;
  }
}
