package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whom a faction fights on sight. It says nothing of what anybody feels, or does with a mind of their own.
///
/// @param foes factions
public record Enmity(List<EntityId> foes) {
  public static final Component<Enmity> ENMITY = Component.of("enmity", Enmity.class);

  public static final Enmity NONE = new Enmity(List.of());

  /// How many factions may belong to one another.
  private static final int MOST_HOUSES = 8;

  public Enmity {
    foes = List.copyOf(foes);
  }

  /// Whether one of two factions, or of those that they belong to, fights the other on sight.
  public static boolean between(World world, EntityId one, EntityId other) {
    List<EntityId> ours = with(world, one);
    List<EntityId> theirs = with(world, other);
    return fights(world, ours, theirs) || fights(world, theirs, ours);
  }

  private static boolean fights(World world, List<EntityId> ours, List<EntityId> theirs) {
    for (EntityId faction : ours)
      if (meets(world.or(faction, ENMITY, NONE).foes(), theirs)) return true;
    return false;
  }

  private static boolean meets(List<EntityId> foes, List<EntityId> theirs) {
    for (EntityId foe : foes) if (theirs.contains(foe)) return true;
    return false;
  }

  /// A faction and those that it belongs to.
  private static List<EntityId> with(World world, EntityId faction) {
    var line = new ArrayList<EntityId>();
    Optional<EntityId> at = Optional.of(faction);
    while (at.isPresent() && !line.contains(at.get()) && line.size() < MOST_HOUSES) {
      line.add(at.get());
      at = Allegiance.of(world, at.get());
    }
    return line;
  }
}
