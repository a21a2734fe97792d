package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;

/// How a living body is.
///
/// @param condition what it is able to do
/// @param health what is left, 0 to `max`; a hand weapon's blow takes some tens of 100
/// @param max what a hale one has, at least 1
public record Vitals(Condition condition, int health, int max) {
  public static final Component<Vitals> VITALS = Component.of("vitals", Vitals.class);

  /// The condition alone: most wounds leave it as it is.
  public static final Component<Condition> CONDITION =
      VITALS.aspect("condition", Condition.class, Vitals::condition);

  /// Of a body that nobody gave any.
  static final Vitals UNTOLD = new Vitals(Condition.WELL, 1, 1);

  /// WELL and HURT can act; DOWN (stunned, unconscious, thrown to the ground) and HELD (pinned, bound) cannot for the
  /// time being; DEAD cannot ever.
  public enum Condition {
    WELL,
    HURT,
    DOWN,
    HELD,
    DEAD;

    public boolean alive() {
      return this != DEAD;
    }

    public boolean able() {
      return this == WELL || this == HURT;
    }

    /// Whether a body in this condition sees and hears.
    public boolean perceives() {
      return alive() && this != DOWN;
    }
  }

  public boolean alive() {
    return condition.alive();
  }

  public boolean able() {
    return condition.able();
  }

  public Vitals with(Condition changed) {
    return new Vitals(changed, health, max);
  }

  /// With so much health left, whole or hurt by that; who is held stays held.
  public Vitals left(int points) {
    Condition free = points < max ? Condition.HURT : Condition.WELL;
    return new Vitals(condition == Condition.HELD ? condition : free, points, max);
  }

  /// The same health in a body that can act again.
  public Vitals recovered() {
    return with(health < max ? Condition.HURT : Condition.WELL);
  }

  /// Whether the body can act; what has no vitals (a hive, a machine) can.
  public static boolean able(World world, EntityId body) {
    return world.or(body, CONDITION, Condition.WELL).able();
  }

  /// Whether the body sees and hears: not the dead, nor whoever is unconscious or asleep.
  public static boolean perceives(World world, EntityId body) {
    return world.or(body, CONDITION, Condition.WELL).perceives();
  }

  public static boolean alive(World world, EntityId body) {
    return world.or(body, CONDITION, Condition.WELL).alive();
  }
}
