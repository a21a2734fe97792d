package dramaturg.world.mechanics.care;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.person.CameTo;
import dramaturg.world.state.person.Died;
import dramaturg.world.state.person.Hurt;
import dramaturg.world.state.person.Slumber;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// What is drunk, and what comes of it.
public final class Draughts {
  private static final long DRINK_MILLIS = 3_000;

  private record Working(EntityId person, EntityId draught, Draught what) implements Timer {}

  record Waking(EntityId person, int asleepSince) implements Timer {}

  private Draughts() {}

  /// Somebody drank something up.
  public record Drunk(EntityId person, EntityId draught) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(draught, Draught.DRAUGHT);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  /// Somebody sinks into a sleep from which no noise wakes.
  public record FellAsleep(EntityId person, EntityId draught, boolean seemsDead, long lastsMillis)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Vitals vitals = edit.world().of(person, Vitals.VITALS);
      edit.put(person, Vitals.VITALS, vitals.with(Vitals.Condition.DOWN));
      edit.put(person, Slumber.SLUMBER, new Slumber(seemsDead));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  static Ruling drink(Deeds.Drink drink, Moment moment) {
    World world = moment.world();
    Optional<Draught> draught = world.find(drink.draught(), Draught.DRAUGHT);
    if (draught.isEmpty()) return Ruling.refused("no_draught");
    if (!Positions.atHand(world, drink.actor(), drink.draught())) return Ruling.refused("not_here");
    if (!moment.begun()) return Ruling.takes(DRINK_MILLIS);
    return Ruling.happens(new Drunk(drink.actor(), drink.draught()))
        .then(
            draught.get().afterMillis(),
            new Working(drink.actor(), drink.draught(), draught.get()));
  }

  static Ruling due(Timer timer, Moment moment) {
    return switch (timer) {
      case Working(EntityId person, EntityId draught, Draught what) ->
          works(person, draught, what, moment.world());
      case Waking waking -> wakes(waking, moment.world());
      default -> throw new IllegalStateException("no law for " + timer);
    };
  }

  private static Ruling works(EntityId person, EntityId draught, Draught what, World world) {
    Vitals vitals = world.of(person, Vitals.VITALS);
    if (!vitals.alive()) return Ruling.nothing();
    long left = vitals.health() - what.harm();
    if (left <= 0) return Ruling.happens(new Died(person, draught));
    Ruling ruling =
        what.harm() == 0 ? Ruling.nothing() : Ruling.happens(new Hurt(person, draught, (int) left));
    return what.sleepMillis() == 0
        ? ruling
        : ruling.and(new FellAsleep(person, draught, what.seemsDead(), what.sleepMillis()));
  }

  /// Whoever was wounded or treated meanwhile has other things to wake from.
  private static Ruling wakes(Waking waking, World world) {
    return world.has(waking.person(), Slumber.SLUMBER)
            && world.origin(waking.person(), Slumber.SLUMBER) == waking.asleepSince()
            && Vitals.alive(world, waking.person())
        ? Ruling.happens(new CameTo(waking.person()))
        : Ruling.nothing();
  }
}
