package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.looks.Reshaping;

/// A body took another shape: it is of another kind from now on and has what that kind says. It stays itself, and
/// where it is; there is no way back to the mind that it had.
///
/// @param into the kind that it became
/// @param by the strain that did it
public record Transformed(EntityId who, Expression into, EntityId by) implements Reshaping {
  @Override
  public EntityId thing() {
    return who;
  }

  @Override
  public void applyTo(Edit edit) {
    edit.become(who, into.text());
    edit.remove(who, Native.NATIVE);
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, who).and(Audience.seeing(who));
  }
}
