package dramaturg.world.mechanics.technology;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.state.World;
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

  @Override
  public String name() {
    return "technology";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(HELD_BY);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    if (definition.root() != RootKind.TECHNOLOGY) return;
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
