package dramaturg.world.mechanics.combat.fire;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.mechanics.combat.Duel;
import dramaturg.world.mechanics.combat.fire.FireFacts.AttackBegun;
import dramaturg.world.state.craft.Vessels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Two fleets of equal ships, of which every hit destroys one, with shots that come without memory: the next loss falls
/// to a side in proportion to the other's ships. That is the stochastic form of Lanchester's square law, and its
/// outcomes can be reckoned exactly.
class LanchesterTest {
  private static final int REDS = 4;
  private static final int BLUES = 3;
  private static final int RUNS = 600;

  @Test
  void theSquareLawHolds() {
    int redWins = 0;
    long survivors = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      int left = survivors(seed);
      if (left > 0) redWins++;
      survivors += Math.max(0, left);
    }
    double wins = wins(REDS, BLUES);
    double deviation = Math.sqrt(wins * (1 - wins) / RUNS);
    assertThat((double) redWins / RUNS).isBetween(wins - 3.5 * deviation, wins + 3.5 * deviation);
    double mean = survivors(REDS, BLUES);
    assertThat((double) survivors / RUNS).isBetween(mean - 0.25, mean + 0.25);
  }

  /// The chance that m ships beat n: the next loss is the enemy's with chance m / (m + n).
  private static double wins(int m, int n) {
    if (n == 0) return 1;
    if (m == 0) return 0;
    return (m * wins(m, n - 1) + n * wins(m - 1, n)) / (m + n);
  }

  /// How many of m ships are left in the mean, none where they lose.
  private static double survivors(int m, int n) {
    if (n == 0 || m == 0) return m;
    return (m * survivors(m, n - 1) + n * survivors(m - 1, n)) / (m + n);
  }

  /// Ships of the first side that are left, or the other's as a negative number.
  private static int survivors(long seed) {
    String fleets =
        """
        kinds:
          fighter:
            is: vessel
            hull: 1 TJ
            parts: {gun: {is: gun, shot_timing: random}}
        entities:
          red: {is: fighter, in: sol, position: [0 km, 0 km], copies: %d}
          blue: {is: fighter, in: sol, position: [1 km, 0 km], copies: %d}
        """
            .formatted(REDS, BLUES);
    var names = new ArrayList<String>();
    for (int red = 1; red <= REDS; red++) names.add("red_" + red);
    for (int blue = 1; blue <= BLUES; blue++) names.add("blue_" + blue);
    Trial trial = Duel.of(fleets, seed, Map.of(), names.toArray(String[]::new));
    List<EntityId> reds = names.subList(0, REDS).stream().map(trial::id).toList();
    List<EntityId> blues = names.subList(REDS, names.size()).stream().map(trial::id).toList();
    while (alive(trial, reds) > 0 && alive(trial, blues) > 0) {
      aim(trial, reds, blues);
      aim(trial, blues, reds);
      trial.stage().step();
    }
    return alive(trial, reds) - alive(trial, blues);
  }

  /// Whoever fires at nobody picks the first enemy left.
  private static void aim(Trial trial, List<EntityId> fleet, List<EntityId> enemies) {
    for (EntityId ship : fleet) {
      boolean idle = !trial.world().has(ship, Attacking.ATTACKING);
      if (!idle || Vessels.destroyed(trial.world(), ship)) continue;
      enemies.stream()
          .filter(enemy -> !Vessels.destroyed(trial.world(), enemy))
          .findFirst()
          .ifPresent(enemy -> trial.stage().intervene(new AttackBegun(ship, enemy), "orders"));
    }
  }

  private static int alive(Trial trial, List<EntityId> fleet) {
    return (int) fleet.stream().filter(ship -> !Vessels.destroyed(trial.world(), ship)).count();
  }
}
