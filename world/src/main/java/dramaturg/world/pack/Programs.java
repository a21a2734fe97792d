package dramaturg.world.pack;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.Table;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.variant.Absent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/// Finds the plan files of each mind. It does not read plans.
final class Programs {
  private static final String MINDS = "minds/";
  private static final String HABITS = "habits/";
  private static final String ENDING = ".asl";
  private static final Pattern INCLUDE = Pattern.compile("include\\s*\\(\\s*\"([^\"]*)\"");

  private final SequencedMap<String, SourceText> files;
  private final boolean whole;
  private final boolean allThere;
  private final Problems problems;
  private final SequencedSet<String> used = new LinkedHashSet<>();

  Programs(PackData data, Problems problems) {
    this.files = data.programs();
    this.whole = data.whole();
    this.allThere = Absent.of(data).isEmpty();
    this.problems = problems;
  }

  /// The minds of all entities that have one, in their order.
  List<MindSource> minds(List<Definition> definitions) {
    List<MindSource> minds = new ArrayList<>();
    definitions.forEach(definition -> mind(definition).ifPresent(minds::add));
    return List.copyOf(minds);
  }

  /// Reports the files of `minds/` that none of the minds has, of those found so far.
  void idle() {
    if (!whole || !allThere) return;
    List<String> included = included();
    files.keySet().stream()
        .filter(path -> path.startsWith(MINDS) && !used.contains(path))
        .filter(path -> !included.contains(path.substring(path.lastIndexOf('/') + 1)))
        .forEach(this::reportIdle);
  }

  /// The minds of what may come into being during a run, by the names under which the pack tells of it.
  ///
  /// @param told what it says of each that has a mind
  SequencedMap<String, MindSource> inborn(SequencedMap<String, Table> told) {
    SequencedMap<String, MindSource> minds = new LinkedHashMap<>();
    told.forEach((name, table) ->
        table
            .find(EntityKeys.MIND)
            .ifPresent(mind -> minds.put(name, mind(name, mind, Optional.empty()))));
    return minds;
  }

  private Optional<MindSource> mind(Definition definition) {
    Optional<Table> written = definition.find(EntityKeys.MIND);
    String own = MINDS + definition.id().name() + ENDING;
    if (written.isEmpty() && !files.containsKey(own)) {
      return Optional.empty();
    }
    Table table = written.orElseGet(() -> Table.empty(definition.spot()));
    return Optional.of(mind(definition.id().name(), table, Optional.of(own)));
  }

  /// @param own the file that is read if the table names none
  private MindSource mind(String owner, Table table, Optional<String> own) {
    List<SourceText> sources = new ArrayList<>();
    Optional<String> program = table.find(EntityKeys.PROGRAM);
    if (program.isPresent()) {
      file(MINDS, program.get(), table.spot(EntityKeys.PROGRAM)).ifPresent(sources::add);
    } else if (own.filter(files::containsKey).isPresent()) {
      used.add(own.get());
      sources.add(files.get(own.get()));
    }
    for (String habit : table.find(EntityKeys.HABITS).orElse(List.of())) {
      file(HABITS, habit, table.spot(EntityKeys.HABITS)).ifPresent(sources::add);
    }
    return new MindSource(
        owner,
        List.copyOf(sources),
        texts(table, EntityKeys.BELIEFS),
        texts(table, EntityKeys.GOALS),
        table.find(EntityKeys.TRAITS).orElseGet(LinkedHashMap::new),
        table.value(EntityKeys.REACTION));
  }

  private List<SpottedText> texts(Table table, Setting<List<String>> setting) {
    List<String> texts = table.find(setting).orElse(List.of());
    List<SpottedText> spotted = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      SpottedText text = new SpottedText(texts.get(i), table.spot(setting, i));
      literal(text);
      spotted.add(text);
    }
    return List.copyOf(spotted);
  }

  private void literal(SpottedText text) {
    TermReader.term(text.text(), text.spot(), problems)
        .filter(term -> !(term instanceof Atom || term instanceof Struct))
        .ifPresent(term ->
            problems.add(
                text.spot(),
                "'" + text.text() + "' is nothing that can be believed or wanted",
                "write it as 'rich(kim)'"));
  }

  private Optional<SourceText> file(String folder, String name, Spot at) {
    String path = folder + name + ENDING;
    if (files.containsKey(path)) {
      used.add(path);
      return Optional.of(files.get(path));
    }
    if (whole) {
      List<String> known =
          files.keySet().stream().filter(f -> f.startsWith(folder)).map(Programs::stem).toList();
      problems.add(at, "there is no file " + path, Suggest.didYouMean(name, known));
    }
    return Optional.empty();
  }

  private static String stem(String path) {
    return path.substring(path.indexOf('/') + 1, path.length() - ENDING.length());
  }

  /// The files that other files include, by name without folder.
  private List<String> included() {
    return files.values().stream()
        .flatMap(text -> INCLUDE.matcher(text.text()).results())
        .map(include -> include.group(1).substring(include.group(1).lastIndexOf('/') + 1))
        .distinct()
        .toList();
  }

  private void reportIdle(String path) {
    problems.add(
        Spot.startOf(path),
        "nobody has the mind '" + stem(path) + "'",
        "name the file after an entity, or name it in an entity's mind as 'program: "
            + stem(path)
            + "'");
  }
}
