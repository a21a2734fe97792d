package dramaturg.mind.intention;

import dramaturg.logic.query.Search;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Term;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.Read;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The beliefs that a level of an intention has read, the latest first. Beyond [#MOST] the earlier ones are forgotten.
public final class Reads {
  public static final int MOST = 32;
  public static final Reads NONE = new Reads();

  private final Belief belief;
  private final Reads earlier;
  private final int count;

  private Reads() {
    belief = null;
    earlier = this;
    count = 0;
  }

  private Reads(Belief belief, Reads earlier) {
    this.belief = belief;
    this.earlier = earlier;
    this.count = earlier.count + 1;
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// With the beliefs that the search's present solution rests on.
  public Reads and(Search search) {
    Reads all = this;
    for (int i = 0; i < search.usedCount(); i++) {
      if (search.used(i) instanceof Belief belief) {
        all = all.and(belief);
      }
    }
    return all;
  }

  public Reads and(Belief read) {
    for (Reads each = this; each.count > 0; each = each.earlier) {
      if (each.belief == read) {
        return this;
      }
    }
    return new Reads(read, count < MOST ? this : shortened());
  }

  private Reads shortened() {
    Reads kept = NONE;
    List<Belief> all = beliefs();
    for (Belief each : all.subList(all.size() - MOST / 2, all.size())) {
      kept = new Reads(each, kept);
    }
    return kept;
  }

  private List<Belief> beliefs() {
    List<Belief> all = new ArrayList<>(count);
    for (Reads each = this; each.count > 0; each = each.earlier) {
      all.add(each.belief);
    }
    Collections.reverse(all);
    return all;
  }

  /// How many origins [#addOrigins] may add.
  int originCount() {
    int all = 0;
    for (Reads each = this; each.count > 0; each = each.earlier) {
      all += each.belief.annotationCount();
    }
    return all;
  }

  /// Adds the origins of all sources in the order of reading.
  ///
  /// @return how many there are now
  int addOrigins(int[] all, int from) {
    if (count == 0) {
      return from;
    }
    int now = earlier.addOrigins(all, from);
    for (int i = 0; i < belief.annotationCount(); i++) {
      if (Belief.isSource(belief.annotation(i))) {
        now = Grounds.add(all, now, belief.origin(i));
      }
    }
    return now;
  }

  /// Whether any of the beliefs was perceived or told.
  boolean fromOutside() {
    for (Reads each = this; each.count > 0; each = each.earlier) {
      if (each.belief.fromOutside()) {
        return true;
      }
    }
    return false;
  }

  /// One for each source of each belief, in the order of reading.
  public List<Read> list() {
    if (count == 0) {
      return List.of();
    }
    List<Read> all = new ArrayList<>(count);
    for (Belief each : beliefs()) {
      for (int i = 0; i < each.annotationCount(); i++) {
        Term annotation = each.annotation(i);
        if (Belief.isSource(annotation)) {
          String source =
              annotation.arg(0) instanceof Atom name ? name.name() : annotation.arg(0).text();
          all.add(new Read(each.head(), source, each.origin(i)));
        }
      }
    }
    return all;
  }
}
