package dramaturg.world.state.thought;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /// By whom a body holds a technology: its mind, itself or its faction, whichever comes first.
  public static Optional<EntityId> holder(World world, EntityId body, EntityId technology) {
    return Stream.of(
            world.find(body, Minded.MINDED).map(Minded::mind),
            Optional.of(body),
            Allegiance.of(world, body))
        .flatMap(Optional::stream)
        .filter(holder -> of(world, holder).technologies().contains(technology))
        .findFirst();
  }

  /// These and one more.
  public Learnt plus(EntityId technology) {
    if (technologies.contains(technology)) return this;
    var more = new ArrayList<>(technologies);
    more.add(technology);
    return new Learnt(more);
  }
}
