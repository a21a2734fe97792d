package dramaturg.world.mechanics.allegiance;

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
import java.util.List;
import java.util.Optional;

/// Rules who belongs to whom. Whether anybody is loyal is up to minds.
public final class Allegiances implements Mechanic {
  private static final Setting<EntityId> FACTION =
      Setting.optional(
              "faction",
              SettingType.reference(RootKind.FACTION),
              "Whose it is: a person's people, a vessel's flag.")
          .on(
              RootKind.PERSON,
              RootKind.VESSEL,
              RootKind.CROWD,
              RootKind.FACTION,
              RootKind.PLACE,
              RootKind.BODY);

  @Override
  public String name() {
    return "allegiance";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(FACTION);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(FACTION)
        .ifPresent(faction -> opening.put(id, Allegiance.ALLEGIANCE, new Allegiance(faction)));
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Optional<EntityId> own = Allegiance.of(world, body);
    own.ifPresent(
        faction -> out.add(world.origin(body, Allegiance.ALLEGIANCE), "faction", body, faction));
  }
}
