package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.Templates;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Identity;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Minded.Inborn;
import java.util.ArrayList;
import java.util.List;

/// Gives entities that a fact creates what their kind says of them and the parts that it has, as the opening does for
/// those of the pack. A kind that the pack does not know gives nothing. Timers that a mechanic wants for them are not
/// set: a created entity begins to do something by facts. What has a mind by its kind, and no other's moves it, is the
/// body of its own; that mind itself is the stage's to make.
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

  /// Parts lie where their kind says; all are there before any is completed, so that they can name each other.
  @Override
  public void bear(Edit edit, EntityId born) {
    World world = edit.world();
    String kind = world.of(born, Identity.IDENTITY).kind();
    List<Templates.Part> parts = pack.parts(kind);
    if (parts.isEmpty()) {
      complete(edit, born);
      embody(edit, born, kind);
    }
    for (Templates.Part part : parts)
      if (!part.isWhole())
        edit.createPart(born.name() + part.name(), part.kind(), part.title(), born);
    var definitions = new ArrayList<Definition>();
    for (Templates.Part part : parts) {
      Definition definition = pack.born(part, born, world::find);
      if (!part.isWhole()) definition.in().ifPresent(in -> edit.move(definition.id(), in));
      definitions.add(definition);
    }
    for (Definition definition : definitions)
      mechanics.open(definition.id(), definition, new Opening(edit));
    for (Templates.Part part : parts)
      embody(edit, world.entity(born.name() + part.name()), part.told(kind));
  }

  private void embody(Edit edit, EntityId born, String told) {
    if (!pack.inborn().containsKey(told) || edit.world().has(born, Minded.MINDED)) return;
    edit.put(born, Inborn.INBORN, new Inborn(told)).put(born, Minded.MINDED, new Minded(born));
  }
}
