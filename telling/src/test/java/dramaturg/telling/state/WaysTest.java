package dramaturg.telling.state;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// No course beats the fastest drive on the straight way.
class WaysTest {
  @Test
  void theFastestDriveInTheWorldOnTheStraightWay() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", "{name: ways, title: Ways, seed: 1, horizon: 1 s}\n");
    files.put(
        "world/ways.yaml",
        """
        kinds: {system: {is: place}}
        entities:
          here: {is: system, star_map: [0 ly, 0 ly]}
          there: {is: system, star_map: [3 ly, 4 ly]}
          cliff: {is: place, in: here, position: [90_000 km, 0 km]}
          slow: {is: vessel, in: here, warp_speed: 0.5 ly/h}
          fast: {is: vessel, in: there, warp_speed: 2 ly/h}
        """);
    Script script = Script.of(PackSource.of(files), Optional.empty());
    Telling telling = Telling.begin(script, 1).play(Telling.Until.THE_END);
    Fold fold = script.fold(telling.chronicle());
    assertThat(fold.soonestMillis("slow", "there", 0)).isEqualTo(9_000_000);
    assertThat(fold.soonestMillis("cliff", "slow", 0)).isZero();
    assertThat(fold.soonestMillis("nowhere", "there", 0)).isZero();
  }
}
