package dramaturg.story.why;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.Thoughts;
import java.util.ArrayList;
import java.util.List;

/// What a fact is called when it is a reason. Events go by their sentence; what minds did is worded here.
final class ReasonWords {
  private final Chronicle chronicle;
  private final Sentences sentences;

  ReasonWords(Chronicle chronicle, Sentences sentences) {
    this.chronicle = chronicle;
    this.sentences = sentences;
  }

  Reason.Kind kind(int entry) {
    return switch (name(entry)) {
      case Thoughts.ACTED, Thoughts.DECIDED, Thoughts.REFUSED -> Reason.Kind.ACT;
      case Thoughts.LEARNED, Thoughts.FORGOT -> Reason.Kind.BELIEF;
      case Thoughts.GOAL_TAKEN_UP, Thoughts.GOAL_REACHED -> Reason.Kind.GOAL;
      case Thoughts.GOAL_DROPPED, Thoughts.GOAL_FAILED -> Reason.Kind.GOAL;
      default -> Reason.Kind.EVENT;
    };
  }

  /// @param choices the decisions that an act carried out
  String of(int entry, List<Integer> choices) {
    Struct fact = FactTerms.of(chronicle.fact(entry));
    return switch (name(entry)) {
      case Thoughts.ACTED -> acted(fact, choices);
      case Thoughts.DECIDED -> who(fact) + " " + chose(fact);
      case Thoughts.REFUSED ->
          who(fact) + " could not " + deed(fact.arg(1)) + " (" + plain(fact.arg(2)) + ")";
      case Thoughts.LEARNED -> learned(fact);
      case Thoughts.FORGOT -> who(fact) + " no longer believed that " + words(fact.arg(1));
      case Thoughts.GOAL_TAKEN_UP -> who(fact) + " wanted to " + deed(fact.arg(1));
      case Thoughts.GOAL_REACHED -> who(fact) + " had managed to " + deed(fact.arg(1));
      case Thoughts.GOAL_DROPPED -> who(fact) + " gave up trying to " + deed(fact.arg(1));
      case Thoughts.GOAL_FAILED -> who(fact) + " saw no way left to " + deed(fact.arg(1));
      case Thoughts.OPENED -> "the story begins";
      default -> sentences.of(entry);
    };
  }

  private String name(int entry) {
    return chronicle.fact(entry).type().termName();
  }

  private String acted(Struct fact, List<Integer> choices) {
    StringBuilder out = new StringBuilder(who(fact));
    if (choices.isEmpty()) {
      out.append(" set out to ").append(deed(fact.arg(2)));
    } else {
      Struct choice = FactTerms.of(chronicle.fact(choices.getFirst()));
      out.append(' ').append(chose(choice)).append(": to ").append(deed(fact.arg(2)));
    }
    return out.append(choices.isEmpty() ? planned(fact) : "").toString();
  }

  private static String planned(Struct acted) {
    String plan = plain(acted.arg(3));
    return plan.isEmpty() ? "" : " (plan " + plan + ")";
  }

  private static String chose(Struct decided) {
    String plan = plain(decided.arg(2));
    List<String> others = new ArrayList<>();
    if (decided.arg(3) instanceof ListTerm options) {
      options.elements().stream()
          .map(ReasonWords::plain)
          .filter(o -> !o.equals(plan))
          .forEach(others::add);
    }
    return "chose " + plan + (others.isEmpty() ? "" : " over " + String.join(" and ", others));
  }

  private String learned(Struct fact) {
    String source = plain(fact.arg(2));
    String content = words(fact.arg(1));
    if (source.equals("self")) {
      return who(fact) + " concluded that " + content;
    }
    return who(fact) + " believed that " + content + ", told by " + sentences.name(source);
  }

  private String who(Struct fact) {
    return sentences.name(fact.arg(0).text());
  }

  private String words(Term term) {
    return sentences.belief(bare(term));
  }

  private String deed(Term term) {
    return sentences.deed(bare(term));
  }

  private static Term bare(Term term) {
    return term instanceof Struct literal ? literal.bare().asArgument() : term;
  }

  private static String plain(Term term) {
    return term instanceof Text text ? text.value() : term.text();
  }
}
