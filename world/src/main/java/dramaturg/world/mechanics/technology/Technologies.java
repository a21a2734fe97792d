package dramaturg.world.mechanics.technology;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.art.BuiltOn;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.thought.Learnt;
import java.util.List;

/// Rules who has mastered what. It does not rule how a technology is won: that is up to the mechanic by which it is.
public final class Technologies implements Mechanic {
  private static final Setting<List<EntityId>> HELD_BY =
      Setting.standard(
              "held_by",
              SettingType.many(SettingType.reference(RootKind.FACTION, RootKind.PERSON)),
              List.<EntityId>of(),
              "Who has mastered it at the opening: a faction with all its people, or single persons.")
          .on(RootKind.TECHNOLOGY);

  private static final Setting<List<EntityId>> BUILT_ON =
      Setting.optional(
              "built_on",
              SettingType.many(SettingType.reference(RootKind.TECHNOLOGY)),
              "The technologies that it was built on; whoever studies it learns them.")
          .on(RootKind.DEVICE, RootKind.VESSEL, RootKind.BODY, RootKind.PERSON);
  private static final Setting<List<Term>> TEACHES =
      Setting.optional(
              "teaches",
              SettingType.many(SettingType.statement()),
              "What one is told by it who studies it.")
          .on(RootKind.DEVICE, RootKind.VESSEL, RootKind.BODY, RootKind.PERSON);
  private static final Setting<Long> STUDY_TIME =
      Setting.standard(
              "study_time",
              SettingType.quantity(Dimension.TIME),
              Studies.Lesson.USUAL_MILLIS,
              "How long it takes to find out what it teaches.")
          .on(RootKind.DEVICE, RootKind.VESSEL, RootKind.BODY, RootKind.PERSON);

  @Override
  public String name() {
    return "technology";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(HELD_BY, BUILT_ON, TEACHES, STUDY_TIME);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Study.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(Studies.Studied.class);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return Studies.study((Study) action, moment);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    switch (definition.root()) {
      case TECHNOLOGY -> openTechnology(id, definition, opening);
      case DEVICE, VESSEL, BODY, PERSON -> openThing(id, definition, opening);
      default -> {}
    }
  }

  private static void openThing(EntityId id, Definition definition, Opening opening) {
    definition
        .find(BUILT_ON)
        .ifPresent(arts -> opening.put(id, BuiltOn.BUILT_ON, new BuiltOn(arts)));
    List<Term> teaches = definition.find(TEACHES).orElse(List.of());
    if (!teaches.isEmpty() || definition.has(BUILT_ON))
      opening.put(
          id,
          Studies.Lesson.LESSON,
          new Studies.Lesson(Math.max(1, definition.value(STUDY_TIME)), teaches));
  }

  private static void openTechnology(EntityId id, Definition definition, Opening opening) {
    for (EntityId holder : definition.value(HELD_BY))
      opening.put(holder, Learnt.LEARNT, Learnt.of(opening.world(), holder).plus(id));
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    EntityId mind = world.find(body, Minded.MINDED).map(Minded::mind).orElse(body);
    held(mind, world, out);
    if (!mind.equals(body)) held(body, world, out);
    Allegiance.of(world, body).ifPresent(faction -> held(faction, world, out));
  }

  private static void held(EntityId holder, World world, Percepts out) {
    for (EntityId technology : Learnt.of(world, holder).technologies())
      out.add(world.origin(holder, Learnt.LEARNT), "technology", technology);
  }
}
