package dramaturg.world.mechanics.technology;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Component;
import dramaturg.world.state.Speech;
import dramaturg.world.state.World;
import dramaturg.world.state.art.BuiltOn;
import dramaturg.world.state.art.TechnologyLearnt;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.thought.Learnt;
import java.util.List;
import java.util.Optional;

/// Finding out about things: an artefact, remains, readings, a hull from within. One session teaches all that there is
/// to learn; two who study the same thing need as long as one.
public final class Studies {
  private Studies() {}

  /// What there is to learn from a thing.
  ///
  /// @param takesMillis how long that takes, at least 1
  /// @param statements what one is told by it
  record Lesson(long takesMillis, List<Term> statements) {
    static final Component<Lesson> LESSON = Component.of("lesson", Lesson.class);

    /// How long a thing is studied of which nothing is said: a working day.
    static final long USUAL_MILLIS = 8 * 3_600_000;

    Lesson {
      statements = List.copyOf(statements);
    }
  }

  /// Somebody has found out what there is to learn from a thing, and is told it as by a speaker.
  public record Studied(EntityId hearer, EntityId thing, Expression content) implements Speech {
    @Override
    public EntityId speaker() {
      return thing;
    }

    @Override
    public String performative() {
      return "tell";
    }
  }

  static Ruling study(Study study, Moment moment) {
    World world = moment.world();
    EntityId thing = study.thing();
    Optional<Lesson> lesson = world.find(thing, Lesson.LESSON);
    List<EntityId> built = BuiltOn.of(world, thing);
    if (lesson.isEmpty() && built.isEmpty()) return Ruling.refused("nothing_to_learn");
    boolean here =
        Positions.atHand(world, study.actor(), thing)
            || world.has(thing, Hull.HULL) && world.within(study.actor(), thing);
    if (!here) return Ruling.refused("not_here");
    if (!moment.begun())
      return Ruling.takes(lesson.map(Lesson::takesMillis).orElse(Lesson.USUAL_MILLIS));
    ListTerm said = Terms.list(lesson.map(Lesson::statements).orElse(List.of()));
    Ruling ruling = Ruling.happens(new Studied(study.actor(), thing, said));
    EntityId holder = Allegiance.of(world, study.actor()).orElse(study.actor());
    for (EntityId technology : built)
      if (Learnt.holder(world, study.actor(), technology).filter(holder::equals).isEmpty())
        ruling = ruling.and(new TechnologyLearnt(technology, holder, thing));
    return ruling;
  }
}
