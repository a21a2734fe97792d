package dramaturg.world.body;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.host.Percept;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.mechanics.Trial;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Kinds;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.junit.jupiter.api.Test;

class ImpressionsTest {
  private static final EntityId BODY = new EntityId(0, "body");
  private static final Component<Integer> TURN = Component.of("turn", Integer.class);
  private static final int THINGS = 8;
  private static final int MOMENTS = 2_000;

  private static final String BATTLE =
      """
      kinds:
        bridge: {is: place, room: true, view: true, controls: true}
        gun: {is: device, function: weapon, shot: 8 TJ, accuracy: 60 %}
        ship: {is: vessel, hull: 300 TJ, shields: 40 TJ, impulse_speed: 200 km/s, repair_time: 1 h,
          sensor_range: 200_000 km, parts: {bridge: {is: bridge}, gun: {is: gun},
          core: {is: device, function: reactor, power: 10 GW, in: bridge}}}
      entities:
        sol: {is: place, star_map: [0, 0]}
        one: {is: ship, in: sol, position: [0, 0]}
        two: {is: ship, in: sol, position: [0, 30_000 km]}
        three: {is: ship, in: sol, position: [0, 900_000 km]}
        a: {is: person, in: one_bridge, mind: {program: fight}}
        b: {is: person, in: two_bridge, mind: {program: fight}}
        c: {is: person, in: three_bridge, mind: {program: come}}
      """;

  /// What is said of each thing, and how often that has changed.
  private record Talk(
      EntityId about,
      boolean[] begun,
      List<Integer> present,
      int[] said,
      int[] stamps,
      List<Integer> own) {
    static Talk of(World world, String name) {
      EntityId about = new Edit(world, 0, 0).create(name, "talk", name);
      return new Talk(
          about,
          new boolean[1],
          new ArrayList<>(),
          new int[THINGS],
          new int[THINGS],
          new ArrayList<>());
    }
  }

  /// What comes and goes is what a comparison of everything would find, and in that order; and only those speak again
  /// who read what has changed.
  @Test
  void takingOverFindsWhatComparingEverythingFinds() {
    Die die = new Dice(7).of("talk", BODY);
    var world = new World(new Kinds(Map.of()));
    var impressed = new Impressed();
    SequencedSet<Term> before = new LinkedHashSet<>();
    List<Talk> talks =
        List.of(Talk.of(world, "one"), Talk.of(world, "two"), Talk.of(world, "three"));
    int[] spoken = {0};
    for (int moment = 1; moment <= MOMENTS; moment++) {
      Talk turn = talks.get(die.below(talks.size()));
      vary(turn, die);
      new Edit(world, moment, 0).put(turn.about(), TURN, moment);
      var now = new LinkedHashSet<Term>();
      Impressions impressions = impressed.anew(world, Masks.NONE);
      impressions.of(BODY);
      for (Talk talk : talks) {
        hear(talk, now);
        if (impressions.takenOver()) continue;
        impressions.part(
            world,
            () -> {
              spoken[0]++;
              if (world.find(talk.about(), TURN).isPresent()) say(talk, impressions);
            });
      }
      Impressed.Change change = impressed.take(impressions);
      assertThat(literals(change.come())).isEqualTo(without(now, before));
      assertThat(literals(change.gone())).hasSameElementsAs(without(before, now));
      before = now;
    }
    assertThat(spoken[0]).isEqualTo(MOMENTS + talks.size() - 1);
  }

  private static void vary(Talk talk, Die die) {
    talk.begun()[0] = true;
    int thing = die.below(THINGS);
    switch (die.below(4)) {
      case 0 -> {
        if (!talk.present().remove((Integer) thing)) talk.present().add(thing);
      }
      case 1 -> {
        talk.said()[thing] = die.below(3);
        talk.stamps()[thing]++;
      }
      case 2 -> talk.own().add(die.below(3));
      default -> {
        if (!talk.own().isEmpty()) talk.own().remove(die.below(talk.own().size()));
      }
    }
  }

  /// Some percepts are said of several things, and of oneself too.
  private static void say(Talk talk, Impressions into) {
    for (int own : talk.own()) into.add(word(own), 1);
    for (int thing : talk.present()) {
      var id = new EntityId(1 + thing, "thing_" + thing);
      into.about(
          id,
          "said",
          talk.stamps()[thing],
          () -> {
            into.add(thing(thing), 1);
            into.add(word(talk.said()[thing]), 1);
          });
    }
    into.add(Terms.atom(talk.about().name()), 1);
  }

  /// The same, as whoever compares everything hears it. Who was never spoken to says nothing.
  private static void hear(Talk talk, SequencedSet<Term> now) {
    if (!talk.begun()[0]) return;
    for (int own : talk.own()) now.add(word(own));
    for (int thing : talk.present()) {
      now.add(thing(thing));
      now.add(word(talk.said()[thing]));
    }
    now.add(Terms.atom(talk.about().name()));
  }

  private static Term thing(int which) {
    return Terms.struct("of", Terms.atom("thing_" + which));
  }

  private static Term word(int which) {
    return Terms.struct("word", Terms.number(which));
  }

  private static List<Term> literals(List<Percept> percepts) {
    return percepts.stream().map(Percept::literal).toList();
  }

  private static List<Term> without(SequencedSet<Term> some, SequencedSet<Term> others) {
    return some.stream().filter(term -> !others.contains(term)).toList();
  }

  /// In a battle a mind that has just perceived holds what mechanics would say if all was said anew.
  @Test
  void whatIsTakenOverIsWhatWouldBeSaid() {
    String hit =
        "+contact(V, _) <- .my_name(Me); !hit(Me, V). +!hit(a, V) <- raise_shields(one); attack(one, V)."
            + " +!hit(b, V) <- attack(two, V). -!hit(_, _).";
    String come =
        "!go. +!go <- set_course(three, one); .wait(3000000); set_course(three, sol); .wait(60000);"
            + " all_stop(three).";
    Trial trial = Trial.of(BATTLE, 3, Map.of("fight", hit, "come", come));
    Bodies bodies = trial.stage().bodies();
    int compared = 0;
    while (trial.stage().nextAt() <= 4_000_000) {
      trial.stage().step();
      for (EntityId mind : bodies.minds()) {
        if (bodies.isStale(mind)) continue;
        Impressions anew = Impressions.of(mind, trial.world(), Laws.mechanics()::percepts);
        assertThat(bodies.perceived(mind)).containsExactlyInAnyOrderElementsOf(anew.percepts());
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }
}
