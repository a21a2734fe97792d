package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.contagion.outbreak.ContactNetwork;
import dramaturg.world.mechanics.contagion.outbreak.Outbreak;
import dramaturg.world.stage.Process;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What goes on among the members of one crowd: who of them lives, an outbreak for each strain that got in, and the
/// entry of each infection, so that the next one can name it as its cause. What has happened is in the facts all the
/// same.
final class Plague implements Process {
  static final int NOBODY = Outbreak.NOBODY;

  private final ContactNetwork network;
  private final int[] living;
  private final int[] places;
  private int alive;
  private final SequencedMap<EntityId, Strain> strains = new LinkedHashMap<>();

  /// One strain among the members.
  static final class Strain {
    final Outbreak outbreak;
    final int[] entries;
    int[] hosts;
    int count;
    int sick;
    int taken;
    int turning;
    long waveAt = Long.MAX_VALUE;
    boolean touching;

    private Strain(Outbreak outbreak) {
      this.outbreak = outbreak;
      entries = new int[outbreak.size()];
      hosts = new int[outbreak.size()];
    }

    private Strain(Strain from) {
      outbreak = from.outbreak.copy();
      entries = from.entries.clone();
      hosts = from.hosts.clone();
      count = from.count;
      sick = from.sick;
      taken = from.taken;
      turning = from.turning;
      waveAt = from.waveAt;
      touching = from.touching;
    }

    /// Notes the entry that tells of a member's infection.
    void note(int member, int entry) {
      entries[member] = entry;
      if (count == hosts.length) hosts = Arrays.copyOf(hosts, 2 * count);
      hosts[count++] = member;
      sick++;
    }

    /// Notes that a host is one no more.
    void lose(boolean wasTaken) {
      sick--;
      if (wasTaken) taken--;
    }

    /// The entry of the infection of a member drawn among those who have the strain; there must be one.
    int anyEntry(Die die, long nowMillis) {
      while (true) {
        int member = hosts[die.below(count)];
        if (outbreak.stage(member, nowMillis).isPresent()) return entries[member];
      }
    }
  }

  /// A crowd in which all are well.
  ///
  /// @param members how many there ever were; further places of the network are empty
  /// @param alive how many of them live; who, is drawn without favour
  Plague(ContactNetwork network, int members, long alive, Die die) {
    this.network = network;
    living = new int[network.size()];
    places = new int[network.size()];
    for (int member = 0; member < living.length; member++) {
      living[member] = member;
      places[member] = member;
    }
    this.alive = members;
    while (this.alive > alive) bury(living[die.below(this.alive)]);
  }

  private Plague(Plague from) {
    network = from.network;
    living = from.living.clone();
    places = from.places.clone();
    alive = from.alive;
    from.strains.forEach((id, strain) -> strains.put(id, new Strain(strain)));
  }

  @Override
  public Plague copy() {
    return new Plague(this);
  }

  ContactNetwork network() {
    return network;
  }

  int alive() {
    return alive;
  }

  List<EntityId> strains() {
    return List.copyOf(strains.keySet());
  }

  boolean has(EntityId strain) {
    return strains.containsKey(strain);
  }

  Strain strain(EntityId strain) {
    return strains.get(strain);
  }

  /// Lets a strain in; those who do not live are out of its reach.
  Strain begin(EntityId strain, Outbreak outbreak, long nowMillis) {
    var begun = new Strain(outbreak);
    for (int place = alive; place < living.length; place++)
      outbreak.remove(living[place], nowMillis);
    strains.put(strain, begun);
    return begun;
  }

  /// A living member, each with the same chance.
  int anyLiving(Die die) {
    return living[die.below(alive)];
  }

  /// A member dies.
  void kill(int member, long nowMillis) {
    bury(member);
    for (Strain strain : strains.values()) strain.outbreak.remove(member, nowMillis);
  }

  private void bury(int member) {
    int place = places[member];
    int last = living[--alive];
    living[place] = last;
    places[last] = place;
    living[alive] = member;
    places[member] = alive;
  }
}
