package dramaturg.world.mechanics.doors;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Door;

/// What happens to doors. One file, since they differ by a word.
public final class Bolts {
  private Bolts() {}

  /// What is noticed in the rooms on both sides of the door.
  private interface Noticed extends WorldFact {
    EntityId door();

    @Override
    default Audience audience(World world) {
      Door stands = world.of(door(), Door.DOOR);
      return Audience.inRoom(stands.one(), stands.other());
    }
  }

  /// A door can no longer be passed.
  public record Locked(EntityId by, EntityId door) implements Noticed {
    @Override
    public void applyTo(Edit edit) {
      change(edit, door, Door.State.LOCKED);
    }
  }

  /// A door can be passed again.
  public record Unlocked(EntityId by, EntityId door) implements Noticed {
    @Override
    public void applyTo(Edit edit) {
      change(edit, door, Door.State.OPEN);
    }
  }

  /// A door was broken open.
  public record Forced(EntityId by, EntityId door) implements Noticed {
    @Override
    public void applyTo(Edit edit) {
      change(edit, door, Door.State.BROKEN);
    }
  }

  private static void change(Edit edit, EntityId door, Door.State state) {
    edit.put(door, Door.DOOR, edit.world().of(door, Door.DOOR).with(state));
  }
}
