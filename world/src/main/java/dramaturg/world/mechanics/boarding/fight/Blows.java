package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// What becomes of blows and shots.
public final class Blows {
  private Blows() {}

  /// Somebody struck somebody. What it did follows.
  public record Struck(EntityId attacker, EntityId target) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, target);
    }
  }

  /// Somebody shot at somebody and hit. What it did follows.
  ///
  /// @param weapon the weapon
  public record Shot(EntityId attacker, EntityId target, EntityId weapon) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, target);
    }
  }

  /// A blow or shot missed its target.
  public record Evaded(EntityId attacker, EntityId target) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, target);
    }

    @Override
    public boolean small() {
      return true;
    }
  }
}
