package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// What becomes of force fields.
public final class FieldFacts {
  private FieldFacts() {}

  /// Somebody raised a force field around a device.
  public record FieldRaised(EntityId by, EntityId around) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(around, Field.FIELD, new Field(by));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by);
    }
  }

  /// A force field is gone: lowered, or its bearer no longer bears it.
  public record FieldFell(EntityId by, EntityId around) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(around, Field.FIELD);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by);
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
