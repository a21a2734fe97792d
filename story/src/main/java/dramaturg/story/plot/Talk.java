package dramaturg.story.plot;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.facts.Speeches;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;

/// What is said in a telling, and what was heard of it. What reached nobody is here as well.
public final class Talk {
  private static final String CONTENT = "content";
  private static final String NUMBER = "number";
  private static final String IN_REPLY_TO = "inReplyTo";

  private final Plot plot;

  public Talk(Plot plot) {
    this.plot = plot;
  }

  /// Words that were said or heard.
  ///
  /// @param who the speaker, or the hearer
  /// @param contents what was said, one by one
  /// @param number the speaker's number for it, if they have any
  /// @param inReplyTo the number of what it answers, if it answers anything
  public record Saying(
      int entry, String who, List<Term> contents, OptionalLong number, OptionalLong inReplyTo) {}

  /// What was said, in order.
  public List<Saying> said() {
    return all(fact -> Speeches.isSaying(fact.type()));
  }

  /// What was heard, in order.
  public List<Saying> heard() {
    return all(fact -> Speeches.isHearing(fact.type()));
  }

  private List<Saying> all(Predicate<Fact> wanted) {
    List<Saying> found = new ArrayList<>();
    for (int entry = 0; entry < plot.report().end(); entry++) {
      Fact fact = plot.chronicle().fact(entry);
      if (wanted.test(fact)) found.add(saying(entry, fact));
    }
    return List.copyOf(found);
  }

  private static Saying saying(int entry, Fact fact) {
    Struct literal = FactTerms.of(fact);
    Term content = literal.arg(index(fact, CONTENT));
    List<Term> contents = content instanceof ListTerm list ? list.elements() : List.of(content);
    String who = ((EntityId) fact.argument(0)).name();
    return new Saying(entry, who, contents, number(fact, NUMBER), number(fact, IN_REPLY_TO));
  }

  private static OptionalLong number(Fact fact, String parameter) {
    int at = index(fact, parameter);
    return at >= 0 && fact.argument(at) instanceof Number number && number.longValue() > 0
        ? OptionalLong.of(number.longValue())
        : OptionalLong.empty();
  }

  private static int index(Fact fact, String parameter) {
    List<Parameter> parameters = fact.type().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(parameter)) return i;
    }
    return -1;
  }
}
