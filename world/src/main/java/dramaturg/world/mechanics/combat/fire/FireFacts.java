package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// What happens when weapons are used. What a shot does to its target follows as blows to its shields and hull.
public final class FireFacts {
  private FireFacts() {}

  /// When a weapon that was fired singly can fire again.
  record Loading(long readyMillis) {
    static final Component<Loading> LOADING = Component.of("loading", Loading.class);
  }

  /// A vessel opened fire and keeps it up.
  public record AttackBegun(EntityId vessel, EntityId target) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(vessel, Attacking.ATTACKING, new Attacking(target));
      UnderAttack.add(edit, target, vessel);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, target);
    }
  }

  /// A vessel that keeps up its fire will stop at some point short of the last.
  public record AttackLimited(EntityId vessel, AttackUntil.Until until) implements Unnoticed {
    @Override
    public void applyTo(Edit edit) {
      edit.put(vessel, Attacking.Limit.LIMIT, new Attacking.Limit(until));
    }
  }

  /// A vessel's fire has ended: it was ordered to stop, or can no longer reach its target, or there is none any more.
  public record AttackEnded(EntityId vessel, EntityId target) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(vessel, Attacking.ATTACKING);
      edit.remove(vessel, Attacking.Limit.LIMIT);
      UnderAttack.remove(edit, target, vessel);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, target);
    }
  }

  /// A vessel fired a single shot.
  ///
  /// @param weapon the device
  /// @param kind what kind of weapon it is
  public record Fired(EntityId vessel, EntityId weapon, EntityId target, String kind)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      long interval = edit.world().of(weapon, Weapon.WEAPON).intervalMillis();
      edit.put(weapon, Loading.LOADING, new Loading(edit.now() + interval));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, target).and(Audience.aboard(vessel));
    }
  }

  /// A single shot missed.
  public record Missed(EntityId vessel, EntityId target, String kind) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, target);
    }

    @Override
    public boolean small() {
      return true;
    }
  }
}
