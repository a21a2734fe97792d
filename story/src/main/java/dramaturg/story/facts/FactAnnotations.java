package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a pattern may ask of a fact's entry, written behind the literal: `docked(V, Host)[at(T), place(P)]`.
///
/// | annotation | what it binds or demands |
/// | --- | --- |
/// | `at(T)` | the moment, in milliseconds of story time |
/// | `entry(E)` | the number of the entry, by which facts of one moment can still be ordered |
/// | `place(P)` | a place that it happened in: the room, but also the vessel around it |
/// | `by(Mind)` | a mind whose attempt led here, the nearest on the way back through the causes |
/// | `because(E)` | an entry that is a direct cause |
/// | `mark(M)` | `decision`, `percept`, `chance` or `small` |
///
/// An annotation with several values matches each of them in turn.
public final class FactAnnotations {
  /// Their names, in the order of the table.
  public static final List<String> NAMES = List.of("at", "entry", "place", "by", "because", "mark");

  static final String ENTRY = "entry";

  private static final Term[] NONE = {};

  private final Chronicle chronicle;
  private final Causes causes;

  FactAnnotations(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.causes = new Causes(chronicle);
  }

  Causes causes() {
    return causes;
  }

  /// The entry that the pattern demands, if it demands a known one.
  static Optional<Integer> boundEntry(Struct pattern) {
    for (int i = 0; i < pattern.annotationCount(); i++) {
      if (pattern.annotation(i) instanceof Struct asked
          && asked.functor().equals(ENTRY)
          && asked.arity() == 1
          && asked.arg(0) instanceof Num(double value)) {
        return Optional.of((int) value);
      }
    }
    return Optional.empty();
  }

  /// The annotations of an entry that the pattern could match.
  Term[] of(int entry, Struct pattern) {
    List<Term> found = new ArrayList<>();
    for (int i = 0; i < pattern.annotationCount(); i++) {
      if (pattern.annotation(i) instanceof Struct asked
          && asked.arity() == 1
          && !askedBefore(pattern, i)) {
        add(found, asked.functor(), entry);
      }
    }
    return found.toArray(NONE);
  }

  private static boolean askedBefore(Struct pattern, int index) {
    String name = pattern.annotation(index).functor();
    for (int i = 0; i < index; i++) {
      if (pattern.annotation(i).functor().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private void add(List<Term> found, String name, int entry) {
    switch (name) {
      case "at" -> found.add(number(name, chronicle.at(entry)));
      case ENTRY -> found.add(number(name, entry));
      case "place" -> {
        for (EntityId place : chronicle.where(entry)) {
          found.add(Terms.struct(name, Terms.of(place)));
        }
      }
      case "by" -> {
        for (EntityId mind : causes.minds(entry)) {
          found.add(Terms.struct(name, Terms.of(mind)));
        }
      }
      case "because" -> {
        for (int cause : chronicle.causes(entry)) {
          found.add(number(name, cause));
        }
      }
      case "mark" -> {
        for (Mark mark : Mark.values()) {
          if (mark.in(chronicle.marks(entry))) {
            found.add(Terms.struct(name, Terms.atom(mark.name().toLowerCase(Locale.ROOT))));
          }
        }
      }
      default -> {}
    }
  }

  private static Struct number(String name, long value) {
    return Terms.struct(name, Terms.number(value));
  }
}
