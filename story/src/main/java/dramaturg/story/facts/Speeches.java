package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
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

  private static String content(Fact fact) {
    int at = fact.type().parameters().indexOf(CONTENT);
    return ((Expression) fact.argument(at)).text();
  }
}
