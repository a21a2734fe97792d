package dramaturg.bench.worlds;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.telling.Script;
import dramaturg.world.pack.PackSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/// A pack of ships in one system, each with a helmsman who in the course of a day flies to another ship and then home.
/// A quarter of them begin in orbit, the rest anywhere in ten light-minutes around. They see each other and do nothing
/// about it.
public final class Fleet {
  private static final int HALF_DAY_MILLIS = 43_200_000;
  private static final int WIDE_KM = 50_000_000;

  private Fleet() {}

  /// The script of such a pack.
  public static Script of(int ships) {
    Die die = new Dice(1).of("fleet", "captains");
    var world =
        new StringBuilder(
            """
            kinds:
              bridge: {is: place, room: true, view: true, controls: true}
              ship: {is: vessel, impulse_speed: 10_000 km/s, sensor_range: 5_000_000 km, parts: {bridge: {is: bridge}}}
              planet: {is: place, radius: 6000 km}
              helmsman: {is: person}
            entities:
              sol: {is: place, star_map: [0, 0]}
              home: {is: planet, in: sol, position: [0, 0]}
              moon: {is: planet, in: sol, orbit: {around: home, radius: 400_000 km, period: 27 d}}
            """);
    for (int ship = 0; ship < ships; ship++) {
      world.append("  s%d: {is: ship, in: sol, %s}%n".formatted(ship, where(die)));
      world.append(
          "  p%d: {is: helmsman, in: s%d_bridge, mind: {habits: [fly], goals: ['fly(s%d, s%d, %d, %d)']}}%n"
              .formatted(
                  ship,
                  ship,
                  ship,
                  die.below(ships),
                  die.below(HALF_DAY_MILLIS),
                  die.below(HALF_DAY_MILLIS)));
    }
    var texts = new LinkedHashMap<String, String>();
    texts.put("pack.yaml", "{name: fleet, title: Fleet, seed: 1, horizon: 1 d}");
    texts.put("world/fleet.yaml", world.toString());
    texts.put(
        "habits/fly.asl",
        """
        +!fly(Ship, Other, Soon, Later) <-
            .wait(Soon); set_course(Ship, Other); .wait(Later); set_course(Ship, home).
        -!fly(_, _, _, _).
        """);
    return Script.of(PackSource.of(texts), Optional.empty());
  }

  private static String where(Die die) {
    if (die.below(4) == 0)
      return "orbit: {around: home, radius: %d km}".formatted(die.between(7_000, 60_000));
    return "position: [%d km, %d km]"
        .formatted(die.between(-WIDE_KM, WIDE_KM), die.between(-WIDE_KM, WIDE_KM));
  }
}
