package dramaturg.world.pack;

import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.world.pack.source.Budget;
import dramaturg.world.pack.source.PackFiles;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.source.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A pack as one tree, `{pack, kinds, entities, story, words}`, and its plan files beside it. This is what a variant
/// changes and what a chronicle's header carries; what it means has not been looked at.
///
/// @param root the tree; each of [#SECTIONS] is there and a mapping
/// @param programs plan files by path
/// @param whole whether every file could be read; if not, a name that is missing proves nothing
public record PackData(
    Node.Mapping root, SequencedMap<String, SourceText> programs, boolean whole) {
  /// The parts of the tree.
  public static final List<String> SECTIONS =
      List.of("pack", "kinds", "entities", "story", "words");

  private static final String PROGRAMS = "programs";
  private static final List<String> WORLD_KEYS = List.of("kinds", "entities");

  /// Keeps a copy of its own.
  public PackData {
    programs = new LinkedHashMap<>(programs);
  }

  /// One of [#SECTIONS].
  public Node.Mapping section(String name) {
    return root.table(name).orElseThrow();
  }

  /// Puts the files of a pack together. Files that cannot be read are reported and left out.
  public static PackData of(PackFiles files, Problems problems) {
    return new Gathering(files, problems).data();
  }

  /// As one line of JSON, for a chronicle's header.
  public String json() {
    SequencedMap<String, Node.Entry> all = new LinkedHashMap<>(root.entries());
    SequencedMap<String, Node.Entry> files = new LinkedHashMap<>();
    programs.forEach(
        (path, text) -> files.put(path, entry(Node.Scalar.quoted(root.spot(), text.text()))));
    all.put(PROGRAMS, entry(new Node.Mapping(root.spot(), files)));
    return JsonText.of(new Node.Mapping(root.spot(), all));
  }

  private Node.Entry entry(Node value) {
    return new Node.Entry(root.spot(), value);
  }

  /// Reads [#json()] back. Places are then places in that text, except in plan files, which keep theirs.
  ///
  /// @throws dramaturg.kernel.data.BadInput if it is no such text
  public static PackData ofJson(String file, String json) {
    Problems problems = new Problems();
    if (!(JsonText.read(file, json) instanceof Node.Mapping all)) {
      problems.add(
          Spot.startOf(file),
          "this is no pack",
          "the merged pack that a chronicle's header carries");
      problems.throwIfAny();
      throw new IllegalStateException();
    }
    SequencedMap<String, Node.Entry> sections = new LinkedHashMap<>(all.entries());
    Optional<Node.Mapping> files = all.table(PROGRAMS);
    sections.remove(PROGRAMS);
    SequencedMap<String, SourceText> programs = new LinkedHashMap<>();
    files.ifPresent(f ->
        f.entries()
            .forEach((path, entry) ->
                program(path, entry.value(), problems)
                    .ifPresent(text -> programs.put(path, text))));
    for (String section : SECTIONS) {
      if (all.table(section).isEmpty()) {
        problems.add(
            all.spot(),
            "the merged pack lacks '" + section + "'",
            "take a chronicle that is whole");
      }
    }
    problems.throwIfAny();
    return new PackData(new Node.Mapping(all.spot(), sections), programs, true);
  }

  private static Optional<SourceText> program(String path, Node node, Problems problems) {
    if (node instanceof Node.Scalar(Spot spot, String text, Node.Kind kind)
        && kind == Node.Kind.TEXT) {
      return Optional.of(new SourceText(path, text));
    }
    problems.add(node.spot(), "this is no plan file", "take a chronicle that is whole");
    return Optional.empty();
  }

  /// One putting together.
  private static final class Gathering {
    private final PackFiles files;
    private final Problems problems;
    private final Budget budget = new Budget();
    private boolean whole = true;

    Gathering(PackFiles files, Problems problems) {
      this.files = files;
      this.problems = problems;
      this.whole = !problems.any();
    }

    PackData data() {
      SequencedMap<String, Node.Entry> root = new LinkedHashMap<>();
      put(root, "pack", single("pack.yaml"));
      SequencedMap<String, Node.Entry> kinds = new LinkedHashMap<>();
      SequencedMap<String, Node.Entry> entities = new LinkedHashMap<>();
      for (SourceText text : files.in("world")) {
        mapping(text).ifPresent(world -> world(world, kinds, entities));
      }
      put(root, "kinds", new Node.Mapping(Spot.startOf("world"), kinds));
      put(root, "entities", new Node.Mapping(Spot.startOf("world"), entities));
      put(root, "story", several("story"));
      put(root, "words", several("words"));
      SequencedMap<String, SourceText> programs = new LinkedHashMap<>();
      for (String folder : List.of("minds", "habits")) {
        files.in(folder).forEach(text -> programs.put(text.file(), text));
      }
      return new PackData(new Node.Mapping(Spot.startOf("pack.yaml"), root), programs, whole);
    }

    private static void put(SequencedMap<String, Node.Entry> into, String key, Node.Mapping value) {
      into.put(key, new Node.Entry(value.spot(), value));
    }

    private Node.Mapping single(String file) {
      Optional<SourceText> text = files.find(file);
      if (text.isEmpty() && whole) {
        problems.add(
            Spot.startOf(file),
            "this file is missing",
            "every pack has one; 'new' makes a pack to begin with");
      }
      return text.flatMap(this::mapping).orElse(Node.Mapping.empty(Spot.startOf(file)));
    }

    private Optional<Node.Mapping> mapping(SourceText text) {
      Optional<Node> node = YamlReader.read(text, budget, problems);
      whole &= node.isPresent();
      if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
        problems.add(
            node.get().spot(),
            node.get().called() + " stands here",
            "a file holds keys and values");
        whole = false;
      }
      return node.filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    private void world(
        Node.Mapping world,
        SequencedMap<String, Node.Entry> kinds,
        SequencedMap<String, Node.Entry> entities) {
      for (var entry : world.entries().entrySet()) {
        String key = entry.getKey();
        Node value = entry.getValue().value();
        if (!WORLD_KEYS.contains(key)) {
          problems.add(
              entry.getValue().keySpot(),
              "a file in world/ has no key '" + key + "'",
              Suggest.didYouMean(key, WORLD_KEYS) + " (an entity or kind goes below one of these)");
        } else if (value instanceof Node.Mapping mapping) {
          unite(mapping, key.equals("kinds") ? kinds : entities);
        } else {
          problems.add(
              value.spot(),
              value.called() + " stands here",
              "write a table of ids, each with what it is");
        }
      }
    }

    private void unite(Node.Mapping from, SequencedMap<String, Node.Entry> into) {
      from.entries()
          .forEach((key, entry) -> {
            Node.Entry first = into.putIfAbsent(key, entry);
            if (first != null) {
              problems.add(
                  entry.keySpot(),
                  "'" + key + "' is defined twice",
                  "keep one; the first is at " + first.keySpot());
            }
          });
    }

    /// `story.yaml` and the files of `story/` as one: lists are strung together, tables united.
    private Node.Mapping several(String name) {
      List<SourceText> texts = new ArrayList<>();
      files.find(name + ".yaml").ifPresent(texts::add);
      texts.addAll(files.in(name));
      SequencedMap<String, Node.Entry> all = new LinkedHashMap<>();
      for (SourceText text : texts) {
        mapping(text)
            .ifPresent(part -> part.entries().forEach((key, entry) -> join(all, key, entry)));
      }
      Spot spot = texts.isEmpty() ? Spot.startOf(name + ".yaml") : texts.getFirst().start();
      return new Node.Mapping(spot, all);
    }

    private void join(SequencedMap<String, Node.Entry> all, String key, Node.Entry entry) {
      Node.Entry first = all.get(key);
      if (first == null) {
        all.put(key, entry);
      } else if (first.value() instanceof Node.Sequence(Spot spot, List<Node> items)
          && entry.value() instanceof Node.Sequence more) {
        List<Node> together = new ArrayList<>(items);
        together.addAll(more.items());
        all.put(key, new Node.Entry(first.keySpot(), new Node.Sequence(spot, together)));
      } else if (first.value()
              instanceof Node.Mapping(Spot spot, SequencedMap<String, Node.Entry> entries)
          && entry.value() instanceof Node.Mapping more) {
        SequencedMap<String, Node.Entry> together = new LinkedHashMap<>(entries);
        unite(more, together);
        all.put(key, new Node.Entry(first.keySpot(), new Node.Mapping(spot, together)));
      } else {
        problems.add(
            entry.keySpot(),
            "'" + key + "' is defined twice",
            "keep one; the first is at " + first.keySpot());
      }
    }
  }
}
