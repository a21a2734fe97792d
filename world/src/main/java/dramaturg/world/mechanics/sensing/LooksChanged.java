package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;
import dramaturg.world.state.looks.Appearance;

/// A thing looks like what it has become.
///
/// @param kind what it looks like from now on
public record LooksChanged(EntityId thing, Expression kind) implements Unnoticed {
  @Override
  public void applyTo(Edit edit) {
    Appearance now = Appearance.undisguised(edit.world(), thing);
    edit.put(thing, Appearance.APPEARANCE, new Appearance(kind.text(), now.flag()));
  }
}
