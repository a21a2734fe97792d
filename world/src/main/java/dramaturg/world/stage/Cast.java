package dramaturg.world.stage;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Terms;
import dramaturg.mind.Mind;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import dramaturg.mind.program.Vocabulary;
import dramaturg.world.body.Bodies;
import dramaturg.world.pack.MindSource;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.SpottedText;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.variant.Absent;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Brings the minds of a pack onto the stage. Characters with the same plans share one program.
final class Cast {
  /// Where what a mind believes and wants from the start comes from.
  private static final int OPENING = 0;

  private final Pack pack;
  private final Problems problems;
  private final Vocabulary vocabulary;
  private final Map<List<SourceText>, Program> programs = new LinkedHashMap<>();

  private Cast(Pack pack, Mechanics mechanics, Problems problems) {
    this.pack = pack;
    this.problems = problems;
    this.vocabulary = vocabulary(pack, mechanics);
  }

  static void assemble(
      Pack pack, Mechanics mechanics, World world, Dice dice, Bodies bodies, Problems problems) {
    var cast = new Cast(pack, mechanics, problems);
    for (MindSource source : pack.minds()) {
      Program program = cast.program(source.sources());
      String name = source.owner().name();
      var mind = new Mind(name, program, dice.of("mind", source.owner()), bodies.reasoner());
      source.traits().forEach((trait, ppm) -> mind.believe(trait(trait, ppm), OPENING));
      cast.terms(source.beliefs()).forEach(belief -> mind.believe(belief, OPENING));
      cast.terms(source.goals()).forEach(goal -> mind.pursue(goal, OPENING));
      bodies.add(source.owner(), mind, source.reactionMillis());
    }
  }

  /// Reads all plans of a pack and reports what is wrong with them.
  static void check(Pack pack, Mechanics mechanics, Problems problems) {
    var cast = new Cast(pack, mechanics, problems);
    pack.minds().forEach(source -> cast.program(source.sources()));
  }

  private static Struct trait(String name, long ppm) {
    return Terms.struct("trait", Terms.atom(name), Terms.number(ppm / 1_000_000.0));
  }

  private Program program(List<SourceText> sources) {
    return programs.computeIfAbsent(
        sources,
        these -> {
          var texts = new LinkedHashMap<String, String>();
          these.forEach(source -> texts.put(source.file(), source.text()));
          String name = these.isEmpty() ? "no plans" : these.getFirst().file();
          Problems reading = new Problems();
          Program program = Program.load(name, texts, includes(), reading);
          if (!reading.any()) program.check(vocabulary, reading);
          reading.sorted().forEach(problems::add);
          return program;
        });
  }

  private Includes includes() {
    return name ->
        Stream.of("", "habits/", "minds/")
            .flatMap(folder -> pack.program(folder + name).stream())
            .findFirst()
            .map(SourceText::text);
  }

  private List<Struct> terms(List<SpottedText> texts) {
    var terms = new ArrayList<Struct>();
    for (SpottedText text : texts) {
      TermReader.term(text.text(), text.spot(), problems)
          .ifPresent(term -> terms.add(Terms.literal(term)));
    }
    return terms;
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
