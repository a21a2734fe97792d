package dramaturg.telling.fork;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.program.Plan;
import dramaturg.world.mechanics.FactTypes;
import dramaturg.world.mechanics.comms.MessageHeard;
import dramaturg.world.stage.StageManager;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.person.Died;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What an intervention changes. It names things by their ids and is looked up when it is made, since what it names may
/// come to be only during the telling.
public sealed interface Change {
  /// The mind takes this plan the next time that it can choose it among others.
  ///
  /// @param plan the plan's label
  record Decide(String mind, String plan) implements Change {
    @Override
    public String text() {
      return "decide " + mind + "=" + plan;
    }

    @Override
    public void make(StageManager stage) {
      EntityId who = minded(mind, stage);
      List<String> plans =
          stage.bodies().mind(who).program().plans().stream().map(Plan::label).toList();
      if (!plans.contains(plan)) {
        throw new ImpossibleChange(
            mind + " knows no plan '" + plan + "'", Suggest.didYouMean(plan, plans));
      }
      stage.decideFor(who, plan, text());
    }
  }

  /// The fact happens.
  record Happen(Struct fact) implements Change {
    @Override
    public String text() {
      return "set " + fact.text();
    }

    @Override
    public void make(StageManager stage) {
      stage.intervene(read(stage.world()), text());
    }

    private WorldFact read(World world) {
      List<FactType> types = FactTypes.all();
      FactType type =
          types.stream()
              .filter(each -> each.termName().equals(fact.functor()))
              .findFirst()
              .orElseThrow(() ->
                  new ImpossibleChange(
                      "there is no fact '" + fact.functor() + "'",
                      Suggest.didYouMean(
                          fact.functor(), types.stream().map(FactType::termName).toList())));
      if (FactTypes.THOUGHTS.stream().map(FactType::of).anyMatch(type::equals)) {
        throw new ImpossibleChange(
            "'" + fact.functor() + "' is something that only a mind does",
            "tell the mind something, or decide for it");
      }
      try {
        return (WorldFact) FactTerms.fact(type, fact, world::find);
      } catch (IllegalArgumentException unfit) {
        throw new ImpossibleChange(unfit.getMessage(), "it is written like " + written(type));
      }
    }

    private static String written(FactType type) {
      return type.termName()
          + "("
          + String.join(", ", type.parameters().stream().map(p -> p.name()).toList())
          + ")";
    }
  }

  /// A person dies, or a thing is destroyed, by nobody's hand.
  record Kill(String whom) implements Change {
    @Override
    public String text() {
      return "kill " + whom;
    }

    @Override
    public void make(StageManager stage) {
      EntityId id = entity(whom, stage.world());
      stage.intervene(
          stage.world().has(id, Hull.HULL) ? new Destroyed(id, id) : new Died(id, id), text());
    }
  }

  /// A mind is told something; by whom, the source annotation says, and without one by nobody but itself.
  record Tell(String mind, Struct content) implements Change {
    private static final String SOURCE = "source";

    @Override
    public String text() {
      return "tell " + mind + "=" + content.text();
    }

    @Override
    public void make(StageManager stage) {
      EntityId who = minded(mind, stage);
      EntityId by = source().map(name -> entity(name, stage.world())).orElse(who);
      stage.intervene(new MessageHeard(who, by, "tell", content.bare(), 0, 0), text());
    }

    private Optional<String> source() {
      return content.annotations().stream()
          .filter(
              each -> each instanceof Struct of && of.functor().equals(SOURCE) && of.arity() == 1)
          .map(each -> ((Struct) each).arg(0).text())
          .findFirst();
    }
  }

  /// How it is written in a header: a word and what it is about. It reads back.
  String text();

  /// Makes the change, now.
  ///
  /// @throws ImpossibleChange if it names what is not there
  void make(StageManager stage);

  /// A change as people and headers write it: `decide MIND=PLAN`, `set FACT`, `kill NAME`, `tell MIND=BELIEF`.
  ///
  /// @throws ImpossibleChange if it is none
  static Change parse(String text) {
    int gap = text.indexOf(' ');
    String verb = gap < 0 ? text : text.substring(0, gap);
    String rest = gap < 0 ? "" : text.substring(gap + 1).strip();
    return switch (verb) {
      case "decide" -> new Decide(before(rest, "MIND=PLAN"), after(rest));
      case "set" -> new Happen(literal(rest));
      case "kill" -> new Kill(rest);
      case "tell" -> new Tell(before(rest, "MIND=BELIEF"), literal(after(rest)));
      default ->
          throw new ImpossibleChange(
              "'" + verb + "' is no change", "decide, set, kill and tell are");
    };
  }

  private static String before(String pair, String form) {
    int equals = pair.indexOf('=');
    if (equals < 1 || equals == pair.length() - 1) {
      throw new ImpossibleChange("'" + pair + "' is not of the form " + form, "write " + form);
    }
    return pair.substring(0, equals).strip();
  }

  private static String after(String pair) {
    return pair.substring(pair.indexOf('=') + 1).strip();
  }

  private static Struct literal(String text) {
    try {
      Term term = TermReader.term(text);
      if (term instanceof Struct || term instanceof Atom) return Terms.literal(term);
    } catch (BadInput unreadable) {
      // said below
    }
    throw new ImpossibleChange(
        "'" + text + "' states nothing", "write it like a fact in a pattern: door_opened(gate)");
  }

  private static EntityId entity(String name, World world) {
    return world
        .find(name)
        .orElseThrow(() ->
            new ImpossibleChange(
                "there is no '" + name + "'", Suggest.didYouMean(name, names(world))));
  }

  private static List<String> names(World world) {
    return IntStream.range(0, world.size()).mapToObj(index -> world.entity(index).name()).toList();
  }

  private static EntityId minded(String name, StageManager stage) {
    EntityId id = entity(name, stage.world());
    if (stage.bodies().has(id)) return id;
    List<String> minds = stage.bodies().minds().stream().map(EntityId::name).toList();
    throw new ImpossibleChange("'" + name + "' has no mind", Suggest.didYouMean(name, minds));
  }
}
