package dramaturg.story.narration;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import dramaturg.story.words.Template;
import dramaturg.story.words.TermWords;
import dramaturg.story.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fills the slots of wordings. Texts come out as they stand in the middle of a sentence.
final class Phrases {
  private static final int DEEPEST = 8;

  /// Parameters that hold moments of story time; other milliseconds are durations.
  private static final List<String> MOMENTS =
      List.of("arrivesMillis", "atMillis", "dueMillis", "endsMillis", "untilMillis");

  /// After these, and after a comma, the first who is named is the subject.
  private static final List<String> CONJUNCTIONS =
      List.of("so", "then", "but", "when", "while", "where", "that", "if", "because", "until");

  private static final String PERFORMATIVE = "performative";

  private final Words words;
  private final Names names;

  Phrases(Words words, Names names) {
    this.words = words;
    this.names = names;
  }

  /// The values of a fact's parameters by name.
  ///
  /// @param atMillis the moment of the fact
  static Map<String, Value> values(Fact fact, long atMillis) {
    Map<String, Value> values = new LinkedHashMap<>();
    List<Parameter> parameters = fact.type().parameters();
    boolean deed = isOrder(fact);
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      values.put(name, value(name, parameters.get(i).kind(), fact.argument(i), deed, atMillis));
    }
    return values;
  }

  /// Whether what is said is to be done and not believed.
  private static boolean isOrder(Fact fact) {
    List<Parameter> parameters = fact.type().parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals(PERFORMATIVE)) {
        return fact.argument(i).equals("achieve") || fact.argument(i).equals("unachieve");
      }
    }
    return false;
  }

  private static Value value(
      String name, Parameter.Kind kind, Object argument, boolean deed, long atMillis) {
    return switch (kind) {
      case ENTITY -> new Value.Entities(List.of(((EntityId) argument).name()));
      case ENTITIES ->
          new Value.Entities(
              ((List<?>) argument).stream().map(item -> ((EntityId) item).name()).toList());
      case NUMBER ->
          MOMENTS.contains(name)
              ? new Value.Ahead((Long) argument - atMillis)
              : name.endsWith("Millis") || name.equals("millis")
                  ? new Value.Span((Long) argument)
                  : new Value.Amount(((Long) argument).doubleValue());
      case FLAG -> new Value.Plain((Boolean) argument ? "yes" : "no");
      case TEXT, WORD -> word((String) argument);
      case EXPRESSION -> new Value.Content(FactTerms.term(argument), deed);
    };
  }

  /// A single word as people write it, or a text as it is.
  private static Value word(String text) {
    return new Value.Plain(EntityId.isName(text) ? text.replace('_', ' ') : text);
  }

  String fill(Template template, Map<String, Value> values, Naming naming) {
    StringBuilder out = new StringBuilder();
    boolean first = true;
    boolean several = false;
    for (Template.Part part : template.parts()) {
      switch (part) {
        case Template.Plain(String text) -> out.append(text);
        case Template.Agree(String one, String many) -> out.append(several ? many : one);
        case Template.Slot(String name, Template.Form form) -> {
          Value value = values.getOrDefault(name, new Value.Plain(""));
          if (first && value instanceof Value.Entities(List<String> entities)) {
            several = naming.several(entities);
          }
          boolean leads = first && opens(out);
          out.append(say(value, form, leads, naming));
          first = false;
        }
      }
    }
    return out.toString().strip();
  }

  /// Whether who comes next is what the clause is about.
  private static boolean opens(StringBuilder before) {
    String text = before.toString().strip();
    return text.isEmpty()
        || text.endsWith(",")
        || CONJUNCTIONS.contains(text.substring(text.lastIndexOf(' ') + 1));
  }

  private String say(Value value, Template.Form form, boolean leads, Naming naming) {
    return switch (value) {
      case Value.Entities(List<String> entities) -> naming.mention(entities, form, leads);
      case Value.Amount(double number) ->
          switch (form) {
            case FIGURES -> Numbers.figures(number);
            case SHARE -> Numbers.share(number);
            case FREE, POSSESSIVE, NAME -> Numbers.words(number);
          };
      case Value.Span(long millis) -> Numbers.span(millis);
      case Value.Ahead(long millis) -> millis <= 0 ? "now" : "in " + Numbers.span(millis);
      case Value.Content(Term term, boolean deed) -> words(term, naming, deed, 0);
      case Value.Plain(String text) -> text;
    };
  }

  /// A belief or message, to stand after "that".
  String belief(Term term, Naming naming) {
    return words(term, naming, false, 0);
  }

  /// A goal or deed, to stand after "to".
  String deed(Term term, Naming naming) {
    return words(term, naming, true, 0);
  }

  private String words(Term term, Naming naming, boolean deed, int depth) {
    if (depth > DEEPEST) {
      return "something";
    }
    for (TermWords wording : words.terms()) {
      Optional<Map<String, Term>> found = wording.fit(term);
      if (found.isPresent()) {
        Map<String, Value> values = new LinkedHashMap<>();
        found.get().forEach((name, part) -> values.put(name, value(part, deed)));
        return fill(wording.template(), values, naming);
      }
    }
    return switch (term) {
      case Atom(String name) -> atom(name, naming);
      case Num(double number) -> Numbers.words(number);
      case Text(String text) -> text;
      case Var _ -> "something";
      case ListTerm list -> {
        List<String> parts = new ArrayList<>();
        list.elements().forEach(part -> parts.add(words(part, naming, deed, depth + 1)));
        yield Numbers.list(parts);
      }
      case Struct struct -> struct(struct, naming, deed, depth);
    };
  }

  Value value(Term term, boolean deed) {
    if (term instanceof Atom(String name) && names.knows(name)) {
      return new Value.Entities(List.of(name));
    }
    if (term instanceof Num(double number)) {
      return new Value.Amount(number);
    }
    boolean all =
        term instanceof ListTerm list
            && !list.isEmpty()
            && list.elements().stream()
                .allMatch(e -> e instanceof Atom(String n) && names.knows(n));
    return all
        ? new Value.Entities(((ListTerm) term).elements().stream().map(Term::functor).toList())
        : new Value.Content(term, deed);
  }

  private String atom(String name, Naming naming) {
    return names.knows(name)
        ? naming.mention(List.of(name), Template.Form.FREE, false)
        : name.replace('_', ' ');
  }

  private String struct(Struct struct, Naming naming, boolean deed, int depth) {
    List<String> args = new ArrayList<>();
    struct.args().forEach(arg -> args.add(words(arg, naming, deed, depth + 1)));
    String name = struct.functor().replace('_', ' ');
    String not = struct.negated() ? "not " : "";
    if (deed || args.isEmpty()) {
      return (not + name + " " + String.join(", ", args)).strip();
    }
    return args.size() == 1
        ? args.getFirst() + " is " + not + name
        : args.getFirst()
            + " "
            + not
            + name
            + " "
            + String.join(", ", args.subList(1, args.size()));
  }
}
