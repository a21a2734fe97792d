package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Minded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What an entity bears of strains without being ill: those it carries by nature, those it is immune to.
///
/// @param strains carried; the first is the one it passes on
/// @param immuneTo cannot infect it
/// @param injects whether it can inject others
public record Carried(List<EntityId> strains, List<EntityId> immuneTo, boolean injects) {
  public static final Component<Carried> CARRIED = Component.of("carried", Carried.class);

  private static final Carried NOTHING = new Carried(List.of(), List.of(), false);

  public Carried {
    strains = List.copyOf(strains);
    immuneTo = List.copyOf(immuneTo);
  }

  static Carried of(World world, EntityId id) {
    return world.or(id, CARRIED, NOTHING);
  }

  Carried immune(EntityId strain) {
    var more = new ArrayList<>(immuneTo);
    if (!more.contains(strain)) more.add(strain);
    return new Carried(strains, more, injects);
  }

  /// The strain that an entity would pass on: the one that it is infected with, or else the one that it carries.
  public static Optional<EntityId> strainOf(World world, EntityId id) {
    Optional<EntityId> infected = world.find(id, Infection.INFECTION).map(Infection::strain);
    return infected
        .or(() -> of(world, id).strains().stream().findFirst())
        .or(() -> world.find(id, Minded.MINDED).flatMap(m -> ofMind(world, m.mind())));
  }

  private static Optional<EntityId> ofMind(World world, EntityId mind) {
    return world
        .find(mind, Infection.INFECTION)
        .map(Infection::strain)
        .or(() -> of(world, mind).strains().stream().findFirst());
  }

  /// Whether the strain goes round in this crowd.
  public static boolean spreadsIn(World world, EntityId crowd, EntityId strain) {
    return world
        .find(crowd, Infestation.INFESTATION)
        .filter(all -> all.strains().containsKey(strain))
        .isPresent();
  }

  /// Whose mind a host passes to whom this entity gives the strain: that of its own infection, or its own mind, or,
  /// if nobody moves it, the host's own.
  static EntityId lord(World world, EntityId by, EntityId strain, EntityId host) {
    Optional<EntityId> infected =
        world
            .find(by, Infection.INFECTION)
            .filter(infection -> infection.strain().equals(strain))
            .map(Infection::mind);
    Optional<EntityId> infested =
        world
            .find(by, Infestation.INFESTATION)
            .map(all -> all.strains().get(strain))
            .map(Infestation.Spread::mind);
    return infected
        .or(() -> infested)
        .or(() -> world.find(by, Minded.MINDED).map(Minded::mind))
        .orElse(host);
  }
}
