package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

/// Facts about words, known by their parameters: a saying begins with `speaker` and has a `content`, a hearing begins
/// with `hearer` and has both. What is not named so is not taken for talk.
public final class Speeches {
  private static final Parameter SPEAKER = new Parameter("speaker", Parameter.Kind.ENTITY);
  private static final Parameter HEARER = new Parameter("hearer", Parameter.Kind.ENTITY);
  private static final Parameter CONTENT = new Parameter("content", Parameter.Kind.EXPRESSION);

  /// So many steps a hearing may lie behind the saying: relays and the like.
  private static final int FURTHEST = 6;

  /// So many causes are looked at for a message that broke off.
  private static final int MOST_LOOKED_AT = 64;

  private Speeches() {}

  /// Whether facts of a type are sayings.
  public static boolean isSaying(FactType type) {
    return begins(type, SPEAKER) && type.parameters().contains(CONTENT);
  }

  /// Whether facts of a type are hearings.
  public static boolean isHearing(FactType type) {
    return begins(type, HEARER)
        && type.parameters().contains(SPEAKER)
        && type.parameters().contains(CONTENT);
  }

  private static boolean begins(FactType type, Parameter parameter) {
    List<Parameter> parameters = type.parameters();
    return !parameters.isEmpty() && parameters.getFirst().equals(parameter);
  }

  /// The saying of which an entry is the hearing, word for word; none if it is no hearing or heard something else than
  /// was said.
  public static OptionalInt saying(Chronicle chronicle, int entry) {
    Fact heard = chronicle.fact(entry);
    if (!isHearing(heard.type())) {
      return OptionalInt.empty();
    }
    int id = entry;
    for (int step = 0; step < FURTHEST && chronicle.causeCount(id) > 0; step++) {
      id = chronicle.cause(id, 0);
      Fact fact = chronicle.fact(id);
      if (isSaying(fact.type()) && content(fact).equals(content(heard))) {
        return OptionalInt.of(id);
      }
    }
    return OptionalInt.empty();
  }

  /// The message among the causes of an entry that would have said something, had it not broken off before: the saying
  /// that was broken off. None if all was said that was going to be.
  public static OptionalInt unheard(Chronicle chronicle, int entry, Term wanted) {
    BitSet open = new BitSet();
    open.set(entry);
    int steps = 0;
    for (int id = entry; id >= 0 && steps++ < MOST_LOOKED_AT; id = open.previousSetBit(id - 1)) {
      for (int k = 0; k < chronicle.causeCount(id); k++) {
        int cause = chronicle.cause(id, k);
        open.set(cause);
        if (breaksOff(chronicle.fact(id), chronicle.fact(cause), wanted)) {
          return OptionalInt.of(cause);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean breaksOff(Fact part, Fact whole, Term wanted) {
    return (isSaying(part.type()) || isHearing(part.type()))
        && isSaying(whole.type())
        && speaker(part).equals(speaker(whole))
        && says(whole, wanted)
        && !says(part, wanted);
  }

  private static Object speaker(Fact fact) {
    return fact.argument(fact.type().parameters().indexOf(SPEAKER));
  }

  private static boolean says(Fact fact, Term wanted) {
    Term content = FactTerms.term(fact.argument(fact.type().parameters().indexOf(CONTENT)));
    List<Term> all = content instanceof ListTerm list ? list.elements() : List.of(content);
    return all.stream().anyMatch(said -> fits(wanted, said));
  }

  private static boolean fits(Term wanted, Term said) {
    boolean same = wanted.functor().equals(said.functor()) && wanted.arity() == said.arity();
    for (int i = 0; same && i < wanted.arity(); i++) {
      same = !wanted.arg(i).plain() || wanted.arg(i).equals(said.arg(i));
    }
    return same;
  }

  private static String content(Fact fact) {
    int at = fact.type().parameters().indexOf(CONTENT);
    return ((Expression) fact.argument(at)).text();
  }
}
