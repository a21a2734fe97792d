package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Door;
import dramaturg.world.state.harm.Field;
import java.util.ArrayList;

/// What becomes of force fields.
public final class FieldFacts {
  private FieldFacts() {}

  /// Somebody raised a force field around a device or over a door, or helps to bear it from now on.
  public record FieldRaised(EntityId by, EntityId around) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      bear(edit, around, by);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(near(world, around));
    }
  }

  /// Somebody had an emitter raise a force field over a door.
  public record FieldSetUp(EntityId by, EntityId emitter, EntityId around) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      bear(edit, around, emitter);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(near(world, around));
    }
  }

  private static void bear(Edit edit, EntityId around, EntityId bearer) {
    var bearers = new ArrayList<EntityId>();
    edit.world().find(around, Field.FIELD).ifPresent(up -> bearers.addAll(up.bearers()));
    bearers.add(bearer);
    edit.put(around, Field.FIELD, new Field(bearers));
  }

  /// Those in the rooms of a door; nobody more for another thing.
  private static Audience near(World world, EntityId around) {
    return world
        .find(around, Door.DOOR)
        .map(door -> Audience.inRoom(door.one(), door.other()))
        .orElse(Audience.nobody());
  }

  /// A force field is gone: lowered, or none of its bearers bears it any longer.
  public record FieldFell(EntityId by, EntityId around) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(around, Field.FIELD);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(near(world, around));
    }
  }

  /// A force field threw somebody back who came up against it.
  ///
  /// @param around the device that it guards
  public record Repelled(EntityId person, EntityId around, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }
}
