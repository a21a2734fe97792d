package dramaturg.story.words;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.query.Formula;
import dramaturg.logic.syntax.FormulaReader;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Known;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.StoryBuiltins;
import dramaturg.story.reading.Fields;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads an author's words and reports everything that is wrong with them.
final class WordsReader {
  private final Known known;
  private final Problems problems;

  WordsReader(Known known, Problems problems) {
    this.known = known;
    this.problems = problems;
  }

  Words read(Node node) {
    Optional<Fields> fields = Fields.of(node, "a file of words", problems);
    if (fields.isEmpty()) {
      return Words.NONE;
    }
    Fields all = fields.get();
    Map<String, List<NameWords>> names =
        names(all, "names", known.cast().map(WordsReader::entities));
    Map<String, NameWords> kinds = new LinkedHashMap<>();
    names(all, "kinds", known.cast().map(Cast::kinds))
        .forEach((kind, called) -> kinds.put(kind, called.getLast()));
    Words words = new Words(names, kinds, terms(all), plans(all), facts(all));
    all.done();
    return words;
  }

  private static Collection<String> entities(Cast cast) {
    return cast.named().map(Cast.Member::name).toList();
  }

  private Map<String, List<NameWords>> names(
      Fields all, String key, Optional<Collection<String>> candidates) {
    Map<String, List<NameWords>> found = new LinkedHashMap<>();
    Optional<Fields> section = all.mapping(key);
    if (section.isEmpty()) {
      return found;
    }
    for (String id : section.get().keys()) {
      if (candidates.isPresent() && !candidates.get().contains(id)) {
        problems.add(
            section.get().keySpot(id),
            "there is no " + (key.equals("names") ? "entity" : "kind") + " '" + id + "'",
            Suggest.didYouMean(id, candidates.get()));
      }
      found.put(id, called(section.get(), id, key.equals("names")));
    }
    return found;
  }

  /// One name, or several of which all but the last have a condition.
  private List<NameWords> called(Fields section, String id, boolean changes) {
    Node node = section.node(id).orElseThrow();
    if (node instanceof Node.Mapping) {
      return List.of(name(node, false));
    }
    if (!changes || !(node instanceof Node.Sequence all) || all.items().isEmpty()) {
      return List.of(NameWords.of(section.text(id).orElse(id)));
    }
    section.list(id);
    List<NameWords> found = new ArrayList<>();
    for (Node item : all.items()) {
      found.add(name(item, item != all.items().getLast()));
    }
    return List.copyOf(found);
  }

  private NameWords name(Node node, boolean conditional) {
    Optional<Fields> read = Fields.of(node, "a name", problems);
    if (read.isEmpty()) {
      return NameWords.of("");
    }
    Fields fields = read.get();
    Optional<Formula> when =
        conditional
            ? fields
                .text("when")
                .flatMap(text -> condition(text, fields.node("when").orElseThrow()))
            : Optional.empty();
    if (conditional && fields.node("when").isEmpty()) {
      problems.add(fields.spot(), "names after this one are never used", "write 'when:'");
    }
    Optional<Pronoun> pronoun = fields.text("pronoun").flatMap(word -> pronoun(word, fields));
    NameWords words =
        new NameWords(
            fields.text("name").orElse(""),
            fields.text("short"),
            pronoun,
            fields.text("plural"),
            pronoun.filter(p -> p == Pronoun.THEY).isPresent(),
            when);
    fields.done();
    return words;
  }

  private Optional<Pronoun> pronoun(String word, Fields fields) {
    Optional<Pronoun> pronoun = Pronoun.of(word);
    if (pronoun.isEmpty()) {
      problems.add(
          fields.node("pronoun").orElseThrow().spot(),
          "'" + word + "' is no pronoun",
          Suggest.didYouMean(word, Pronoun.words()));
    }
    return pronoun;
  }

  private List<TermWords> terms(Fields all) {
    List<TermWords> found = new ArrayList<>();
    Optional<Fields> section = all.mapping("terms");
    if (section.isEmpty()) {
      return found;
    }
    for (String written : section.get().keys()) {
      Spot spot = section.get().keySpot(written);
      Optional<Term> pattern = TermReader.term(written, spot, problems);
      Optional<String> text = section.get().text(written);
      if (pattern.isPresent() && text.isPresent()) {
        Spot at = section.get().node(written).orElseThrow().spot();
        Template template = Template.read(text.get(), at, problems);
        List<String> variables = new ArrayList<>();
        variables(pattern.get(), variables);
        slots(template, variables);
        found.add(new TermWords(pattern.get(), template));
      }
    }
    return found;
  }

  private static Map<String, String> plans(Fields all) {
    Map<String, String> found = new LinkedHashMap<>();
    all.mapping("plans")
        .ifPresent(section ->
            section
                .keys()
                .forEach(label -> section.text(label).ifPresent(words -> found.put(label, words))));
    return found;
  }

  private static void variables(Term term, List<String> found) {
    if (term instanceof Var variable) {
      found.add(variable.name());
    } else if (term instanceof Struct struct) {
      struct.args().forEach(arg -> variables(arg, found));
    }
  }

  private void slots(Template template, List<String> names) {
    for (String slot : template.slots()) {
      if (!names.contains(slot)) {
        problems.add(
            template.spot(), "there is no '" + slot + "' here", Suggest.didYouMean(slot, names));
      }
    }
  }

  private Map<String, List<FactWords>> facts(Fields all) {
    Map<String, List<FactWords>> found = new LinkedHashMap<>();
    Optional<Fields> section = all.mapping("facts");
    if (section.isEmpty()) {
      return found;
    }
    for (String name : section.get().keys()) {
      Node node = section.get().node(name).orElseThrow();
      Optional<FactType> type = known.facts().flatMap(names -> names.find(name));
      if (known.facts().isPresent() && type.isEmpty()) {
        problems.add(
            section.get().keySpot(name),
            "there is no fact '" + name + "'",
            Suggest.didYouMean(name, known.facts().get().names()));
      }
      found.put(name, cases(node, type));
    }
    return found;
  }

  private List<FactWords> cases(Node node, Optional<FactType> type) {
    List<Node> items = node instanceof Node.Sequence all ? all.items() : List.of(node);
    List<FactWords> found = new ArrayList<>();
    List<Template> plain = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Mapping) {
        Fields.of(item, "a wording", problems).ifPresent(fields -> found.add(aCase(fields, type)));
      } else {
        plain.addAll(templates(List.of(item), type, List.of()));
      }
    }
    if (!plain.isEmpty()) {
      found.add(FactWords.saying(List.copyOf(plain)));
    }
    return List.copyOf(found);
  }

  private FactWords aCase(Fields fields, Optional<FactType> type) {
    boolean skip = fields.flag("skip", false);
    Optional<Node> when = fields.node("when");
    Optional<Formula> condition =
        fields.text("when").flatMap(text -> condition(text, when.orElseThrow()));
    List<String> bound = new ArrayList<>(condition.map(Formula::names).orElse(List.of()));
    List<Template> say = templates(fields.list("say"), type, bound);
    bound.addAll(List.of("count", "times"));
    List<Template> together = templates(fields.list("together"), type, bound);
    Optional<String> voice = fields.text("voice");
    voice.ifPresent(
        name -> type.ifPresent(t -> known(name, fields.node("voice").orElseThrow().spot(), t)));
    List<Template> lines = templates(fields.list("line"), type, List.of());
    if (!lines.isEmpty() && voice.isEmpty()) {
      problems.add(
          fields.node("line").orElseThrow().spot(),
          "nobody speaks this line",
          "add 'voice:' with the parameter who does");
    }
    if (say.isEmpty() && !skip) {
      problems.add(
          fields.spot(), "a wording says nothing", "write 'say:' with a sentence, or 'skip: true'");
    }
    fields.done();
    return new FactWords(condition, say, together, skip, voice, lines.stream().findFirst());
  }

  private Optional<Formula> condition(String text, Node at) {
    return FormulaReader.formula(text, at.spot(), StoryBuiltins.ALL, problems);
  }

  private void known(String name, Spot at, FactType type) {
    List<String> names = type.parameters().stream().map(Parameter::name).toList();
    if (!names.contains(name)) {
      problems.add(
          at, "'" + type.termName() + "' has no '" + name + "'", Suggest.didYouMean(name, names));
    }
  }

  private List<Template> templates(List<Node> nodes, Optional<FactType> type, List<String> more) {
    List<Template> found = new ArrayList<>();
    for (Node node : nodes) {
      if (!(node instanceof Node.Scalar scalar) || scalar.kind() != Node.Kind.TEXT) {
        problems.add(node.spot(), "a wording is " + node.called(), "write a sentence");
        continue;
      }
      Template template = Template.read(scalar.text(), scalar.spot(), problems);
      if (type.isPresent()) {
        List<String> names = new ArrayList<>();
        type.get().parameters().forEach(parameter -> names.add(parameter.name()));
        names.addAll(more);
        names.add("place");
        slots(template, names);
      }
      found.add(template);
    }
    return List.copyOf(found);
  }
}
