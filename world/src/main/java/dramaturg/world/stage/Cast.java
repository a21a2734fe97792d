package dramaturg.world.stage;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.mind.Mind;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.host.Limits;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import dramaturg.mind.program.Vocabulary;
import dramaturg.mind.run.Reasoner;
import dramaturg.world.body.Bodies;
import dramaturg.world.pack.MindSource;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.SpottedText;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.variant.Absent;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded.Inborn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Brings the minds of a pack onto the stage: those of the opening, and later those of what comes into being.
/// Characters with the same plans share one program. It does not change once it is made.
final class Cast {
  /// Where what a mind believes and wants from the start of the run comes from.
  private static final int OPENING = 0;

  private final Pack pack;
  private final Vocabulary vocabulary;
  private final Map<List<SourceText>, Program> programs = new LinkedHashMap<>();

  /// Reads all plans of a pack and reports what is wrong with them.
  Cast(Pack pack, Mechanics mechanics, Problems problems) {
    this.pack = pack;
    this.vocabulary = vocabulary(pack, mechanics);
    Stream.concat(pack.minds().stream(), pack.inborn().values().stream())
        .map(MindSource::sources)
        .forEach(sources -> programs.computeIfAbsent(sources, these -> program(these, problems)));
  }

  /// Brings on those who are there at the opening.
  void assemble(World world, Dice dice, Bodies bodies) {
    for (MindSource source : pack.minds())
      join(world.entity(source.owner()), source, dice, bodies, OPENING);
  }

  /// Brings on the mind of something that came into being, if it has one of its own.
  ///
  /// @param entry the birth
  /// @return whether it has
  boolean quicken(World world, EntityId born, Dice dice, Bodies bodies, int entry) {
    Optional<Inborn> inborn = world.find(born, Inborn.INBORN);
    if (inborn.isEmpty()) return false;
    join(born, pack.inborn().get(inborn.get().told()), dice, bodies, entry);
    return true;
  }

  private void join(EntityId owner, MindSource source, Dice dice, Bodies bodies, int entry) {
    Die die = dice.of("mind", owner);
    bodies.add(
        owner, mind(owner.name(), source, die, bodies.reasoner(), entry), source.reactionMillis());
  }

  private Mind mind(String name, MindSource source, Die die, Reasoner reasoner, int entry) {
    var mind = new Mind(name, programs.get(source.sources()), die, reasoner);
    source.traits().forEach((trait, ppm) -> mind.believe(trait(trait, ppm), entry));
    terms(source.beliefs()).forEach(belief -> mind.believe(belief, entry));
    terms(source.goals()).forEach(goal -> mind.pursue(goal, entry));
    return mind;
  }

  /// What the minds of what may come into being believe when they begin, by the names under which the pack tells of
  /// them.
  SequencedMap<String, List<Belief>> inborn() {
    Die idle = new Dice(0).of("mind", new EntityId(0, "nobody"));
    var reasoner = new Reasoner(Limits.USUAL);
    var held = new LinkedHashMap<String, List<Belief>>();
    pack.inborn()
        .forEach((told, source) ->
            held.put(told, mind("nobody", source, idle, reasoner, OPENING).beliefs()));
    return held;
  }

  private static Struct trait(String name, long ppm) {
    return Terms.struct("trait", Terms.atom(name), Terms.number(ppm / 1_000_000.0));
  }

  private Program program(List<SourceText> sources, Problems problems) {
    var texts = new LinkedHashMap<String, String>();
    sources.forEach(source -> texts.put(source.file(), source.text()));
    String name = sources.isEmpty() ? "no plans" : sources.getFirst().file();
    Problems reading = new Problems();
    Program program = Program.load(name, texts, includes(), reading);
    if (!reading.any()) program.check(vocabulary, reading);
    reading.sorted().forEach(problems::add);
    return program;
  }

  private Includes includes() {
    return name ->
        Stream.of("", "habits/", "minds/")
            .flatMap(folder -> pack.program(folder + name).stream())
            .findFirst()
            .map(SourceText::text);
  }

  /// That these are literals was checked when the pack was read.
  private static List<Struct> terms(List<SpottedText> texts) {
    return texts.stream().map(text -> Terms.literal(TermReader.term(text.text()))).toList();
  }

  private static Vocabulary vocabulary(Pack pack, Mechanics mechanics) {
    SequencedMap<String, List<Integer>> actions = new LinkedHashMap<>();
    mechanics
        .actions()
        .values()
        .forEach(action ->
            actions
                .computeIfAbsent(action.name(), name -> new ArrayList<>())
                .add(action.parameters().size()));
    List<String> names =
        Stream.concat(
                pack.definitions().stream().map(definition -> definition.id().name()),
                pack.absent().stream().map(Absent::name))
            .toList();
    return new Vocabulary(Optional.of(actions), Optional.empty(), Optional.of(names));
  }
}
