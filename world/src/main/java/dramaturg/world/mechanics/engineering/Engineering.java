package dramaturg.world.mechanics.engineering;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.mechanics.engineering.charge.ArmSelfDestruct;
import dramaturg.world.mechanics.engineering.charge.Charges;
import dramaturg.world.mechanics.engineering.charge.Collapsed;
import dramaturg.world.mechanics.engineering.charge.DisarmSelfDestruct;
import dramaturg.world.mechanics.engineering.charge.Fuse;
import dramaturg.world.mechanics.engineering.charge.Overload;
import dramaturg.world.mechanics.engineering.charge.OverloadEnded;
import dramaturg.world.mechanics.engineering.charge.Overloading;
import dramaturg.world.mechanics.engineering.charge.SelfDestructArmed;
import dramaturg.world.mechanics.engineering.charge.SelfDestructDisarmed;
import dramaturg.world.mechanics.engineering.damage.Aftermath;
import dramaturg.world.mechanics.engineering.damage.Blasts;
import dramaturg.world.mechanics.engineering.damage.Damage;
import dramaturg.world.mechanics.engineering.damage.Losses;
import dramaturg.world.mechanics.engineering.power.Balance;
import dramaturg.world.mechanics.engineering.power.Power;
import dramaturg.world.mechanics.engineering.power.PowerFailed;
import dramaturg.world.mechanics.engineering.power.PowerRestored;
import dramaturg.world.mechanics.engineering.power.SwitchOff;
import dramaturg.world.mechanics.engineering.power.SwitchOn;
import dramaturg.world.mechanics.engineering.power.Switches;
import dramaturg.world.mechanics.engineering.power.Throttle;
import dramaturg.world.mechanics.engineering.power.Throttled;
import dramaturg.world.mechanics.engineering.refit.Eject;
import dramaturg.world.mechanics.engineering.refit.Ejected;
import dramaturg.world.mechanics.engineering.refit.Install;
import dramaturg.world.mechanics.engineering.refit.Refits;
import dramaturg.world.mechanics.engineering.refit.Remove;
import dramaturg.world.mechanics.engineering.repair.HullRepaired;
import dramaturg.world.mechanics.engineering.repair.Regrowth;
import dramaturg.world.mechanics.engineering.repair.Repair;
import dramaturg.world.mechanics.engineering.repair.RepairBegun;
import dramaturg.world.mechanics.engineering.repair.Repairs;
import dramaturg.world.mechanics.engineering.repair.Revived;
import dramaturg.world.mechanics.engineering.repair.Works;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Crippled;
import dramaturg.world.state.craft.Destroyed;
import dramaturg.world.state.craft.DeviceDamaged;
import dramaturg.world.state.craft.DeviceRepaired;
import dramaturg.world.state.craft.HullDamaged;
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.fitting.Removed;
import dramaturg.world.state.harm.Exploded;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Rammed;
import dramaturg.world.state.harm.RoomHit;
import dramaturg.world.state.space.matter.SetAdrift;
import dramaturg.world.state.space.matter.Swallowed;
import java.util.List;

/// Rules devices and hulls: power, damage and what it does inside, blasts, repair, self-destruct. It does not rule who
/// shoots at whom, nor what a struck room does to a single body.
public final class Engineering implements Mechanic {
  @Override
  public String name() {
    return "engineering";
  }

  @Override
  public List<Setting<?>> settings() {
    return Blueprint.ALL;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        SwitchOn.class,
        SwitchOff.class,
        Throttle.class,
        Repair.class,
        Overload.class,
        Install.class,
        Remove.class,
        Eject.class,
        ArmSelfDestruct.class,
        DisarmSelfDestruct.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        PowerFailed.class,
        PowerRestored.class,
        Throttled.class,
        RepairBegun.class,
        HullRepaired.class,
        Revived.class,
        Overloading.class,
        OverloadEnded.class,
        Collapsed.class,
        Ejected.class,
        SelfDestructArmed.class,
        SelfDestructDisarmed.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Blueprint.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case SwitchOn on -> Switches.on(on, moment);
      case SwitchOff off -> Switches.off(off, moment);
      case Throttle throttle -> Switches.throttle(throttle, moment);
      case Repair repair -> Repairs.judge(repair, moment);
      case Overload overload -> Charges.overload(overload, moment);
      case Install install -> Refits.install(install, moment);
      case Remove remove -> Refits.remove(remove, moment);
      case Eject eject -> Refits.eject(eject, moment);
      case ArmSelfDestruct arm -> Charges.arm(arm, moment);
      case DisarmSelfDestruct disarm -> Charges.disarm(disarm, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case Balance(EntityId vessel) -> Power.balance(vessel, moment);
      case Aftermath.Strike(Hit hit) -> Damage.hit(hit, moment);
      case Aftermath.Assess(EntityId vessel) -> Damage.assess(vessel, moment);
      case Works.LookRound(EntityId vessel) -> Repairs.lookRound(vessel, moment);
      case Works.Done done -> Repairs.done(done, moment);
      case Works.Regrow(EntityId vessel) -> Regrowth.regrow(vessel, moment);
      case Works.Steer(EntityId vessel) -> Repairs.steer(vessel, moment);
      case Fuse.GoOff due -> Charges.goOff(due, moment);
      case Fuse.GiveWay due -> Charges.giveWay(due, moment);
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Hit hit -> Ruling.nothing().then(0, new Aftermath.Strike(hit));
      case HullDamaged damaged -> Regrowth.damaged(damaged, moment);
      case Crippled(EntityId vessel) -> Damage.crippled(vessel, moment);
      case Destroyed destroyed -> Losses.destroyed(destroyed, moment);
      case Swallowed(EntityId thing, EntityId by) -> Losses.swallowed(thing, by, moment);
      case RoomHit hit -> Losses.inRoom(hit, moment);
      case Exploded blast -> Blasts.exploded(blast, moment);
      case Rammed(EntityId vessel, EntityId target) -> Charges.detonate(vessel, moment);
      case DeviceDamaged(EntityId device, int condition) ->
          Damage.damaged(device, moment)
              .and(Power.changed(device, moment))
              .and(Repairs.damaged(device, moment));
      case DeviceRepaired(EntityId device, int condition) ->
          Power.changed(device, moment).and(Repairs.repaired(device, moment));
      case Switched switched ->
          Power.changed(switched.device(), moment).and(Charges.switched(switched, moment));
      case Installed(EntityId device, EntityId host) -> Power.changed(device, moment);
      case Throttled(EntityId device, int percent) -> Power.changed(device, moment);
      case Removed(EntityId device, EntityId host) -> Refits.gone(host, moment);
      case Ejected(EntityId device, EntityId vessel, Expression as) ->
          Ruling.happens(new SetAdrift(moment.world().entity(as.text())))
              .and(Refits.gone(vessel, moment));
      case Collapsed(EntityId device, Expression into) ->
          Ruling.happens(new SetAdrift(moment.world().entity(into.text())));
      case RepairBegun begun ->
          Ruling.nothing()
              .then(begun.takesMillis(), new Works.Done(begun.vessel(), moment.entry()));
      case SelfDestructArmed armed ->
          Ruling.nothing()
              .then(armed.delayMillis(), new Fuse.GoOff(armed.vessel(), moment.entry()));
      case Overloading overloading ->
          Ruling.nothing()
              .then(
                  overloading.delayMillis(),
                  new Fuse.GiveWay(overloading.device(), moment.entry()));
      default -> Ruling.nothing();
    };
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Gauges.percepts(body, world, out);
  }
}
