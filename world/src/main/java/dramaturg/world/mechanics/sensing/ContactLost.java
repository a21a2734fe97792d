package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Contacts;

/// A vessel's sensors hold a thing no longer. It may have gone, hidden, gone dark, or they may have failed.
public record ContactLost(EntityId viewer, EntityId thing) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Contacts before = edit.world().or(viewer, Contacts.CONTACTS, Contacts.NONE);
    edit.put(viewer, Contacts.CONTACTS, before.without(thing));
  }

  @Override
  public Audience audience(World world) {
    return Audience.viewing(world, viewer);
  }
}
