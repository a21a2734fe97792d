package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;

/// A body passed to another mind and its side: a person, or a thing that has become one's own.
///
/// @param mind who moves it from now on
/// @param by the strain that did it
public record TakenOver(EntityId host, EntityId mind, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    if (!world.has(host, Native.NATIVE)) {
      world
          .find(host, Minded.MINDED)
          .ifPresent(before -> edit.put(host, Native.NATIVE, new Native(before.mind())));
    }
    edit.put(host, Minded.MINDED, new Minded(mind));
    TurnsTo.side(world, by, mind)
        .ifPresent(faction -> edit.put(host, Allegiance.ALLEGIANCE, new Allegiance(faction)));
  }

  /// Nobody can tell from outside; the mind that has it knows.
  @Override
  public Audience audience(World world) {
    return Audience.only(host, mind);
  }
}
