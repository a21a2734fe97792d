package dramaturg.mind.intention;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Read;
import dramaturg.mind.program.Trigger;
import java.util.List;

/// Something that has happened to a mind, and that a plan may answer; what rests on it alone has it for its [Grounds].
/// Its variables count from 0 and belong to nobody else.
///
/// @param chain what it follows from
/// @param owned whether it belongs to an intention that was under way when it happened
public record Event(
    boolean adds, Trigger.Kind kind, Struct literal, Chain chain, boolean perceived, boolean owned)
    implements Grounds {
  public Event because(Chain others) {
    return new Event(adds, kind, literal, others, perceived, owned);
  }

  @Override
  public Event event() {
    return this;
  }

  @Override
  public Reads reads() {
    return Reads.NONE;
  }

  @Override
  public int done() {
    return Host.NO_ENTRY;
  }

  @Override
  public Term trigger() {
    return shown();
  }

  @Override
  public List<Read> beliefs() {
    return List.of();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return literal.hashCode();
  }

  public boolean isGoal() {
    return kind != Trigger.Kind.BELIEF;
  }

  /// Whether a goal that an intention was pursuing has failed.
  public boolean failed() {
    return !adds && isGoal() && owned;
  }

  /// Adds the goal if this asks for one.
  public void wanted(List<Struct> all) {
    if (adds && kind == Trigger.Kind.GOAL) {
      all.add(literal);
    }
  }

  /// Adds the goal if this is its failure: it is under way until that is handled.
  public void failing(List<Struct> all) {
    if (failed() && kind == Trigger.Kind.GOAL) {
      all.add(literal.bare().with(Terms.source(source(literal))));
    }
  }

  /// The event as a term with its sign and without sources.
  public Term shown() {
    return new Atom((adds ? "+" : "-") + kind.sign() + literal.bare().text());
  }

  /// The source of a goal.
  public static String source(Struct literal) {
    for (int i = 0; i < literal.annotationCount(); i++) {
      Term annotation = literal.annotation(i);
      if (annotation == Belief.SELF) {
        return "self";
      }
      if (Belief.isSource(annotation) && annotation.arg(0) instanceof Atom name) {
        return name.name();
      }
    }
    return "self";
  }
}
