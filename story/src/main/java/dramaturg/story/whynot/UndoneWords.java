package dramaturg.story.whynot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.ThoughtWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says what was not done, and why not. One clause for each step back.
public final class UndoneWords {
  /// The builtin by which a condition is left to the dice.
  private static final String CHANCE = ".random";

  private final Chronicle chronicle;
  private final Sentences sentences;
  private final ThoughtWords thoughts;

  public UndoneWords(Chronicle chronicle, Sentences sentences) {
    this.chronicle = chronicle;
    this.sentences = sentences;
    this.thoughts = new ThoughtWords(chronicle, sentences);
  }

  /// A sentence without its final full stop. Of a chain of plans that would have set each other off it tells the first
  /// and the last.
  public String of(Undone undone) {
    Undone last = undone;
    while (last.before().isPresent()) last = last.before().get();
    return last == undone || would(last).equals(would(undone))
        ? step(last)
        : would(undone) + ", but it never came to that: " + step(last);
  }

  /// Every step back, each a sentence without its final full stop.
  public List<String> steps(Undone undone) {
    return Stream.iterate(
            Optional.of(undone), Optional::isPresent, one -> one.flatMap(Undone::before))
        .map(one -> step(one.orElseThrow()))
        .toList();
  }

  private String would(Undone undone) {
    return sentences.name(undone.mind()) + " would have " + doing(undone) + plan(undone);
  }

  private String doing(Undone undone) {
    return switch (undone.way()) {
      case ACT -> "set out to " + thoughts.deed(undone.deed());
      case CONCLUDE -> "concluded that " + belief(undone.deed());
      case FORGET -> "given up the belief that " + belief(undone.deed());
      case WANT -> "wanted to " + thoughts.deed(undone.deed());
      case GIVE_UP -> "given up trying to " + thoughts.deed(undone.deed());
    };
  }

  private String plan(Undone undone) {
    return " (plan: " + thoughts.plan(new Atom(undone.plan())) + ")";
  }

  /// One step: what would have been done, and what kept it.
  public String step(Undone undone) {
    String who = sentences.name(undone.mind());
    String plan = plan(undone);
    return switch (undone.obstacle()) {
      case Undone.CameToNothing(int entry, int result) ->
          who
              + " set out to "
              + thoughts.deed(undone.deed())
              + plan
              + " "
              + at(entry)
              + ", but it did not come of that"
              + (result == entry ? "" : "; what did: " + at(result) + " " + sentences.of(result));
      case Undone.Otherwise(int entry) ->
          otherwise(thoughts.of(entry, List.of()), entry, thoughts.deed(undone.deed()));
      case Undone.Refused(int entry) -> at(entry) + " " + sentences.of(entry) + plan;
      case Undone.Unfinished(long atMillis, int _) ->
          who
              + " took the plan by which it would have "
              + doing(undone)
              + plan
              + " "
              + when(atMillis)
              + ", but never got that far";
      case Undone.Preferred preferred -> preferred(who, undone, preferred);
      case Undone.Unfulfilled unfulfilled ->
          would(undone)
              + " "
              + when(unfulfilled.atMillis())
              + ", but "
              + lacking(unfulfilled.condition())
              + (unfulfilled.more() == 0 ? "" : ", and that was not all that was missing");
      case Undone.NeverCame never -> would(undone) + neverCame(never);
    };
  }

  private String otherwise(String did, int entry, String wanted) {
    return did
        + " "
        + at(entry)
        + (did.contains(wanted) ? ", but not as was wanted" : ", and not to " + wanted);
  }

  private String preferred(String who, Undone undone, Undone.Preferred instead) {
    String other =
        same(instead.other(), undone.plan())
            ? ""
            : " (plan: " + thoughts.plan(new Atom(instead.other())) + ")";
    return who
        + " could have "
        + doing(undone)
        + plan(undone)
        + " "
        + when(instead.atMillis())
        + ", but took another way"
        + other
        + instead.because().map(this::since).orElse("");
  }

  private String lacking(Condition condition) {
    return switch (condition) {
      case Condition.Holds(Struct literal, var _) ->
          literal.plain()
              ? "did not believe that " + belief(literal)
              : "had not learned that " + belief(literal);
      case Condition.Not(Condition.Holds(Struct literal, var _)) ->
          "already believed that " + belief(literal);
      case Condition.Call call when call.text().startsWith(CHANCE) -> "chance was against it";
      case Condition.Known _, Condition.All _, Condition.Any _, Condition.Not _ ->
          "this was not so: " + condition.text();
      case Condition.Compare _, Condition.Meant _, Condition.Call _ ->
          "this was not so: " + condition.text();
    };
  }

  private static boolean same(String one, String other) {
    return ThoughtWords.label(new Atom(one)).equals(ThoughtWords.label(new Atom(other)));
  }

  /// The beliefs that a context asked for.
  private String since(Condition context) {
    List<Condition> parts = context instanceof Condition.All all ? all.parts() : List.of(context);
    String beliefs =
        parts.stream()
            .filter(part -> part instanceof Condition.Holds)
            .map(part -> "that " + belief(((Condition.Holds) part).literal()))
            .collect(Collectors.joining(" and "));
    return beliefs.isEmpty() ? "" : ", believing " + beliefs;
  }

  private String neverCame(Undone.NeverCame never) {
    return never.goal()
        ? ", but never came to want to " + thoughts.deed(never.trigger())
        : ", but never noticed that " + belief(never.trigger());
  }

  private String belief(Term term) {
    Term bare = term instanceof Struct literal ? literal.bare().asArgument() : term;
    return sentences.belief(ThoughtWords.anything(bare));
  }

  private String at(int entry) {
    return Moments.text(entry, chronicle.at(entry));
  }

  private static String when(long atMillis) {
    return "[" + Moments.text(atMillis) + "]";
  }
}
