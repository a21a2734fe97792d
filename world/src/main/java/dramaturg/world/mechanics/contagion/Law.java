package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.contagion.outbreak.Stage;
import dramaturg.world.mechanics.contagion.outbreak.Strain;
import dramaturg.world.state.Component;
import dramaturg.world.state.Identity;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Bulk;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A strain as its pack tells it; a run never changes it.
///
/// @param course its stages, for any host
/// @param potency its weight in a contest with another strain
/// @param takesAt the number of the stage in which its host passes to another mind; the number of stages if it never
///     does
/// @param infects the kinds that it can infect; none means every person and every crowd
/// @param becomes what a host or structure of a kind and size turns into
/// @param builds what grows in a structure that is being assimilated
/// @param obeysPercent from which progress on such a structure moves at its new mind's will
/// @param hatching what comes out of its dead hosts, if anything
/// @param wakesDead whether it can infect and wake the dead
public record Law(
    Strain course,
    long potency,
    int takesAt,
    List<String> infects,
    List<Turn> becomes,
    List<Build> builds,
    int obeysPercent,
    Optional<Hatching> hatching,
    boolean wakesDead) {
  public static final Component<Law> LAW = Component.of("strain", Law.class);

  /// So many devices, rooms or craft of this kind grow at this progress, in a structure of at least this extent.
  public record Build(int atPercent, String kind, int copies, long leastMetres) {}

  /// What is of a kind and of at least this extent turns into another.
  public record Turn(String from, String into, long leastMetres) {}

  /// A being of this kind comes out of the dead after a time between these, in milliseconds.
  ///
  /// @param beside the kinds of the living next to whom alone it comes out; none means anywhere
  /// @param stirsMillis how long it takes at most from when such a one comes to where it lies ripe
  public record Hatching(
      String kind, long fromMillis, long toMillis, List<String> beside, long stirsMillis) {
    public Hatching {
      beside = List.copyOf(beside);
    }

    /// Whether this is one for whom it comes out.
    boolean lures(World world, EntityId who) {
      return world.has(who, Vitals.VITALS)
          && Vitals.alive(world, who)
          && beside.stream().anyMatch(kind -> world.isA(who, kind));
    }
  }

  public Law {
    infects = List.copyOf(infects);
    becomes = List.copyOf(becomes);
    builds = List.copyOf(builds);
  }

  public static Law of(World world, EntityId strain) {
    return world.of(strain, LAW);
  }

  Stage stage(int number) {
    return course.stages().get(number);
  }

  /// Whether it can infect what is of this kind.
  boolean suits(World world, EntityId host) {
    return infects.isEmpty() || infects.stream().anyMatch(kind -> world.isA(host, kind));
  }

  /// What the entity turns into: by the nearest of its kinds that is named, and there by the greatest extent that it
  /// has; empty if it stays what it is.
  public Optional<String> turns(World world, EntityId who) {
    String kind = world.of(who, Identity.IDENTITY).kind();
    long metres = metres(world, who);
    for (String one : world.kinds().lineage(kind)) {
      Optional<Turn> turn =
          becomes.stream()
              .filter(it -> it.from().equals(one) && it.leastMetres() <= metres)
              .filter(it -> !it.into().equals(kind))
              .max(Comparator.comparingLong(Turn::leastMetres));
      if (turn.isPresent()) return turn.map(Turn::into);
    }
    return Optional.empty();
  }

  /// What grows in a structure at this progress, as far as it is large enough.
  public List<Build> growsAt(int percent, World world, EntityId structure) {
    long metres = metres(world, structure);
    return builds.stream()
        .filter(it -> Math.clamp(it.atPercent(), 1, 100) == percent && it.leastMetres() <= metres)
        .toList();
  }

  private static long metres(World world, EntityId who) {
    return world.find(who, Bulk.BULK).map(bulk -> 2 * bulk.radiusMetres()).orElse(0L);
  }
}
