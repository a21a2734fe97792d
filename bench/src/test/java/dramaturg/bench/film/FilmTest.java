package dramaturg.bench.film;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.form.FactText;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.hole.Hole;
import dramaturg.story.hole.Holes;
import dramaturg.story.narration.Narrator;
import dramaturg.story.plot.Plot;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import dramaturg.world.state.hive.Severed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The flagship pack: all its beats hold in its own seed, and what is changed in its world changes its story. Later
/// acts have tests of their own besides.
class FilmTest {
  private static final Path PACK = Path.of("../packs/borg-war");

  private static Telling told(Optional<String> variant) {
    Script script = Script.of(PackSource.in(PACK), variant);
    return Telling.begin(script, script.pack().seed()).play(Telling.Until.THE_END);
  }

  private static List<String> held(Telling telling) {
    return telling.report().verdicts().stream()
        .filter(verdict -> verdict.status() == Status.HELD)
        .map(verdict -> verdict.beat().id())
        .toList();
  }

  @Test
  void everyBeatHoldsInThePacksOwnSeed() {
    Telling telling = told(Optional.empty());
    List<Verdict> verdicts = telling.report().verdicts();
    assertThat(verdicts).hasSize(113).allMatch(verdict -> verdict.status() == Status.HELD);
    assertThat(verdicts.stream().filter(Verdict::imposed).map(verdict -> verdict.beat().id()))
        .as("the landing follows from how things stand at the opening, the rest from what happens")
        .containsExactly("1.1");
  }

  /// The acts go on side by side: each is told with what leads to its beats, and nothing that is worth telling is lost
  /// between them; what leads on beyond them belongs to the act that follows.
  @Test
  void eachActTellsItsOwn() {
    Script script = Script.of(PackSource.in(PACK), Optional.empty());
    List<String> first = told(script, List.of("1"), List.of("1"));
    List<String> second = told(script, List.of("2"), List.of("2"));
    assertThat(first).anyMatch(it -> it.startsWith("ControlPassed("));
    assertThat(first).noneMatch(it -> it.startsWith("Docked("));
    assertThat(second).noneMatch(it -> it.startsWith("ShareTaken("));
    assertThat(
            second.stream().filter(it -> it.matches("(Docked|HaulingBegun|Fired)\\(.*")).toList())
        .anyMatch(it -> it.startsWith("Docked(vessel=jureths_ship"))
        .anyMatch(it -> it.startsWith("HaulingBegun(holder=rac_tah"))
        .anyMatch(it -> it.startsWith("Fired(vessel=rac_tah"));
    List<String> third = told(script, List.of(), List.of("3"));
    assertThat(Stream.of(first, second, third).flatMap(List::stream).distinct())
        .containsAll(told(script, List.of("1", "2"), List.of()));
  }

  private static List<String> told(Script script, List<String> played, List<String> acts) {
    Telling telling =
        Telling.begin(script, script.pack().seed()).play(new Telling.Until(played, Long.MAX_VALUE));
    Facts facts = new Facts(telling.chronicle(), script.cast());
    facts.takeUp(telling.chronicle().size());
    Narrator narrator = new Narrator(facts, script.words());
    IntPredicate within = telling.report().within(acts);
    return IntStream.range(0, telling.chronicle().size())
        .filter(entry -> within.test(entry) && narrator.worth(entry))
        .mapToObj(entry -> FactText.of(telling.chronicle().fact(entry)) + " #" + entry)
        .toList();
  }

  /// The text contradicts itself about the end of a ship. That comes out of the claims, and nothing else does.
  @Test
  void theHolesOfTheTextAreFoundFromItsClaims() {
    Plot plot = plot(told(Optional.empty()));
    List<Hole> holes =
        Holes.in(plot).stream().filter(hole -> hole.beat().matches("[12].*")).toList();
    assertThat(holes).extracting(Hole::beat).containsExactly("2.17");
    assertThat(holes).noneMatch(Hole::open).noneMatch(hole -> hole.facts().isEmpty());
    assertThat(plot.claims())
        .filteredOn(it -> it.claim().beat().matches("[12].*"))
        .noneMatch(it -> it.outcome() == ClaimVerdict.Outcome.OPEN);
  }

  /// A text that says what cannot be, against this world and this telling.
  @Test
  void faultsThatAreSeededIntoTheTextAreFound(@TempDir Path folder) throws IOException {
    Path variant = folder.resolve("faults.yaml");
    Files.writeString(
        variant,
        """
        about: The text says what cannot be.
        change:
          story:
            claims:
              - {id: last-seen, at: "2.10", text: Jureth stays behind, holds: "in(jureth, rac_tah)"}
              - {id: home, at: "2.14", text: Jureth is at Unity, holds: "in(jureth, unity_system)"}
              - {id: elsewhere, at: "2.16", text: Kephren is at the base, holds: "in(kephren, rac_tah)"}
              - {id: fights-on, when: "exploded(_, _)[place(noc_jedg)]", text: he fights, holds: able(kephren)}
              - id: knows
                at: "2.10"
                text: Kephren knows whom he hunts
                holds: believes(kephren, threat(mining_freighter, cube))
              - id: cannon
                at: "2.14"
                text: he answers with the cannon
                holds: can_use(kephren, rac_tah_ion_cannon)
        """);
    List<Hole> holes = Holes.in(plot(told(Optional.of(variant.toString()))));
    assertThat(holes)
        .filteredOn(hole -> !hole.beat().matches("[345].*"))
        .extracting(hole -> hole.about() + " " + hole.kind())
        .containsExactlyInAnyOrder(
            "home too-fast",
            "elsewhere two-places",
            "fights-on acts-unable",
            "knows unknowable",
            "cannon device-out-of-reach");
  }

  /// A telling to its end and its text together.
  static Plot plot(Telling telling) {
    var fold = telling.script().fold(telling.chronicle());
    var sentences = Sentences.plain(telling.chronicle());
    List<ClaimVerdict> claims = ClaimCheck.of(telling.report(), fold, sentences);
    return new Plot(telling.report(), claims, fold, fold, sentences, true);
  }

  @Test
  void toldTwiceItIsTheSame() {
    assertThat(told(Optional.empty()).fingerprints())
        .isEqualTo(told(Optional.empty()).fingerprints());
  }

  /// Stopping after the acts that one asks for gives the beginning of the whole, not another story.
  @Test
  void anActAloneIsAPrefixOfTheWhole() {
    Telling whole = told(Optional.empty());
    Script script = whole.script();
    var first = new Telling.Until(List.of("1"), Long.MAX_VALUE);
    Chronicle act = Telling.begin(script, script.pack().seed()).play(first).chronicle();
    assertThat(act.size()).isLessThan(whole.chronicle().size());
    for (int id = 0; id < act.size(); id++) {
      assertThat(act.fact(id)).isEqualTo(whole.chronicle().fact(id));
      assertThat(act.at(id)).isEqualTo(whole.chronicle().at(id));
    }
  }

  /// Without the infection the cube has no reason to leave, and nobody meets the freighter.
  @Test
  void anImmuneDroneLeavesTheFreighterAlone() {
    Telling telling = told(Optional.of("immune-drone"));
    assertThat(held(telling))
        .contains("1.1", "1.2", "1.3", "1.5")
        .doesNotContain("1.4", "1.6", "1.8", "2.2", "2.4", "2.19");
    Chronicle chronicle = telling.chronicle();
    assertThat(IntStream.range(0, chronicle.size()).mapToObj(chronicle::fact))
        .noneMatch(Severed.class::isInstance);
  }
}
