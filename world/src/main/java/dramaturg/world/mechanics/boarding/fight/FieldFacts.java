package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.ArrayList;

/// What becomes of force fields.
public final class FieldFacts {
  private FieldFacts() {}

  /// Somebody raised a force field around a device, or helps to bear it from now on.
  public record FieldRaised(EntityId by, EntityId around) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      var bearers = new ArrayList<EntityId>();
      edit.world().find(around, Field.FIELD).ifPresent(up -> bearers.addAll(up.bearers()));
      bearers.add(by);
      edit.put(around, Field.FIELD, new Field(bearers));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by);
    }
  }

  /// A force field is gone: lowered, or none of its bearers bears it any longer.
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
