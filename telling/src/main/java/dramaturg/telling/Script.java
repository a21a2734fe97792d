package dramaturg.telling;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.fact.EntityId;
import dramaturg.story.beat.Known;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.FactNames;
import dramaturg.story.hole.Holes;
import dramaturg.story.words.Words;
import dramaturg.telling.fork.Intervention;
import dramaturg.telling.state.Fold;
import dramaturg.world.mechanics.FactTypes;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.pack.End;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.Templates;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Allegiance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A pack that is ready to be told: loaded, its story read and checked against its world. Immutable; one script serves
/// any number of tellings.
///
/// @param variant the name of the variant that changed the pack; empty for the pack as it is
/// @param curtain raised for each telling
public record Script(
    Pack pack,
    Optional<String> variant,
    Mechanics mechanics,
    Curtain curtain,
    StoryBook book,
    Words words,
    Cast cast) {
  /// The fields of a chronicle's header.
  static final String PACK = "pack";

  static final String VARIANT = "variant";
  private static final String FACTION = "faction";
  static final String SEED = "seed";
  private static final String INTERVENTIONS = "interventions";
  static final String DATA = "data";

  /// Reads a pack, changed by a variant if one is named.
  ///
  /// @throws dramaturg.kernel.data.BadInput with every problem that was found
  public static Script of(PackSource source, Optional<String> variant) {
    Mechanics mechanics = Laws.mechanics();
    var vocabulary = new Vocabulary(mechanics.settings());
    Problems problems = new Problems();
    Optional<Pack> draft = source.draft(vocabulary, variant, problems);
    if (problems.any()) {
      draft.ifPresent(pack -> {
        look(pack, untied(pack), problems);
        new Curtain(pack, mechanics, problems);
      });
      problems.throwIfAny();
    }
    return of(draft.orElseThrow(), variant, mechanics);
  }

  /// The script of the telling that a chronicle's header names, from the pack that the header carries.
  ///
  /// @throws dramaturg.kernel.data.BadInput if this engine cannot read that pack
  public static Script of(Header header) {
    Mechanics mechanics = Laws.mechanics();
    Pack pack =
        Pack.of(header.fields().getOrDefault(DATA, ""), new Vocabulary(mechanics.settings()));
    Optional<String> variant =
        Optional.of(header.fields().getOrDefault(VARIANT, "")).filter(name -> !name.isEmpty());
    return of(pack, variant, mechanics);
  }

  private static Script of(Pack pack, Optional<String> variant, Mechanics mechanics) {
    Problems problems = new Problems();
    var curtain = new Curtain(pack, mechanics, problems);
    Cast cast = cast(pack, curtain);
    Said said = look(pack, cast, problems);
    problems.throwIfAny();
    var script = new Script(pack, variant, mechanics, curtain, said.book(), said.words(), cast);
    script.curtain().raise(pack.seed(), script.header(pack.seed(), List.of()));
    return script;
  }

  /// What an author says of a story and how it is told.
  private record Said(StoryBook book, Words words) {}

  /// Reads story and words.
  private static Said look(Pack pack, Cast cast, Problems problems) {
    Known known = known(cast);
    StoryBook book =
        pack.story().entries().isEmpty() && pack.ends().isEmpty()
            ? StoryBook.EMPTY
            : StoryBook.read(pack.story(), ends(pack), known, problems);
    Words words =
        pack.words().entries().isEmpty() ? Words.NONE : Words.read(pack.words(), known, problems);
    return new Said(book, words);
  }

  private static Known known(Cast cast) {
    return new Known(
        Optional.of(FactNames.of(FactTypes.all())), Optional.of(cast), Fold.all(), Holes.KINDS);
  }

  /// A pattern over facts that somebody asks about this story.
  ///
  /// @throws dramaturg.kernel.data.BadInput if it cannot be read, or names what there is not
  public Pattern pattern(String text) {
    Problems problems = new Problems();
    Optional<Pattern> pattern = book.pattern(text, known(cast), problems);
    problems.throwIfAny();
    return pattern.orElseThrow();
  }

  private static SequencedMap<String, Node> ends(Pack pack) {
    var ends = new LinkedHashMap<String, Node>();
    for (End end : pack.ends()) {
      ends.put(end.name(), Node.Scalar.quoted(end.when().spot(), end.when().text()));
    }
    return ends;
  }

  /// The seed of the telling that a chronicle's header names; 0 if it names none.
  public static long seed(Header header) {
    try {
      return Long.parseLong(header.fields().getOrDefault(SEED, "0"));
    } catch (NumberFormatException none) {
      return 0;
    }
  }

  /// The interventions of the telling that a chronicle's header names.
  ///
  /// @throws IllegalArgumentException if they cannot be read
  public static List<Intervention> interventions(Header header) {
    return Intervention.all(header.fields().getOrDefault(INTERVENTIONS, ""));
  }

  /// The state of the world after any entry of a telling of this script.
  public Fold fold(Chronicle chronicle) {
    return new Fold(curtain, pack, mechanics, chronicle);
  }

  /// The header of a telling of this script.
  Header header(long seed, List<Intervention> interventions) {
    var fields = new LinkedHashMap<String, String>();
    fields.put(PACK, pack.name());
    fields.put(VARIANT, variant.orElse(""));
    fields.put(SEED, Long.toString(seed));
    if (!interventions.isEmpty()) fields.put(INTERVENTIONS, Intervention.text(interventions));
    fields.put(DATA, pack.json());
    return Header.of(fields);
  }

  /// The cast of a pack with problems, as far as it can be told without opening its world.
  private static Cast untied(Pack pack) {
    return Cast.of(
        pack.definitions().stream()
            .map(definition ->
                new Cast.Member(
                    definition.id().name(),
                    definition.title(),
                    definition.lineage(),
                    ties(Optional.empty())))
            .toList(),
        absent(pack),
        pack.kinds().parents().keySet(),
        (name, kind) -> born(pack, name, kind));
  }

  private static List<Cast.Member> absent(Pack pack) {
    return pack.absent().stream()
        .map(one -> new Cast.Member(one.name(), one.title(), one.kinds(), ties(Optional.empty())))
        .toList();
  }

  /// The ties that a story can ask for, whether or not this entity has any.
  private static SequencedMap<String, List<String>> ties(Optional<EntityId> faction) {
    var ties = new LinkedHashMap<String, List<String>>();
    ties.put(FACTION, faction.map(EntityId::name).stream().toList());
    return ties;
  }

  private static Cast cast(Pack pack, Curtain curtain) {
    World world = curtain.opened();
    var members = new ArrayList<Cast.Member>();
    for (Definition definition : pack.definitions()) {
      members.add(
          new Cast.Member(
              definition.id().name(),
              definition.title(),
              definition.lineage(),
              ties(Allegiance.of(world, definition.id()))));
    }
    return Cast.of(
        members,
        absent(pack),
        pack.kinds().parents().keySet(),
        (name, kind) -> born(pack, name, kind));
  }

  /// What comes into being with a thing of this kind: itself and its parts.
  private static List<Cast.Member> born(Pack pack, String name, String kind) {
    if (!pack.kinds().parents().containsKey(kind)) return List.of();
    List<Templates.Part> parts = pack.parts(kind);
    if (parts.isEmpty()) return List.of(member(pack, name, kind, kind.replace('_', ' ')));
    return parts.stream()
        .map(part -> member(pack, name + part.name(), part.kind(), part.title()))
        .toList();
  }

  private static Cast.Member member(Pack pack, String name, String kind, String title) {
    return new Cast.Member(name, title, pack.kinds().lineage(kind), ties(Optional.empty()));
  }
}
