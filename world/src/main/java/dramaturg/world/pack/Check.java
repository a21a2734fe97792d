package dramaturg.world.pack;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.builtin.Builtins;
import dramaturg.logic.syntax.FormulaReader;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.Names;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.variant.Absent;
import dramaturg.world.state.Kinds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Makes a pack of a tree, or finds everything that keeps it from being one.
final class Check {
  private static final String PACK_NAME = "[a-z][a-z0-9_-]*";

  private Check() {}

  /// The pack, even with problems, so that what else reads it can add its own; empty if they would mislead, since names
  /// are missing that the author did write.
  static Optional<Pack> pack(PackData data, Vocabulary vocabulary, Problems problems) {
    Plain plain = new Plain(problems);
    Optional<Pack.Header> header = header(data, plain);
    Suggestions suggestions = new Suggestions();
    int before = problems.count();
    Inheritance inheritance =
        new Inheritance(data.section("kinds"), data.whole(), suggestions, problems);
    Expansion expansion = new Expansion(data.section("entities"), inheritance, plain);
    boolean named = data.whole() && problems.count() == before;
    if (expansion.full()) {
      return Optional.empty();
    }
    Typing typing =
        new Typing(expansion.all(), inheritance, vocabulary, data, suggestions, problems);
    List<Definition> definitions = typing.definitions();
    SequencedMap<String, Table> kindTables = typing.kindTables();
    SequencedMap<String, List<Templates.Part>> parts = typing.parts();
    Programs programs = new Programs(data, problems);
    List<MindSource> minds = programs.minds(definitions);
    SequencedMap<String, MindSource> inborn = programs.inborn(typing.inborn());
    programs.idle();
    if (!named || header.isEmpty()) {
      return Optional.empty();
    }
    Kinds kinds = new Kinds(inheritance.parents());
    Templates templates = new Templates(vocabulary, kinds, kindTables, parts);
    return Optional.of(new Pack(data, header.get(), kinds, definitions, templates, minds, inborn));
  }

  /// All entities of a tree by name, whatever is wrong with them.
  static SequencedMap<String, Absent> entities(PackData data) {
    Problems unheard = new Problems();
    var inheritance =
        new Inheritance(data.section("kinds"), data.whole(), new Suggestions(), unheard);
    var expansion = new Expansion(data.section("entities"), inheritance, new Plain(unheard));
    var kinds = new Kinds(inheritance.parents());
    SequencedMap<String, Absent> all = new LinkedHashMap<>();
    for (Expansion.Raw raw : expansion.all().values()) {
      String title =
          raw.data()
              .scalar(EntityKeys.TITLE.name())
              .map(Node.Scalar::text)
              .orElse(raw.local().replace('_', ' '));
      all.put(raw.name(), new Absent(raw.name(), title, kinds.lineage(raw.kind())));
    }
    return all;
  }

  private static Optional<Pack.Header> header(PackData data, Plain plain) {
    Node.Mapping written = data.section("pack");
    if (written.entries().isEmpty() && !data.whole()) {
      return Optional.empty();
    }
    return new SettingType.Group(PackKeys.ALL)
        .read(written, plain)
        .flatMap(table -> header(table, plain.problems()));
  }

  private static Optional<Pack.Header> header(Table table, Problems problems) {
    int before = problems.count();
    String name = table.value(PackKeys.NAME);
    if (!name.matches(PACK_NAME)) {
      problems.add(
          table.spot(PackKeys.NAME),
          "'" + name + "' is no name for a pack",
          "a name is made of a-z, 0-9, '-' and '_', beginning with a letter");
    }
    if (problems.count() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Pack.Header(
            name,
            table.value(PackKeys.TITLE),
            table.find(PackKeys.ABOUT).orElse(""),
            table.value(PackKeys.SEED),
            table.value(PackKeys.HORIZON),
            ends(table, problems),
            excuses(table)));
  }

  private static List<Excuse> excuses(Table table) {
    return table.value(PackKeys.EXCUSES).stream()
        .map(excuse ->
            new Excuse(
                excuse.value(PackKeys.PASS),
                excuse.value(PackKeys.SUBJECT),
                excuse.value(PackKeys.BECAUSE),
                excuse.spot()))
        .toList();
  }

  private static List<End> ends(Table table, Problems problems) {
    List<End> ends = new ArrayList<>();
    table
        .find(PackKeys.ENDS)
        .orElseGet(LinkedHashMap::new)
        .forEach((name, end) -> {
          SpottedText when = new SpottedText(end.value(PackKeys.WHEN), end.spot(PackKeys.WHEN));
          FormulaReader.formula(when.text(), when.spot(), Builtins.PURE, problems);
          ends.add(new End(name, when, end.find(PackKeys.END_ABOUT).orElse(name)));
        });
    return List.copyOf(ends);
  }

  /// For what names nothing.
  private record Plain(Problems problems) implements Names {
    @Override
    public Optional<EntityId> entity(String name, List<RootKind> roots, Spot at) {
      throw new IllegalStateException("no entities here");
    }

    @Override
    public Optional<String> kind(String name, List<RootKind> roots, Spot at) {
      throw new IllegalStateException("no kinds here");
    }
  }
}
