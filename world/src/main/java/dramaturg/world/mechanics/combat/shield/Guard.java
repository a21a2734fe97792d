package dramaturg.world.mechanics.combat.shield;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Shields;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Adaptation;
import dramaturg.world.state.harm.Adapted;
import java.util.Locale;
import java.util.Optional;

/// Rules the raising and lowering of shields, and the getting used to weapons.
public final class Guard {
  /// How long it takes to raise shields, in milliseconds.
  public static final long RAISE_MILLIS = 3_000;

  /// How long it takes to lower them, in milliseconds.
  public static final long LOWER_MILLIS = 1_000;

  /// How much shields that fell must have recharged before they can be raised again, in percent.
  static final int RAISABLE_PERCENT = 20;

  /// Getting used to a weapon is noticed in steps of so many percent.
  static final int STEP_PERCENT = 10;

  private Guard() {}

  public static Ruling raise(RaiseShields action, Moment moment) {
    World world = moment.world();
    EntityId vessel = action.vessel();
    Optional<String> obstacle = atControls(world, action.actor(), vessel);
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    Optional<String> failure = Generator.obstacle(world, vessel);
    if (failure.isPresent()) return Ruling.refused(failure.get());
    Shields shields = world.of(vessel, Shields.SHIELDS);
    return switch (shields.state()) {
      case UP -> Ruling.nothing();
      case DOWN -> raised(vessel, moment);
      case FALLEN ->
          Ruling.refused("shields_failed").because(world.origin(vessel, Shields.SHIELDS));
    };
  }

  private static Ruling raised(EntityId vessel, Moment moment) {
    return moment.begun() ? Ruling.happens(new ShieldsRaised(vessel)) : Ruling.takes(RAISE_MILLIS);
  }

  public static Ruling lower(LowerShields action, Moment moment) {
    World world = moment.world();
    Optional<String> obstacle = atControls(world, action.actor(), action.vessel());
    if (obstacle.isPresent()) return Ruling.refused(obstacle.get());
    if (!Shields.up(world, action.vessel())) return Ruling.nothing();
    return moment.begun()
        ? Ruling.happens(new ShieldsLowered(action.vessel()))
        : Ruling.takes(LOWER_MILLIS);
  }

  private static Optional<String> atControls(World world, EntityId actor, EntityId vessel) {
    if (!world.has(vessel, Shields.SHIELDS)) return Optional.of("no_shields");
    if (Vessels.destroyed(world, vessel)) return Optional.of("destroyed");
    return Vessels.controls(world, actor, vessel)
        ? Optional.empty()
        : Optional.of("not_at_the_controls");
  }

  /// When shields that fell can be raised again.
  public static Ruling fell(EntityId vessel, Moment moment) {
    Shields shields = moment.world().of(vessel, Shields.SHIELDS);
    long needed = shields.max() / 100 * RAISABLE_PERCENT;
    long millis = (needed + shields.gigawatts() - 1) / shields.gigawatts() * 1_000;
    return Ruling.nothing().then(millis, new Watch.Recharge(vessel));
  }

  /// Shields that fell and have recharged enough can be raised again.
  public static Ruling recharge(EntityId vessel, Moment moment) {
    Shields shields = moment.world().of(vessel, Shields.SHIELDS);
    boolean ready =
        shields.state() == Shields.State.FALLEN
            && shields.percentAt(moment.now()) >= RAISABLE_PERCENT
            && !Vessels.destroyed(moment.world(), vessel);
    return ready ? Ruling.happens(new ShieldsRecharged(vessel)) : Ruling.nothing();
  }

  /// Shields that stand without what keeps them up are looked at when the facts of the moment stand.
  public static Ruling doubted(EntityId vessel, Moment moment) {
    World world = moment.world();
    return Shields.up(world, vessel) && Generator.obstacle(world, vessel).isPresent()
        ? Ruling.nothing().then(0, new Watch.Doubt(vessel))
        : Ruling.nothing();
  }

  /// The same for the host of a device.
  public static Ruling changed(EntityId device, Moment moment) {
    Device changed = moment.world().of(device, Device.DEVICE);
    return changed.function().equals(Generator.FUNCTION)
        ? doubted(changed.host(), moment)
        : Ruling.nothing();
  }

  /// Shields that nothing keeps up come down.
  public static Ruling drop(EntityId vessel, Moment moment) {
    World world = moment.world();
    boolean drops = Shields.up(world, vessel) && Generator.obstacle(world, vessel).isPresent();
    return drops ? Ruling.happens(new ShieldsLowered(vessel)) : Ruling.nothing();
  }

  /// A device that gives shields became part of a vessel.
  public static Ruling installed(EntityId device, EntityId host, Moment moment) {
    World world = moment.world();
    if (!world.has(device, Generator.GENERATOR)) return Ruling.nothing();
    return Generator.shields(world, host, moment.now())
        .map(shields -> Ruling.happens(new ShieldsFitted(host, shields.max(), shields.gigawatts())))
        .orElse(Ruling.nothing());
  }

  /// A blow to something that adapts is looked at when the facts of the moment stand.
  public static Ruling exposed(EntityId thing, String weapon, Moment moment) {
    return moment.world().has(thing, Adaptation.ADAPTATION)
        ? Ruling.nothing().then(0, new Watch.Learn(thing, weapon))
        : Ruling.nothing();
  }

  /// Whoever has taken enough of a weapon has got used to it by another step.
  public static Ruling learn(Watch.Learn due, Moment moment) {
    Adaptation adaptation = moment.world().of(due.thing(), Adaptation.ADAPTATION);
    int earned = adaptation.earnedPercent(due.weapon());
    int step = earned - earned % STEP_PERCENT;
    return step > Adaptation.resists(moment.world(), due.thing(), due.weapon())
        ? Ruling.happens(new Adapted(due.thing(), due.weapon(), step))
        : Ruling.nothing();
  }

  /// What those with a view perceive of shields: their own, and whether those in sight have theirs up. From outside
  /// nobody can tell lowered shields from fallen ones.
  public static void percepts(EntityId vessel, World world, Percepts out) {
    if (world.has(vessel, Shields.SHIELDS)) {
      String state = world.of(vessel, Shields.SHIELDS).state().name().toLowerCase(Locale.ROOT);
      out.add(world.origin(vessel, Shields.SHIELDS), "shields", vessel, state);
    }
    for (EntityId contact : Contacts.of(world, vessel)) {
      if (!world.has(contact, Shields.SHIELDS)) continue;
      int origin = world.origin(contact, Shields.SHIELDS);
      String state = Shields.up(world, contact) ? "up" : "down";
      out.about(contact, "shields", origin, () -> out.add(origin, "shields", contact, state));
    }
  }
}
