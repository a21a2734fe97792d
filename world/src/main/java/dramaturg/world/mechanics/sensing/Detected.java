package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.looks.Appearance;
import java.util.Optional;

/// A vessel's sensors hold a thing from now on, or see that it looks otherwise than before.
///
/// @param kind what the thing appears to be to this viewer
public record Detected(EntityId viewer, EntityId thing, Expression kind) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    World world = edit.world();
    var sighting =
        new Contacts.Sighting(kind.text(), flag(world, thing, kind.text()), edit.entry());
    edit.put(
        viewer,
        Contacts.CONTACTS,
        world.or(viewer, Contacts.CONTACTS, Contacts.NONE).with(thing, sighting));
  }

  /// The colours that a viewer sees who takes a thing for this kind.
  static Optional<EntityId> flag(World world, EntityId thing, String kind) {
    boolean identified = !kind.equals(Appearance.UNIDENTIFIED);
    return Appearance.of(world, thing).flag().filter(colours -> identified);
  }

  @Override
  public Audience audience(World world) {
    return Audience.viewing(world, viewer);
  }
}
