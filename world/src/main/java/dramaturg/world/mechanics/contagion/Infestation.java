package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.contagion.outbreak.Quarters;
import dramaturg.world.state.Component;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How far strains have got in a crowd. Which members have them is in the facts.
///
/// @param strains each strain, in the order of arrival
public record Infestation(SequencedMap<EntityId, Spread> strains) {
  public static final Component<Infestation> INFESTATION =
      Component.of("infestation", Infestation.class);

  static final Infestation NONE = new Infestation(new LinkedHashMap<>());

  /// How far one strain has got.
  ///
  /// @param mind whose its hosts become
  /// @param infected how many members it ever got into
  public record Spread(EntityId mind, long infected) {}

  /// How the members of a crowd live together.
  ///
  /// @param members how many there were at the opening
  public record Housing(Quarters quarters, int members) {
    public static final Component<Housing> HOUSING = Component.of("quarters", Housing.class);
  }

  /// Keeps a copy of its own.
  public Infestation {
    strains = new LinkedHashMap<>(strains);
  }

  Infestation plusOne(EntityId strain, EntityId lord) {
    var changed = new LinkedHashMap<>(strains);
    changed.merge(
        strain, new Spread(lord, 1), (before, one) -> new Spread(before.mind, before.infected + 1));
    return new Infestation(changed);
  }
}
