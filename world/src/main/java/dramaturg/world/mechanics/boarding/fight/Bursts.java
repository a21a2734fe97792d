package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Beside;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Perished;
import java.util.Optional;

/// Devices that burst when they are wrecked, whoever wrecks them. Who stands right beside one or is at work on it is
/// hurt by once to twice its force; who else is in the room, and each of a crowd, by up to a half of it. No armour
/// against hand weapons helps.
public final class Bursts {
  private Bursts() {}

  /// How hard a device bursts that has not burst yet.
  ///
  /// @param force the least harm to those beside it, in points of health
  public record Bursting(long force) {
    public static final Component<Bursting> BURSTING = Component.of("bursts", Bursting.class);
  }

  /// A look at a wrecked device, when the blow that wrecked it is over.
  public record Wrecked(EntityId device) implements Timer {}

  /// A device burst. Whom that hurt follows.
  public record Burst(EntityId device) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(device, Bursting.BURSTING);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, device);
    }
  }

  /// What a device's damage calls for.
  public static Ruling damaged(EntityId device, int condition, World world) {
    return condition == 0 && world.has(device, Bursting.BURSTING)
        ? Ruling.nothing().then(0, new Wrecked(device))
        : Ruling.nothing();
  }

  public static Ruling due(Wrecked wrecked, Moment moment) {
    World world = moment.world();
    EntityId device = wrecked.device();
    boolean still =
        world.has(device, Bursting.BURSTING) && !world.of(device, Device.DEVICE).intact();
    if (!still) return Ruling.nothing();
    long force = world.of(device, Bursting.BURSTING).force();
    Ruling ruling = Ruling.happens(new Burst(device));
    Optional<EntityId> room = Vessels.room(world, device);
    if (room.isEmpty()) return ruling;
    for (EntityId other : world.contents(room.get())) {
      if (!Targets.alive(world, other)) continue;
      ruling = ruling.and(hurt(other, device, force, moment));
    }
    return ruling;
  }

  private static Ruling hurt(EntityId other, EntityId device, long force, Moment moment) {
    World world = moment.world();
    if (world.has(other, Crowd.CROWD)) {
      double each = force / 4.0 / Fighter.of(world, other).health();
      long size = world.of(other, Crowd.CROWD).size();
      double killed = Math.min(1, each) * size + moment.die("burst", other).unit();
      return killed >= 1
          ? Ruling.happens(new Perished(other, Math.min(size, (long) killed), device))
          : Ruling.nothing();
    }
    long points =
        Beside.holds(world, other, device)
            ? moment.die("burst", other).between(force, 2 * force)
            : moment.die("burst", other).between(0, force / 2);
    return Targets.harm(other, device, points, false, world);
  }
}
