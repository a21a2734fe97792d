package dramaturg.world.pack.source;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads one YAML 1.2 document into a tree with places: scalars by the core schema, anchors and aliases, no tags, no
/// merge keys, no second document. What the syntax allows and a pack does not is a problem like any other.
public final class YamlReader {
  /// So deep can a file be nested: half of what a tree can be, since files go into larger trees.
  public static final int DEEPEST = Node.DEEPEST / 2;

  /// So many tabs are reported in one file.
  private static final int MOST_TABS = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setUseMarks(true).setCodePointLimit(PackFiles.MOST_BYTES).build();

  private final SourceText source;
  private final Budget budget;
  private final Problems problems;
  private final Iterator<Event> events;
  private final SequencedMap<String, Anchored> anchors = new LinkedHashMap<>();
  private Spot last;
  private int countedLines;
  private int countedUpTo;

  /// A finished anchored tree and how many nodes it has, aliases in it written out.
  private record Anchored(Node node, long nodes) {}

  private record Built(Node node, long nodes) {}

  private YamlReader(SourceText source, Budget budget, Problems problems) {
    this.source = source;
    this.budget = budget;
    this.problems = problems;
    this.last = source.start();
    this.events = new Parse(SETTINGS).parseString(source.text()).iterator();
  }

  /// The tree of a text; empty, with what is wrong reported, if its syntax is broken. A text without content is an
  /// empty mapping. Repeated keys, tags and the like are reported too, but the rest of the tree is still returned, so
  /// that it can be checked further.
  public static Optional<Node> read(SourceText source, Budget budget, Problems problems) {
    if (tabs(source, problems)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new YamlReader(source, budget, problems).document());
    } catch (MarkedYamlEngineException e) {
      YamlHints.report(source, e, problems);
    } catch (BadInput e) {
      e.problems().forEach(problems::add);
    } catch (YamlEngineException e) {
      problems.add(source.start(), "this is not YAML", "write keys and values");
    }
    return Optional.empty();
  }

  /// The scanner would find these too, but say it in its own words.
  private static boolean tabs(SourceText source, Problems problems) {
    String text = source.text();
    int found = 0;
    int line = 1;
    for (int at = 0; at < text.length() && found < MOST_TABS; at = endOfLine(text, at) + 1) {
      int column = 1;
      for (int i = at; i < text.length() && text.charAt(i) == ' '; i++) {
        column++;
      }
      if (at + column <= text.length() && text.charAt(at + column - 1) == '\t') {
        problems.add(
            new Spot(source.file(), line, column),
            "a tab stands in the indentation",
            "indent with blanks");
        found++;
      }
      line++;
    }
    return found > 0;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private Node document() {
    next(); // the stream starts
    if (next().getEventId() == Event.ID.StreamEnd) {
      return Node.Mapping.empty(source.start());
    }
    Built root = node(next(), 1);
    next(); // the document ends
    Event after = next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      problems.add(
          spot(after),
          "a second document begins here",
          "one document per file, without '---' in between");
    }
    boolean empty = root.node() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NOTHING;
    return empty ? Node.Mapping.empty(source.start()) : root.node();
  }

  /// The scanner is not sound on everything: a text that ends within an escape such as `\x` makes it throw what it does
  /// not declare.
  private Event next() {
    try {
      Event event = events.next();
      last = spot(event);
      return event;
    } catch (YamlEngineException declared) {
      throw declared;
    } catch (RuntimeException unsound) {
      throw new BadInput(
          last, "the YAML that begins here is broken", "look at its quotes and escapes");
    }
  }

  private Built node(Event event, int depth) {
    Spot spot = spot(event);
    if (depth > DEEPEST) {
      throw new BadInput(spot, "this is nested too deep", "at most " + DEEPEST + " levels");
    }
    if (event instanceof AliasEvent alias) {
      return alias(alias, spot);
    }
    if (!budget.spend(1)) {
      throw tooMuch(spot);
    }
    refuseTag(event, spot);
    Optional<String> anchor = ((NodeEvent) event).getAnchor().map(Object::toString);
    anchor.ifPresent(anchors::remove);
    Built built =
        switch (event.getEventId()) {
          case Scalar -> new Built(scalar((ScalarEvent) event), 1);
          case SequenceStart -> sequence(spot, depth);
          case MappingStart -> mapping(spot, depth);
          default -> throw new IllegalStateException("no node: " + event);
        };
    anchor.ifPresent(name -> anchors.put(name, new Anchored(built.node(), built.nodes())));
    return built;
  }

  private Built alias(AliasEvent alias, Spot spot) {
    String name = alias.getAlias().toString();
    Anchored anchored = anchors.get(name);
    if (anchored == null) {
      throw new BadInput(
          spot,
          "nothing before this is marked &" + name,
          "mark it first; a thing cannot contain itself");
    }
    if (!budget.spend(anchored.nodes())) {
      throw tooMuch(spot);
    }
    return new Built(anchored.node(), anchored.nodes());
  }

  private static BadInput tooMuch(Spot spot) {
    return new BadInput(
        spot,
        "here the pack becomes too large",
        "at most " + Budget.MOST_NODES + " values, aliases written out");
  }

  private void refuseTag(Event event, Spot spot) {
    Optional<String> tag =
        switch (event) {
          case ScalarEvent scalar -> scalar.getTag();
          case CollectionStartEvent collection -> collection.getTag();
          default -> Optional.empty();
        };
    tag.ifPresent(t ->
        problems.add(
            spot, "the tag " + t + " means nothing here", "write the value without a tag"));
  }

  private Built sequence(Spot spot, int depth) {
    List<Node> items = new ArrayList<>();
    long nodes = 1;
    for (Event event = next(); event.getEventId() != Event.ID.SequenceEnd; event = next()) {
      Built item = node(event, depth + 1);
      items.add(item.node());
      nodes += item.nodes();
    }
    return new Built(new Node.Sequence(spot, items), nodes);
  }

  private Built mapping(Spot spot, int depth) {
    SequencedMap<String, Node.Entry> entries = new LinkedHashMap<>();
    long nodes = 1;
    for (Event event = next(); event.getEventId() != Event.ID.MappingEnd; event = next()) {
      Built key = node(event, depth + 1);
      Built value = node(next(), depth + 1);
      nodes += key.nodes() + value.nodes();
      if (!(key.node() instanceof Node.Scalar(Spot keySpot, String name, Node.Kind kind))) {
        problems.add(
            spot(event), key.node().called() + " cannot be a key", "a word before the colon");
      } else if (entries.containsKey(name)) {
        Spot first = entries.get(name).keySpot();
        problems.add(
            spot(event),
            "the key '" + name + "' stands here twice",
            "keep one; the first is in line " + first.line());
      } else {
        entries.put(name, new Node.Entry(spot(event), value.node()));
      }
    }
    return new Built(new Node.Mapping(spot, entries), nodes);
  }

  private Node scalar(ScalarEvent event) {
    if (event.isPlain()) {
      return Node.Scalar.plain(spot(event), event.getValue());
    }
    if (event.isLiteral() || event.isFolded()) {
      return Node.Scalar.quoted(blockStart(event), event.getValue());
    }
    Spot quote = spot(event);
    return Node.Scalar.quoted(
        new Spot(quote.file(), quote.line(), quote.column() + 1), event.getValue());
  }

  /// The first character of a block text: in the line below its `|` or `>`, after the indentation of the first line
  /// that has one, since blank lines before that are part of the text.
  private Spot blockStart(ScalarEvent event) {
    Spot sign = spot(event);
    while (countedLines < sign.line()) {
      countedUpTo = endOfLine(source.text(), countedUpTo) + 1;
      countedLines++;
    }
    String text = source.text();
    int at = countedUpTo;
    while (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    int indent = 0;
    while (at + indent < text.length() && text.charAt(at + indent) == ' ') {
      indent++;
    }
    return new Spot(source.file(), sign.line() + 1, indent + 1);
  }

  private Spot spot(Event event) {
    return YamlHints.spot(source, event.getStartMark());
  }
}
