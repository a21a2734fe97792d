package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// What minds did, in words: the facts of [Thoughts] as clauses in the past tense. It words no other facts.
public final class ThoughtWords {
  /// The number that a plan without a name of its own gets behind that of its goal.
  private static final Pattern NUMBERED = Pattern.compile("_\\d+$");

  /// What stands in beliefs for a variable, so that authors can word it: `owner(Ship, anything)`.
  private static final String ANYTHING = "anything";

  /// So much of a speech is told.
  private static final int MOST_SAID = 3;

  private final Chronicle chronicle;
  private final Sentences sentences;

  /// @param sentences where names, beliefs and deeds get their words
  public ThoughtWords(Chronicle chronicle, Sentences sentences) {
    this.chronicle = chronicle;
    this.sentences = sentences;
  }

  /// A thought as a clause without a final full stop.
  ///
  /// @param choices for an attempt, the decisions that it carries out
  /// @throws IllegalArgumentException if the entry is no thought
  public String of(int entry, List<Integer> choices) {
    return new ThoughtWords(chronicle, sentences.at(entry)).clause(entry, choices);
  }

  private String clause(int entry, List<Integer> choices) {
    Struct fact = FactTerms.of(chronicle.fact(entry));
    return switch (chronicle.fact(entry).type().termName()) {
      case Thoughts.ACTED -> acted(fact, choices);
      case Thoughts.DECIDED -> decided(fact);
      case Thoughts.REFUSED ->
          who(fact)
              + " could not "
              + deed(fact.arg(1))
              + " ("
              + plain(fact.arg(2)).replace('_', ' ')
              + ")";
      case Thoughts.LEARNED -> learned(fact);
      case Thoughts.FORGOT -> who(fact) + " no longer believed that " + belief(fact.arg(1));
      case Thoughts.LACKED -> lacked(fact) + unheard(entry, fact.arg(1));
      case Thoughts.GOAL_TAKEN_UP -> who(fact) + " wanted to " + deed(fact.arg(1));
      case Thoughts.GOAL_REACHED -> who(fact) + " had managed to " + deed(fact.arg(1));
      case Thoughts.GOAL_DROPPED -> who(fact) + " gave up trying to " + deed(fact.arg(1));
      case Thoughts.GOAL_FAILED -> who(fact) + " saw no way left to " + deed(fact.arg(1));
      case Thoughts.OPENED -> "the story begins";
      default -> throw new IllegalArgumentException("entry " + entry + " is no thought");
    };
  }

  /// Whether an attempt is to say something.
  public static boolean isTalk(Chronicle chronicle, int entry) {
    Struct fact = FactTerms.of(chronicle.fact(entry));
    return fact.functor().equals(Thoughts.ACTED) && fact.arity() > 2 && isTalk(fact.arg(2));
  }

  private static boolean isTalk(Term deed) {
    return deed.functor().equals("send") && deed.arity() == 3
        || deed.functor().equals("broadcast") && deed.arity() == 2;
  }

  private String acted(Struct fact, List<Integer> choices) {
    for (int choice : choices) {
      String chose = chose(FactTerms.of(chronicle.fact(choice)));
      if (!chose.isEmpty()) {
        return who(fact) + " chose " + chose + ": to " + deed(fact.arg(2));
      }
    }
    String label = label(fact.arg(3));
    boolean tells = choices.isEmpty() && !label.isEmpty() && !label.equals(fact.arg(2).functor());
    String plan = tells ? " (plan: " + plan(fact.arg(3)) + ")" : "";
    return who(fact) + " set out to " + deed(fact.arg(2)) + plan;
  }

  private String decided(Struct fact) {
    String chose = chose(fact);
    return who(fact) + " chose " + (chose.isEmpty() ? plan(fact.arg(2)) : chose);
  }

  /// `flee over fight and hide`; empty if there was nothing else by name.
  private String chose(Struct decided) {
    String plan = plan(decided.arg(2));
    List<String> others = new ArrayList<>();
    if (decided.arg(3) instanceof ListTerm options) {
      options.elements().stream()
          .map(this::plan)
          .filter(other -> !other.equals(plan))
          .distinct()
          .forEach(others::add);
    }
    return others.isEmpty() ? "" : plan + " over " + String.join(" and ", others);
  }

  /// The label of a plan without the number that one without a name of its own has.
  public static String label(Term plan) {
    return NUMBERED.matcher(plain(plan)).replaceFirst("");
  }

  /// A plan in words, to stand after "chose".
  public String plan(Term plan) {
    return sentences.plan(label(plan));
  }

  private String learned(Struct fact) {
    String source = plain(fact.arg(2));
    String content = belief(fact.arg(1));
    return source.equals("self")
        ? who(fact) + " concluded that " + content
        : who(fact) + " believed that " + content + ", told by " + sentences.name(source);
  }

  /// Where anything would have done, there is nothing particular that could be denied.
  private String lacked(Struct fact) {
    return fact.arg(1).plain()
        ? who(fact) + " did not believe that " + belief(fact.arg(1))
        : who(fact) + " had not learned that " + belief(anything(fact.arg(1)));
  }

  /// The term with `anything` for each variable.
  public static Term anything(Term term) {
    return switch (term) {
      case Var _ -> new Atom(ANYTHING);
      case Struct struct -> struct.map(ThoughtWords::anything);
      default -> term;
    };
  }

  private String unheard(int entry, Term content) {
    OptionalInt cut = Speeches.unheard(chronicle, entry, content);
    return cut.isEmpty()
        ? ""
        : ": the message of "
            + sentences.name(FactTerms.of(chronicle.fact(cut.getAsInt())).arg(0).text())
            + " broke off before it came to that";
  }

  private String who(Struct fact) {
    return sentences.name(fact.arg(0).text());
  }

  /// Of a long speech only the beginning.
  private String belief(Term term) {
    if (term instanceof ListTerm said && said.size() > MOST_SAID + 1) {
      List<Term> first = said.elements().subList(0, MOST_SAID);
      int more = said.size() - MOST_SAID;
      return sentences.belief(ListTerm.of(first)) + ", and " + more + " things more";
    }
    return sentences.belief(bare(term));
  }

  /// A deed or goal, talk too, to stand after "to".
  public String deed(Term term) {
    Term deed = bare(term);
    if (!isTalk(deed)) {
      return sentences.deed(deed);
    }
    boolean all = deed.arity() == 2;
    String to = all ? "everybody" : whom(deed.arg(0));
    String act = plain(deed.arg(all ? 0 : 1));
    Term content = deed.arg(all ? 1 : 2);
    return switch (act) {
      case "tell" -> "tell " + to + " that " + belief(content);
      case "untell" -> "tell " + to + " that it is not so any more that " + belief(content);
      case "achieve" -> "have " + to + " " + sentences.deed(bare(content));
      case "unachieve" -> "have " + to + " no longer " + sentences.deed(bare(content));
      case "ask_one", "ask_all", "askone", "askall" -> "ask " + to + " whether " + belief(content);
      default -> act.replace('_', ' ') + " " + to + ": " + belief(content);
    };
  }

  private String whom(Term to) {
    if (to instanceof Var) {
      return "somebody";
    }
    if (!(to instanceof ListTerm list)) {
      return sentences.name(to.text());
    }
    List<String> names = new ArrayList<>();
    list.elements().forEach(one -> names.add(sentences.name(one.text())));
    return String.join(" and ", names);
  }

  private static Term bare(Term term) {
    return term instanceof Struct literal ? literal.bare().asArgument() : term;
  }

  /// A name or text as it is, everything else as it is written.
  public static String plain(Term term) {
    return switch (term) {
      case Text(String value) -> value;
      case Atom(String name) -> name;
      default -> term.text();
    };
  }
}
