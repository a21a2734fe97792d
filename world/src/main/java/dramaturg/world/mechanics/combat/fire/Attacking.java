package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// That a vessel keeps up its fire at something. Its origin is the entry with which the attack began.
record Attacking(EntityId target) {
  static final Component<Attacking> ATTACKING = Component.of("attacking", Attacking.class);

  /// When a vessel is to stop its fire, if before the last.
  record Limit(AttackUntil.Until until) {
    static final Component<Limit> LIMIT = Component.of("attack_limit", Limit.class);

    static final Limit NONE = new Limit(AttackUntil.Until.DESTROYED);
  }
}
