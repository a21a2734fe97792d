package dramaturg.world.mechanics.care;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Pin;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who is pinned under a heavy body that falls, and what they can do about it. A falling body takes no aim: it may fall
/// on whoever killed it in the same room, and on nobody else.
public final class Pins {
  /// How long it takes somebody who is pinned to work a hand free and to a device, in milliseconds: at least and at
  /// most.
  static final long REACH_AT_LEAST = 20 * 60_000;

  static final long REACH_AT_MOST = 40 * 60_000;
  private static final long WHOLE_PPM = 1_000_000;

  private Pins() {}

  /// How often a body falls on its killer.
  record Topples(long ppm) {
    static final Component<Topples> TOPPLES = Component.of("topples", Topples.class);
  }

  /// A body fell on somebody, who lies under it.
  public record Pinned(EntityId person, EntityId under) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Vitals vitals = edit.world().of(person, Vitals.VITALS);
      edit.put(person, Vitals.VITALS, vitals.with(Vitals.Condition.HELD));
      edit.put(person, Pin.PIN, new Pin(under, List.of()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  /// Somebody who is pinned got a hand to a device.
  public record Reached(EntityId person, EntityId device) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Pin pin = edit.world().of(person, Pin.PIN);
      var reached = new ArrayList<>(pin.reached());
      reached.add(device);
      edit.put(person, Pin.PIN, new Pin(pin.under(), reached));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  static Ruling died(Died died, Moment moment) {
    World world = moment.world();
    EntityId killer = died.by();
    Optional<Topples> topples = world.find(died.person(), Topples.TOPPLES);
    boolean within =
        topples.isPresent()
            && world.has(killer, Vitals.VITALS)
            && Vitals.able(world, killer)
            && Positions.sideBySide(world, killer, died.person());
    if (!within) return Ruling.nothing();
    return moment.die("toppling", died.person()).chance(topples.get().ppm(), WHOLE_PPM)
        ? Ruling.happens(new Pinned(killer, died.person()))
        : Ruling.nothing();
  }

  /// Whoever is elsewhere lies under nothing.
  static Ruling moved(EntityId person, World world) {
    return world.has(person, Pin.PIN) && Vitals.alive(world, person)
        ? Ruling.happens(new Bonds.Freed(person, person))
        : Ruling.nothing();
  }

  static Ruling reach(Deeds.Reach reach, Moment moment) {
    World world = moment.world();
    Optional<Pin> pin = world.find(reach.actor(), Pin.PIN);
    if (pin.isEmpty()) return Ruling.refused("not_pinned");
    if (!world.has(reach.device(), Device.DEVICE)) return Ruling.refused("no_such_device");
    if (!Positions.sideBySide(world, reach.actor(), reach.device()))
      return Ruling.refused("not_here");
    if (pin.get().reached().contains(reach.device())) return Ruling.nothing();
    return moment.begun()
        ? Ruling.happens(new Reached(reach.actor(), reach.device()))
        : Ruling.takes(
            moment.die("reaching", reach.actor()).between(REACH_AT_LEAST, REACH_AT_MOST));
  }

  /// Whoever is there sees who lies under what; oneself knows what one can reach.
  static void percepts(EntityId body, World world, Percepts out) {
    for (EntityId place : Positions.container(world, body).stream().toList())
      for (EntityId other : world.contents(place)) {
        if (!world.has(other, Pin.PIN)) continue;
        Pin pin = world.of(other, Pin.PIN);
        int origin = world.origin(other, Pin.PIN);
        out.add(origin, "pinned", other, pin.under());
        if (other.equals(body))
          for (EntityId device : pin.reached()) out.add(origin, "reached", device);
      }
  }
}
