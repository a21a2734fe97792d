package dramaturg.telling.fork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.kernel.form.FactText;
import dramaturg.story.compare.Comparison;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Forks keep their past and differ only by what follows from the change.
class ForkTest {
  private static final Path PACK =
      Path.of(System.getProperty("dramaturg.home"), "cli/src/test/packs/night-watch");
  private final Script script = Script.of(PackSource.in(PACK), Optional.empty());

  @Test
  void withoutAChangeItIsTheOriginalByteForByte() {
    Chronicle whole = play(List.of());
    for (int entry = 0; entry < whole.size(); entry++) {
      Telling fork = Telling.begin(script, 1).fork(whole.at(entry), entry, List.of());
      assertThat(fork.chronicle().size()).isLessThanOrEqualTo(Math.max(1, entry));
      assertThat(fork.play(Telling.Until.THE_END).fingerprints())
          .as("forked at %s", entry)
          .isEqualTo(Fingerprints.of(whole));
    }
  }

  @Test
  void theFactThatItIsForkedAtNeedNotHappen() {
    Chronicle whole = play(List.of());
    int walk = find(whole, "Moved(what=porter, from=stairs, to=attic");
    Telling fork = fork(whole, walk, "kill porter");
    assertThat(find(fork.chronicle(), "Moved(what=porter, from=stairs, to=attic")).isNegative();
    assertThat(find(fork.chronicle(), "MessageHeard(hearer=warden, speaker=porter")).isNegative();
    int death = find(fork.chronicle(), "Died(person=porter");
    assertThat(fork.chronicle().cause(death)).isEqualTo(new Cause.Intervention("kill porter"));
    assertThat(Comparison.of(whole, fork.chronicle()).shared()).isEqualTo(death);
  }

  @Test
  void aDecisionIsTakenAsAskedWheneverItComesUp() {
    for (long seed = 1; seed < 6; seed++) {
      for (String plan : List.of("strike", "talk")) {
        List<Intervention> decided =
            List.of(new Intervention(0, 0, Change.parse("decide warden=" + plan)));
        Chronicle told =
            Telling.begin(script, seed, decided).play(Telling.Until.THE_END).chronicle();
        int decision = find(told, "Decided(mind=warden");
        assertThat(FactText.of(told.fact(decision))).contains(plan);
        assertThat(told.cause(decision)).isEqualTo(new Cause.Intervention("decide warden=" + plan));
      }
    }
  }

  @Test
  void whatAMindIsToldItBelieves() {
    Chronicle whole = play(List.of());
    Telling fork =
        Telling.begin(script, 1)
            .fork(0, 0, List.of(Change.parse("tell warden=word(fire)[source(porter)]")))
            .play(Telling.Until.THE_END);
    int heard = find(fork.chronicle(), "Learned(mind=warden, content=`heard(fire)`");
    assertThat(heard).isNotNegative();
    assertThat(fork.chronicle().at(heard))
        .isLessThan(whole.at(find(whole, "Learned(mind=warden, content=`heard(fire)`")));
  }

  @Test
  void aFactIsSet() {
    Telling fork =
        Telling.begin(script, 1)
            .fork(43_000, 0, List.of(Change.parse("set moved(thief, attic, hall)")))
            .play(Telling.Until.THE_END);
    int moved = find(fork.chronicle(), "Moved(what=thief, from=attic, to=hall");
    assertThat(fork.chronicle().at(moved)).isEqualTo(43_000);
  }

  @Test
  void aForkOfAForkRemembersBothAndIsReplayedFromItsHeader() {
    Chronicle whole = play(List.of());
    int walk = find(whole, "Moved(what=porter, from=stairs, to=attic");
    Telling one = fork(whole, walk, "set hurt(thief, porter, 10)");
    int last = one.chronicle().size() - 1;
    Telling two =
        Telling.begin(script, 1, one.interventions())
            .fork(one.chronicle().at(last), last, List.of(Change.parse("kill thief")))
            .play(Telling.Until.THE_END);
    assertThat(two.interventions()).hasSize(2);
    assertThat(two.coming()).isEmpty();
    List<Intervention> read = Script.interventions(two.chronicle().header());
    assertThat(read).isEqualTo(two.interventions());
    assertThat(Telling.begin(script, 1, read).play(Telling.Until.THE_END).fingerprints())
        .isEqualTo(two.fingerprints());
  }

  @Test
  void changesThatCannotBeMade() {
    assertThatThrownBy(() -> make("kill portor")).hasMessageContaining("did you mean 'porter'");
    assertThatThrownBy(() -> make("decide warden=strik")).hasMessageContaining("'strike'");
    assertThatThrownBy(() -> make("decide hall=strike")).hasMessageContaining("has no mind");
    assertThatThrownBy(() -> make("set moved(thief)")).hasMessageContaining("arguments");
    assertThatThrownBy(() -> make("set moved(thief, attic, 3)"))
        .hasMessageContaining("3 is not an entity");
    assertThatThrownBy(() -> make("set moves(thief, attic, hall)")).hasMessageContaining("'moved'");
    assertThatThrownBy(() -> make("set learned(thief, x, self)"))
        .hasMessageContaining("only a mind");
    assertThatThrownBy(() -> make("tell warden")).hasMessageContaining("MIND=BELIEF");
    assertThatThrownBy(() -> make("tell warden=word(")).hasMessageContaining("states nothing");
    assertThatThrownBy(() -> make("kiss porter")).hasMessageContaining("no change");
  }

  private void make(String change) {
    Telling.begin(script, 1)
        .fork(1_000, 0, List.of(Change.parse(change)))
        .play(Telling.Until.THE_END);
  }

  private Telling fork(Chronicle whole, int entry, String change) {
    return Telling.begin(script, 1)
        .fork(whole.at(entry), entry, List.of(Change.parse(change)))
        .play(Telling.Until.THE_END);
  }

  private Chronicle play(List<Intervention> interventions) {
    return Telling.begin(script, 1, interventions).play(Telling.Until.THE_END).chronicle();
  }

  private static int find(Chronicle chronicle, String beginning) {
    return IntStream.range(0, chronicle.size())
        .filter(entry -> FactText.of(chronicle.fact(entry)).startsWith(beginning))
        .findFirst()
        .orElse(-1);
  }
}
