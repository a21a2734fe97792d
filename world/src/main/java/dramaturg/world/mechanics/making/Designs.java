package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.thought.Learnt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a technology makes it possible to build.
public record Designs(List<Design> all) {
  static final Component<Designs> DESIGNS = Component.of("designs", Designs.class);

  /// How a thing is built.
  ///
  /// @param kind what comes of it
  /// @param workMillis how long a single worker would need, at least 1
  /// @param tonnes how much material goes into it
  /// @param needs the further technologies that it takes
  public record Design(String kind, long workMillis, long tonnes, List<EntityId> needs) {
    public Design {
      needs = List.copyOf(needs);
    }
  }

  /// A design and the technology that it belongs to.
  record Known(EntityId technology, Design design) {}

  public Designs {
    all = List.copyOf(all);
  }

  /// The designs of the technologies that a body holds, whether or not it holds all that each needs.
  static List<Known> knownTo(World world, EntityId body) {
    var known = new ArrayList<Known>();
    for (EntityId technology : world.all(DESIGNS))
      if (Learnt.holder(world, body, technology).isPresent())
        for (Design design : world.of(technology, DESIGNS).all())
          known.add(new Known(technology, design));
    return known;
  }

  /// The first technology that a design needs and the body does not hold.
  static Optional<EntityId> missing(World world, EntityId body, Design design) {
    return design.needs().stream()
        .filter(need -> Learnt.holder(world, body, need).isEmpty())
        .findFirst();
  }
}
