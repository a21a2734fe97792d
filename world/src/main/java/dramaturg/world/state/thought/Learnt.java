package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The technologies that a person, a faction or another mind has mastered, in the order in which it did. It does not
/// say whether anything was built with them.
public record Learnt(List<EntityId> technologies) {
  public static final Component<Learnt> LEARNT = Component.of("learnt", Learnt.class);

  private static final Learnt NOTHING = new Learnt(List.of());

  public Learnt {
    technologies = List.copyOf(technologies);
  }

  public static Learnt of(World world, EntityId holder) {
    return world.or(holder, LEARNT, NOTHING);
  }

  /// By whom a body holds a technology: its mind, itself or its faction, whichever comes first.
  public static Optional<EntityId> holder(World world, EntityId body, EntityId technology) {
    Optional<EntityId> mind = world.find(body, Minded.MINDED).map(Minded::mind);
    if (mind.isPresent() && has(world, mind.get(), technology)) return mind;
    if (has(world, body, technology)) return Optional.of(body);
    Optional<EntityId> side = Allegiance.of(world, body);
    return side.isPresent() && has(world, side.get(), technology) ? side : Optional.empty();
  }

  private static boolean has(World world, EntityId holder, EntityId technology) {
    return of(world, holder).technologies().contains(technology);
  }

  /// These and one more.
  public Learnt plus(EntityId technology) {
    if (technologies.contains(technology)) return this;
    var more = new ArrayList<>(technologies);
    more.add(technology);
    return new Learnt(more);
  }
}
