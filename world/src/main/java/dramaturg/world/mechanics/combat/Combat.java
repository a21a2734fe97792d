package dramaturg.world.mechanics.combat;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.combat.bombard.Bombard;
import dramaturg.world.mechanics.combat.bombard.BombardFacts;
import dramaturg.world.mechanics.combat.bombard.Bombardments;
import dramaturg.world.mechanics.combat.bombard.Salvo;
import dramaturg.world.mechanics.combat.fire.Attack;
import dramaturg.world.mechanics.combat.fire.AttackUntil;
import dramaturg.world.mechanics.combat.fire.Attacks;
import dramaturg.world.mechanics.combat.fire.Barrage;
import dramaturg.world.mechanics.combat.fire.CeaseFire;
import dramaturg.world.mechanics.combat.fire.Fire;
import dramaturg.world.mechanics.combat.fire.FireFacts;
import dramaturg.world.mechanics.combat.fire.Shots;
import dramaturg.world.mechanics.combat.ram.Line;
import dramaturg.world.mechanics.combat.ram.Ram;
import dramaturg.world.mechanics.combat.ram.RamFacts;
import dramaturg.world.mechanics.combat.ram.Rams;
import dramaturg.world.mechanics.combat.shield.Guard;
import dramaturg.world.mechanics.combat.shield.LowerShields;
import dramaturg.world.mechanics.combat.shield.Parry;
import dramaturg.world.mechanics.combat.shield.RaiseShields;
import dramaturg.world.mechanics.combat.shield.ShieldsFell;
import dramaturg.world.mechanics.combat.shield.ShieldsFitted;
import dramaturg.world.mechanics.combat.shield.ShieldsLowered;
import dramaturg.world.mechanics.combat.shield.ShieldsRaised;
import dramaturg.world.mechanics.combat.shield.ShieldsRecharged;
import dramaturg.world.mechanics.combat.shield.ShieldsStruck;
import dramaturg.world.mechanics.combat.shield.Watch;
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
import dramaturg.world.state.craft.Installed;
import dramaturg.world.state.craft.Switched;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.harm.Hit;
import dramaturg.world.state.harm.Impact;
import dramaturg.world.state.looks.Showing;
import dramaturg.world.state.space.CourseChange;
import java.util.List;

/// Rules fighting between vessels: shields, weapons, getting used to weapons, ramming. It does not rule what a hit
/// does to its target, and decides for nobody whom to fight.
public final class Combat implements Mechanic {
  @Override
  public String name() {
    return "combat";
  }

  @Override
  public List<Setting<?>> settings() {
    return Armament.ALL;
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(
        RaiseShields.class,
        LowerShields.class,
        Attack.class,
        AttackUntil.class,
        CeaseFire.class,
        Fire.class,
        Ram.class,
        Bombard.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(
        ShieldsRaised.class,
        ShieldsLowered.class,
        ShieldsStruck.class,
        ShieldsFell.class,
        ShieldsRecharged.class,
        ShieldsFitted.class,
        FireFacts.AttackBegun.class,
        FireFacts.AttackLimited.class,
        FireFacts.AttackEnded.class,
        FireFacts.Fired.class,
        FireFacts.Missed.class,
        RamFacts.RammingBegun.class,
        RamFacts.RammingEnded.class,
        RamFacts.RamMissed.class,
        BombardFacts.BombardmentBegun.class,
        BombardFacts.Bombarded.class,
        BombardFacts.BombardmentEnded.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    Armament.open(id, definition, opening);
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case RaiseShields raise -> Guard.raise(raise, moment);
      case LowerShields lower -> Guard.lower(lower, moment);
      case Attack attack -> Attacks.attack(attack, moment);
      case AttackUntil attack -> Attacks.attack(attack, moment);
      case CeaseFire cease -> cease(cease, moment);
      case Fire fire -> Shots.fire(fire, moment);
      case Ram ram -> Rams.ram(ram, moment);
      case Bombard bombard -> Bombardments.bombard(bombard, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  @Override
  public Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case Watch.Doubt(EntityId vessel) -> Guard.drop(vessel, moment);
      case Watch.Arrive(Impact impact) -> arrive(impact, moment);
      case Watch.Recharge(EntityId vessel) -> Guard.recharge(vessel, moment);
      case Watch.Learn learn -> Guard.learn(learn, moment);
      case Barrage.Beat beat -> Attacks.beat(beat, moment);
      case Barrage.Volley volley -> Attacks.volley(volley, moment);
      case Barrage.Cease(EntityId thing) -> Attacks.cease(thing, moment);
      case Salvo salvo -> Bombardments.salvo(salvo, moment);
      case Line.End end -> Rams.end(end, moment);
      case Line.Correct correct -> Rams.correct(correct, moment);
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  private static Ruling cease(CeaseFire cease, Moment moment) {
    Ruling ruling = Attacks.cease(cease, moment);
    return ruling.verdict() == Ruling.Verdict.REFUSED
        ? ruling
        : ruling.and(Bombardments.ended(cease.vessel(), moment.world()));
  }

  private static Ruling arrive(Impact impact, Moment moment) {
    World world = moment.world();
    return Vessels.destroyed(world, impact.target())
        ? Ruling.nothing()
        : Parry.of(
            world,
            impact.target(),
            impact.by(),
            impact.weapon(),
            impact.terajoules(),
            moment.now());
  }

  @Override
  public Ruling react(WorldFact fact, Moment moment) {
    return switch (fact) {
      case Impact impact -> Ruling.nothing().then(0, new Watch.Arrive(impact));
      case ShieldsFell(EntityId vessel) -> Guard.fell(vessel, moment);
      case ShieldsStruck struck -> Guard.exposed(struck.vessel(), struck.weapon(), moment);
      case Hit hit -> Guard.exposed(hit.target(), hit.weapon(), moment);
      case FireFacts.AttackBegun begun ->
          Attacks.begun(begun, moment).and(Bombardments.ended(begun.vessel(), moment.world()));
      case BombardFacts.BombardmentBegun(EntityId vessel, EntityId place) ->
          Bombardments.await(vessel, place, moment.entry(), moment)
              .and(Attacks.ended(vessel, moment.world()));
      case RamFacts.RammingBegun begun -> Rams.begun(begun, moment).and(Rams.turned(begun, moment));
      case CourseChange change -> Rams.turned(change, moment);
      case Destroyed destroyed -> Attacks.destroyed(destroyed, moment);
      case Showing showing -> Guard.doubted(showing.thing(), moment);
      case Crippled(EntityId vessel) -> Guard.doubted(vessel, moment);
      case DeviceDamaged(EntityId device, int condition) -> Guard.changed(device, moment);
      case Switched(EntityId device, boolean on) -> Guard.changed(device, moment);
      case Installed(EntityId device, EntityId host) -> Guard.installed(device, host, moment);
      default -> Ruling.nothing();
    };
  }

  @Override
  public void percepts(EntityId body, World world, Percepts out) {
    Vessels.viewing(world, body)
        .ifPresent(vessel -> {
          Guard.percepts(vessel, world, out);
          Attacks.percepts(vessel, world, out);
          Bombardments.percepts(vessel, world, out);
          Shots.percepts(vessel, world, out);
        });
  }
}
