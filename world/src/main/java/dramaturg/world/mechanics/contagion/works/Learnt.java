package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;

/// The technologies that a mind has made its own, in the order in which it did.
public record Learnt(List<EntityId> technologies) {
  public static final Component<Learnt> LEARNT = Component.of("learnt", Learnt.class);

  public Learnt {
    technologies = List.copyOf(technologies);
  }

  public static Learnt of(World world, EntityId mind) {
    return world.or(mind, LEARNT, new Learnt(List.of()));
  }

  Learnt plus(EntityId technology) {
    if (technologies.contains(technology)) return this;
    var more = new ArrayList<>(technologies);
    more.add(technology);
    return new Learnt(more);
  }
}
