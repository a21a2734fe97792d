package dramaturg.mind.intention;

import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.Read;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/// The beliefs that a level of an intention has read, and those that it found missing, the latest first. Beyond [#MOST]
/// the earlier ones are forgotten.
public final class Reads {
  public static final int MOST = 32;
  public static final Reads NONE = new Reads();

  private final Clause read;
  private final Reads earlier;
  private final int count;
  private final boolean open;

  private Reads() {
    read = null;
    earlier = this;
    count = 0;
    open = false;
  }

  private Reads(Clause read, Reads earlier) {
    this.read = read;
    this.earlier = earlier;
    this.count = earlier.count + 1;
    this.open = earlier.open || read instanceof Lack lack && lack.open();
  }

  public boolean isEmpty() {
    return count == 0;
  }

  /// Whether there is a lack among them that is still to be recorded.
  public boolean open() {
    return open;
  }

  public Reads and(Belief belief) {
    return with(belief);
  }

  public Reads and(Lack lack) {
    return with(lack);
  }

  /// With what was read later by somebody else.
  public Reads and(Reads later) {
    if (later.count == 0 || later == this) {
      return this;
    }
    return count == 0 ? later : and(later.earlier).with(later.read);
  }

  private Reads with(Clause one) {
    for (Reads each = this; each.count > 0; each = each.earlier) {
      if (each.read == one || one instanceof Lack && one.equals(each.read)) {
        return this;
      }
    }
    return new Reads(one, count < MOST ? this : shortened());
  }

  private Reads shortened() {
    Reads kept = NONE;
    List<Clause> all = all();
    for (Clause each : all.subList(all.size() - MOST / 2, all.size())) {
      kept = new Reads(each, kept);
    }
    return kept;
  }

  private List<Clause> all() {
    List<Clause> all = new ArrayList<>(count);
    for (Reads each = this; each.count > 0; each = each.earlier) {
      all.add(each.read);
    }
    Collections.reverse(all);
    return all;
  }

  /// The same with every open lack recorded.
  ///
  /// @param record records a literal that is missing and says its entry; negative if nothing was written
  public Reads recorded(ToIntFunction<Lack> record) {
    if (!open) {
      return this;
    }
    Reads before = earlier.recorded(record);
    boolean one = read instanceof Lack lack && lack.open();
    return new Reads(one ? ((Lack) read).recorded(record.applyAsInt((Lack) read)) : read, before);
  }

  /// Whether they are one belief with one source.
  boolean isLone() {
    return count == 1
        && read instanceof Belief belief
        && belief.annotationCount() == 1
        && Belief.isSource(belief.annotation(0));
  }

  /// The origin of that belief.
  int lone() {
    return ((Belief) read).origin(0);
  }

  /// How many origins [#addOrigins] may add.
  int originCount() {
    int all = 0;
    for (Reads each = this; each.count > 0; each = each.earlier) {
      all += each.read instanceof Belief belief ? belief.annotationCount() : 1;
    }
    return all;
  }

  /// Adds the origins of all sources, in the order of reading, that are not among these already.
  ///
  /// @return how many there are now
  int addOrigins(Chain these, int[] those, int from) {
    if (count == 0) {
      return from;
    }
    int now = earlier.addOrigins(these, those, from);
    if (read instanceof Lack lack) {
      return these.add(those, now, lack.since());
    }
    Belief belief = (Belief) read;
    for (int i = 0; i < belief.annotationCount(); i++) {
      if (Belief.isSource(belief.annotation(i))) {
        now = these.add(those, now, belief.origin(i));
      }
    }
    return now;
  }

  /// Whether any of the beliefs was perceived or told, or is missing because it no longer was.
  boolean fromOutside() {
    for (Reads each = this; each.count > 0; each = each.earlier) {
      if (each.read instanceof Belief belief
          ? belief.fromOutside()
          : ((Lack) each.read).noticed()) {
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
    for (Clause each : all()) {
      for (int i = 0; each instanceof Belief belief && i < belief.annotationCount(); i++) {
        Term annotation = belief.annotation(i);
        if (Belief.isSource(annotation)) {
          String source =
              annotation.arg(0) instanceof Atom name ? name.name() : annotation.arg(0).text();
          all.add(new Read(belief.head().bare(), source, belief.origin(i)));
        }
      }
    }
    return all;
  }

  /// What was missing, in the order of reading.
  public List<Struct> lacked() {
    List<Struct> all = new ArrayList<>();
    for (Clause each : all()) {
      if (each instanceof Lack lack) {
        all.add(lack.literal());
      }
    }
    return all;
  }
}
