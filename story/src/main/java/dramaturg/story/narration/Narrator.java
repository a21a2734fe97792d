package dramaturg.story.narration;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.kernel.time.StoryTime;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.Speeches;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.scene.Scene;
import dramaturg.story.words.DefaultWords;
import dramaturg.story.words.FactWords;
import dramaturg.story.words.NameWords;
import dramaturg.story.words.Template;
import dramaturg.story.words.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/// Tells a chronicle in an author's words. The same chronicle and words give the same text.
public final class Narrator {
  private static final long NOTICEABLE = 3 * StoryTime.MINUTE;

  private final Facts facts;
  private final Chronicle chronicle;
  private final Words words;
  private final Names names;
  private final Phrases phrases;

  /// In conditions, the moment of the fact in milliseconds.
  private static final String NOW = "Now";

  /// The kind from which all beings with a body of their own descend.
  private static final String PERSON = "person";

  /// The kinds of places with walls around them, and of those which have none.
  private static final String ROOM = "room";

  private static final String OPEN = "outdoors";

  private final Map<FactType, List<FactWords>> cases = new LinkedHashMap<>();
  private final Map<FactType, FactWords> defaults = new LinkedHashMap<>();
  private final Map<FactType, FactWords> reflexive = new LinkedHashMap<>();
  private final Map<Integer, FactWords> chosen = new LinkedHashMap<>();
  private final Map<FactWords, Integer> turns = new LinkedHashMap<>();

  public Narrator(Facts facts, Words words) {
    this.facts = facts;
    this.chronicle = facts.chronicle();
    this.words = words;
    this.names = new Names(words, facts);
    this.phrases = new Phrases(words, names);
  }

  /// All of the chronicle, scene by scene.
  public List<ToldScene> tell() {
    return tell(_ -> true);
  }

  /// What concerns one entity: facts that name it, or happen in it.
  public List<ToldScene> follow(String entity) {
    return tell(concerning(entity));
  }

  /// Those facts that are wanted and worth telling, scene by scene.
  public List<ToldScene> tell(IntPredicate wanted) {
    return begin(wanted).finish();
  }

  /// The same, while the chronicle grows. It ends any recital that was begun before.
  public Recital begin(IntPredicate wanted) {
    turns.clear();
    return new Recital(this, new Naming(names), wanted);
  }

  /// Which facts concern one entity: those that name it, or happen in it.
  public IntPredicate concerning(String entity) {
    return entry -> concerns(entry, entity);
  }

  /// Each entry in words, by itself.
  public Sentences sentences() {
    return new WordSentences(this, phrases, names, words, chronicle);
  }

  Chronicle chronicle() {
    return chronicle;
  }

  void takeUp() {
    facts.takeUp(chronicle.size());
  }

  /// Whether a fact is told: the author words it, or it is neither small nor a thought nor the mere echo of words.
  public boolean worth(int entry) {
    Fact fact = chronicle.fact(entry);
    List<FactWords> known = cases(fact.type());
    Optional<FactWords> wording = known.isEmpty() ? Optional.empty() : worded(entry);
    if (wording.isPresent()) {
      return !wording.get().skip();
    }
    return !Mark.SMALL.in(chronicle.marks(entry))
        && !Thoughts.contains(fact.type().termName())
        && !echo(entry);
  }

  /// Whether it is only the hearing of what was told as being said.
  private boolean echo(int entry) {
    OptionalInt saying = Speeches.saying(chronicle, entry);
    return saying.isPresent() && chronicle.at(entry) - chronicle.at(saying.getAsInt()) < NOTICEABLE;
  }

  private List<FactWords> cases(FactType type) {
    return cases.computeIfAbsent(type, t -> words.of(t.termName()));
  }

  private Optional<FactWords> worded(int entry) {
    FactWords known = chosen.get(entry);
    if (known != null) {
      return Optional.of(known);
    }
    for (FactWords wording : cases(chronicle.fact(entry).type())) {
      if (wording.when().isEmpty() || holds(wording, entry)) {
        chosen.put(entry, wording);
        return Optional.of(wording);
      }
    }
    return Optional.empty();
  }

  private boolean holds(FactWords wording, int entry) {
    return solve(wording, entry).iterator().hasNext();
  }

  private Iterable<Bindings> solve(FactWords wording, int entry) {
    Struct literal = facts.literal(entry);
    List<Parameter> parameters = chronicle.fact(entry).type().parameters();
    Bindings start = Bindings.EMPTY;
    for (int i = 0; i < parameters.size(); i++) {
      String name = parameters.get(i).name();
      Term value = literal.arg(i);
      start = start.with(Character.toUpperCase(name.charAt(0)) + name.substring(1), value);
    }
    start = start.with(NOW, new Num(chronicle.at(entry)));
    return wording.when().orElseThrow().solve(facts.before(entry), start);
  }

  /// Whether the author has no words for it.
  public boolean isWordedByDefault(int entry) {
    return worded(entry).filter(w -> !w.say().isEmpty()).isEmpty();
  }

  /// What an author has not worded is told unless it is small.
  boolean tells(int entry) {
    return worded(entry)
        .map(wording -> !wording.skip())
        .orElseGet(() -> !Mark.SMALL.in(chronicle.marks(entry)));
  }

  FactWords wording(int entry) {
    return worded(entry).filter(w -> !w.say().isEmpty()).orElseGet(() -> byDefault(entry));
  }

  /// What the condition of a wording has found out for slots that are no parameters.
  void found(FactWords wording, Template template, int entry, Map<String, Value> values) {
    if (wording.when().isEmpty() || values.keySet().containsAll(template.slots())) {
      return;
    }
    for (Bindings bound : solve(wording, entry)) {
      for (String slot : template.slots()) {
        bound.of(slot).ifPresent(term -> values.putIfAbsent(slot, phrases.value(term, false)));
      }
      return;
    }
  }

  private FactWords byDefault(int entry) {
    Fact fact = chronicle.fact(entry);
    boolean agent = !bySelf(fact);
    Map<FactType, FactWords> known = agent ? defaults : reflexive;
    return known.computeIfAbsent(fact.type(), type -> DefaultWords.of(type, true, agent));
  }

  /// Whether somebody did it to themselves, as far as the parameters tell.
  private static boolean bySelf(Fact fact) {
    List<Parameter> parameters = fact.type().parameters();
    for (int i = 1; i < parameters.size(); i++) {
      if (parameters.get(i).name().equals("by")) {
        return fact.argument(i).equals(fact.argument(0));
      }
    }
    return false;
  }

  private boolean concerns(int entry, String entity) {
    Fact fact = chronicle.fact(entry);
    for (int i = 0; i < fact.type().parameters().size(); i++) {
      boolean named =
          switch (fact.argument(i)) {
            case EntityId id -> id.name().equals(entity);
            case List<?> list ->
                list.stream().anyMatch(e -> e instanceof EntityId id && id.name().equals(entity));
            default -> false;
          };
      if (named) {
        return true;
      }
    }
    return chronicle.where(entry).stream().anyMatch(place -> place.name().equals(entity));
  }

  ToldScene tell(Scene scene, Naming naming, long before) {
    naming.scene();
    Paragraphs paragraphs = new Paragraphs(chronicle);
    long now = before;
    boolean opens = true;
    for (Run run : Runs.of(chronicle, scene.entries(), this::wording)) {
      long at = chronicle.at(run.entries().getFirst());
      Told told = tell(run, lead(now, at, opens), naming);
      paragraphs.add(inside(scene.place()) ? told : told.in(room(run.last())), run);
      now = Math.max(now, chronicle.at(run.last()));
      opens = false;
    }
    names.at(scene.entries().getFirst());
    List<String> who =
        scene.who().stream()
            .filter(id -> isPerson(id.name()))
            .map(id -> called(id.name()))
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    if (!who.isEmpty()) who.set(0, capital(who.getFirst()));
    return new ToldScene(
        scene,
        heading(scene.place()),
        inside(scene.place()),
        when(scene.fromMillis()),
        List.copyOf(who),
        paragraphs.finish());
  }

  private boolean isPerson(String entity) {
    return facts.cast().find(entity).filter(one -> one.kinds().contains(PERSON)).isPresent();
  }

  private String called(String entity) {
    NameWords name = names.of(entity);
    return name.indefinite() ? Naming.brief(name) : name.name();
  }

  private static String lead(long before, long at, boolean opens) {
    if (before < 0) {
      return "";
    }
    if (opens && at < before) {
      return "Meanwhile, ";
    }
    if (at - before < NOTICEABLE) {
      return "";
    }
    String span = Numbers.span(at - before);
    return Character.toUpperCase(span.charAt(0)) + span.substring(1) + " later, ";
  }

  private Optional<String> room(int entry) {
    List<EntityId> where = chronicle.where(entry);
    return inside(where) ? Optional.of(heading(where)) : Optional.empty();
  }

  private boolean inside(List<EntityId> places) {
    return places.stream()
        .findFirst()
        .flatMap(place -> facts.cast().find(place.name()))
        .filter(place -> place.kinds().contains(ROOM) && !place.kinds().contains(OPEN))
        .isPresent();
  }

  private String heading(List<EntityId> places) {
    List<String> said = places.stream().limit(2).map(place -> called(place.name())).toList();
    return said.isEmpty() ? "Elsewhere" : capital(String.join(", ", said));
  }

  private static String when(long atMillis) {
    String text = StoryTime.text(Math.floorMod(atMillis, StoryTime.DAY));
    return "day " + (Math.floorDiv(atMillis, StoryTime.DAY) + 1) + ", " + text.substring(3, 8);
  }

  private Told tell(Run run, String lead, Naming naming) {
    naming.sentence();
    names.at(run.entries().getFirst());
    Map<String, Value> values = values(run);
    FactWords wording = run.wording();
    boolean together = run.entries().size() > 1 && !wording.together().isEmpty();
    Template template = next(wording, together, run);
    found(wording, template, run.last(), values);
    Optional<String> speaker = wording.voice().flatMap(name -> speaker(values.get(name)));
    String said = oneLine(phrases.fill(template, values, naming));
    if (!together && run.varying() < 0 && repeats(run)) {
      said = said + ", " + Numbers.times(run.entries().size());
    }
    long at = chronicle.at(run.entries().getFirst());
    String told = capital(stopped(lead + said));
    if (speaker.isEmpty()) return new Told(run.entries(), at, told, Optional.empty());
    String who = names.of(speaker.get()).bare();
    if (wording.line().isPresent()) {
      String line = oneLine(phrases.fill(wording.line().get(), values, new Naming(names)));
      return new Told(run.entries(), at, told, Optional.of(Told.Line.of(who, line)));
    }
    String name = naming.mention(List.of(speaker.get()), Template.Form.FREE, true);
    String line = capital(stopped(said));
    String text = capital(lead + name) + " says: \u201c" + line + "\u201d";
    return new Told(run.entries(), at, text, Optional.of(new Told.Line(who, "", line)));
  }

  private static Optional<String> speaker(Value value) {
    return value instanceof Value.Entities(List<String> entities) && entities.size() == 1
        ? Optional.of(entities.getFirst())
        : Optional.empty();
  }

  private Template next(FactWords wording, boolean together, Run run) {
    if (run.entries().size() > 1 && wording.equals(byDefault(run.last()))) {
      boolean agent = !bySelf(chronicle.fact(run.last()));
      return DefaultWords.of(type(run), !repeats(run), agent).say().getFirst();
    }
    List<Template> choice = together ? wording.together() : wording.say();
    int turn = turns.merge(wording, 1, Integer::sum) - 1;
    return choice.get(turn % choice.size());
  }

  private FactType type(Run run) {
    return chronicle.fact(run.last()).type();
  }

  /// Whether the facts of a run are the same thing again and not the steps of something that grows or shrinks.
  private boolean repeats(Run run) {
    if (run.entries().size() < 2) {
      return false;
    }
    List<Parameter> parameters = type(run).parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).kind() == Parameter.Kind.NUMBER && moves(run, i)) {
        return false;
      }
    }
    return true;
  }

  private boolean moves(Run run, int parameter) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < run.entries().size(); i++) {
      long before = (Long) chronicle.fact(run.entries().get(i - 1)).argument(parameter);
      long after = (Long) chronicle.fact(run.entries().get(i)).argument(parameter);
      up += after > before ? 1 : 0;
      down += after < before ? 1 : 0;
    }
    return up > 0 != down > 0;
  }

  private Map<String, Value> values(Run run) {
    Fact last = chronicle.fact(run.last());
    Map<String, Value> values = Phrases.values(last, chronicle.at(run.last()));
    if (run.varying() >= 0) {
      List<String> all =
          run.entries().stream()
              .flatMap(entry -> Run.named(chronicle.fact(entry).argument(run.varying())))
              .distinct()
              .toList();
      values.put(last.type().parameters().get(run.varying()).name(), new Value.Entities(all));
    }
    values.putIfAbsent("count", new Value.Amount(run.entries().size()));
    values.putIfAbsent("times", new Value.Plain(Numbers.times(run.entries().size())));
    List<EntityId> where = chronicle.where(run.last());
    if (!where.isEmpty()) {
      values.putIfAbsent("place", new Value.Entities(List.of(where.getFirst().name())));
    }
    return values;
  }

  /// The text without line breaks and other control characters.
  static String oneLine(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(c -> out.append(Character.isISOControl(c) ? ' ' : (char) c));
    return out.toString();
  }

  static String capital(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  static String stopped(String text) {
    if (text.isEmpty() || ".!?\u201d".indexOf(text.charAt(text.length() - 1)) >= 0) {
      return text;
    }
    return text + ".";
  }
}
