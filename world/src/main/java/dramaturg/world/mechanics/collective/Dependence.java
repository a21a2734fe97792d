package dramaturg.world.mechanics.collective;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;

/// A body that lives only as long as the mind that moves it. It says nothing about bodies without this.
record Dependence() {
  static final Component<Dependence> DEPENDENCE = Component.of("dies_with_mind", Dependence.class);

  /// The bodies that a death takes along.
  static Ruling died(EntityId mind, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId body : world.all(DEPENDENCE)) {
      boolean orphaned =
          !body.equals(mind)
              && Vitals.alive(world, body)
              && world.find(body, Minded.MINDED).filter(is -> is.mind().equals(mind)).isPresent();
      if (orphaned) ruling = ruling.and(new Died(body, mind));
    }
    return ruling;
  }
}
