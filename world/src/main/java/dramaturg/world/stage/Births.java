package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;

/// Gives entities that a fact creates what their kind says of them, as the opening does for those of the pack. A kind
/// that the pack does not know gives nothing. Timers that a mechanic wants for them are not set: a created entity
/// begins to do something by facts.
public final class Births implements Edit.Birth {
  private final Pack pack;
  private final Mechanics mechanics;

  public Births(Pack pack, Mechanics mechanics) {
    this.pack = pack;
    this.mechanics = mechanics;
  }

  @Override
  public void complete(Edit edit, EntityId born) {
    World world = edit.world();
    Identity identity = world.of(born, Identity.IDENTITY);
    if (!pack.kinds().parents().containsKey(identity.kind())) return;
    var in = world.find(born, Location.LOCATION).map(Location::container);
    Definition definition = pack.born(born, identity.kind(), in, identity.label());
    mechanics.open(born, definition, new Opening(edit));
  }
}
