package dramaturg.world.state.space;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Kinds;
import dramaturg.world.state.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Predictions against looking at every moment.
class MeetingsTest {
  private static final long HORIZON = 60_000;

  private final World world = new World(new Kinds(Map.of()));
  private final Edit edit = new Edit(world, 0, 0);
  private final EntityId system = edit.create("system", "place", "system");

  {
    edit.put(system, Star.STAR, new Star(0, 0));
  }

  @Test
  void straightWaysMeetWhenTheFormulaSays() {
    Track still = Track.resting(new Vec(0, 0));
    Track passing = leg(new Vec(-100, 30), new Vec(100, 30), 1_000, 201_000);
    assertThat(Meetings.within(still, passing, 50, 0)).isEqualTo(61_000);
    assertThat(Meetings.beyond(still, passing, 50, 61_000)).isEqualTo(141_001);
    assertThat(Meetings.within(still, passing, 29, 0)).isEqualTo(Meetings.NEVER);
    assertThat(Meetings.within(still, passing, 50, 150_000)).isEqualTo(Meetings.NEVER);
    assertThat(Meetings.within(still, passing, 104.5, 250_000)).isEqualTo(250_000);
  }

  @Test
  void twoThatKeepTheirDistanceNeverMeet() {
    put("planet", new Course.Rest(Vec.ZERO));
    EntityId planet = world.entity("planet");
    Track one = put("one", new Course.Orbit(planet, 500, 90_000, 0.1));
    Track other = put("other", new Course.Orbit(planet, 500, 90_000, 0.2));
    assertThat(Meetings.within(one, other, 10, 0)).isEqualTo(Meetings.NEVER);
    assertThat(Meetings.beyond(one, other, 400, 0)).isEqualTo(Meetings.NEVER);
  }

  @RepeatedTest(100)
  void whatIsPredictedIsWhatOneSees(RepetitionInfo run) {
    Die die = new Dice(run.getCurrentRepetition()).of("courses", system);
    EntityId planet = put(die, "planet", List.of());
    Track one = Track.of(world, put(die, "one", List.of(planet))).orElseThrow();
    Track other = Track.of(world, put(die, "other", List.of(planet))).orElseThrow();
    double range = die.between(20, 900);
    long from = die.below(5_000);
    boolean exact = !one.circles() && !other.circles();
    check(
        Meetings.within(one, other, range, from),
        from,
        exact,
        at -> one.at(at).distance(other.at(at)) <= range);
    check(
        Meetings.beyond(one, other, range, from),
        from,
        exact,
        at -> one.at(at).distance(other.at(at)) > range);
  }

  @RepeatedTest(100)
  void whatComesOutFromBehindABodyIsForeseen(RepetitionInfo run) {
    Die die = new Dice(run.getCurrentRepetition()).of("courses", system);
    EntityId planet = put(die, "planet", List.of());
    edit.put(planet, Bulk.BULK, new Bulk(die.between(100_000, 300_000), 1));
    EntityId one = put(die, "one", List.of(planet));
    EntityId other = put(die, "other", List.of(planet));
    Sight sight = Sight.between(world, one, other).orElseThrow();
    double range = die.between(200, 2_000);
    long from = die.below(5_000);
    boolean now = sight.within(range, from);
    check(sight.nextChange(range, from), from, false, at -> sight.within(range, at) != now);
  }

  @RepeatedTest(100)
  void aShipThatInterceptsIsThereWhenItSays(RepetitionInfo run) {
    Die die = new Dice(run.getCurrentRepetition()).of("courses", system);
    EntityId planet = put(die, "planet", List.of());
    Track thing = Track.of(world, put(die, "thing", List.of(planet))).orElseThrow();
    Vec from = spot(die);
    double speed = die.between(1, 100) / 1_000.0;
    double standOff = die.between(1, 50);
    Intercept met = Intercept.of(thing, from, speed, standOff, 1_000);
    double flown = met.aim().distance(from);
    assertThat(flown).isLessThanOrEqualTo(speed * (met.arrivesMillis() - 1_000) + 1e-6);
    double away = thing.at(met.arrivesMillis()).distance(met.aim());
    if (met.arrivesMillis() > 1_000) assertThat(away).isBetween(standOff - 1e-6, standOff + 1e-6);
    else assertThat(away).isLessThanOrEqualTo(standOff);
  }

  private interface Seen {
    boolean at(long millis);
  }

  /// @param exact whether a moment in between that lasts for less than the search's least step must be found too
  private static void check(long predicted, long from, boolean exact, Seen seen) {
    long seenFor = 0;
    long longest = 0;
    for (long at = from; at < Math.min(HORIZON, predicted); at += exact ? 1 : 20) {
      seenFor = seen.at(at) ? seenFor + 1 : 0;
      longest = Math.max(longest, seenFor);
    }
    assertThat(longest * 20).isLessThanOrEqualTo(exact ? 0 : Search.LEAST_STEP_MILLIS);
    if (predicted < HORIZON) assertThat(seen.at(predicted)).isTrue();
  }

  private EntityId put(Die die, String name, List<EntityId> centres) {
    long departs = die.below(20_000);
    Course course =
        switch (die.below(centres.isEmpty() ? 2 : 3)) {
          case 0 -> new Course.Rest(spot(die));
          case 1 ->
              new Course.Leg(
                  spot(die), spot(die), departs, departs + 1 + die.below(40_000), system);
          default ->
              new Course.Orbit(
                  die.pick(centres), die.between(150, 800), die.between(5_000, 90_000), die.unit());
        };
    put(name, course);
    return world.entity(name);
  }

  private Track put(String name, Course course) {
    EntityId id = edit.create(name, "vessel", name);
    edit.put(id, Course.COURSE, course).move(id, system);
    return Track.of(world, id).orElseThrow();
  }

  private static Vec spot(Die die) {
    return new Vec(die.between(-1_000, 1_000), die.between(-1_000, 1_000));
  }

  private static Track leg(Vec from, Vec to, long departs, long arrives) {
    return Track.on(new Course.Leg(from, to, departs, arrives, new EntityId(0, "system")));
  }
}
