package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;

/// The technologies that a person, a faction or another mind has mastered, in the order in which it did. It does not
/// say whether anything was built with them.
public record Learnt(List<EntityId> technologies) {
  public static final Component<Learnt> LEARNT = Component.of("learnt", Learnt.class);

  public Learnt {
    technologies = List.copyOf(technologies);
  }

  public static Learnt of(World world, EntityId holder) {
    return world.or(holder, LEARNT, new Learnt(List.of()));
  }

  /// These and one more.
  public Learnt plus(EntityId technology) {
    if (technologies.contains(technology)) return this;
    var more = new ArrayList<>(technologies);
    more.add(technology);
    return new Learnt(more);
  }
}
