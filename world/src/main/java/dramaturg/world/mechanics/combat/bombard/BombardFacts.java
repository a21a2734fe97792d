package dramaturg.world.mechanics.combat.bombard;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.ArrayList;

/// What happens when a vessel fires at the ground.
public final class BombardFacts {
  private BombardFacts() {}

  private static Audience around(World world, EntityId vessel, EntityId place) {
    var ground = new ArrayList<EntityId>();
    ground.add(place);
    ground.addAll(world.everythingIn(place));
    return Audience.seeing(vessel).and(Audience.inRoom(ground.toArray(EntityId[]::new)));
  }

  /// A vessel opened fire at a place on the ground and keeps it up.
  public record BombardmentBegun(EntityId vessel, EntityId place) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(vessel, Bombarding.BOMBARDING, new Bombarding(place, edit.entry()));
    }

    @Override
    public Audience audience(World world) {
      return around(world, vessel, place);
    }
  }

  /// Fire from space killed some who lived in a place. Who they were follows.
  ///
  /// @param kills how many since it was told last
  public record Bombarded(EntityId vessel, EntityId place, long kills) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return around(world, vessel, place);
    }
  }

  /// A vessel's fire at a place on the ground has ended: nobody lives there any more, it can no longer reach it, or it
  /// was ordered to stop.
  public record BombardmentEnded(EntityId vessel, EntityId place) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(vessel, Bombarding.BOMBARDING);
    }

    @Override
    public Audience audience(World world) {
      return around(world, vessel, place);
    }
  }
}
