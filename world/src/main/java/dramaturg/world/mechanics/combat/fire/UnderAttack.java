package dramaturg.world.mechanics.combat.fire;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import java.util.ArrayList;
import java.util.List;

/// Who keeps up fire at a thing, in the order in which they began.
record UnderAttack(List<EntityId> by) {
  static final Component<UnderAttack> UNDER_ATTACK =
      Component.of("under_attack", UnderAttack.class);

  static final UnderAttack NOBODY = new UnderAttack(List.of());

  UnderAttack {
    by = List.copyOf(by);
  }

  static void add(Edit edit, EntityId target, EntityId attacker) {
    var by = new ArrayList<>(edit.world().or(target, UNDER_ATTACK, NOBODY).by());
    by.add(attacker);
    edit.put(target, UNDER_ATTACK, new UnderAttack(by));
  }

  static void remove(Edit edit, EntityId target, EntityId attacker) {
    var by = new ArrayList<>(edit.world().or(target, UNDER_ATTACK, NOBODY).by());
    by.remove(attacker);
    if (by.isEmpty()) edit.remove(target, UNDER_ATTACK);
    else edit.put(target, UNDER_ATTACK, new UnderAttack(by));
  }
}
