package dramaturg.telling;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Header;
import dramaturg.story.check.BeatReport;
import dramaturg.story.claim.ClaimCheck;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.narration.Narrator;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.WhyNot;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.template.PackTemplate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// Variants that take away whom story, words and settings name: they play, and what needs the absent says so.
class AbsentTest {
  private static Script without(String... names) {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.put(
        "world/more.yaml",
        """
        entities:
          cellar: {is: room, in: inn, leads_to: [kitchen, hall]}
          monk: {is: person, in: cellar, title: the monk}
          guild: {is: faction}
          pact: {is: treaty, parties: [guild, crown], clauses: [peace(guild)]}
          crown: {is: faction}
        """);
    files.put(
        "story/more.yaml",
        """
        roles: {Reader: mara}
        beats:
          - {id: "m", act: "1", title: m, pattern: "moved(monk, _, _) | moved(mara, _, _)"}
          - {id: "n", act: "1", title: n, pattern: "not moved(monk, _, _) & moved(_, _, _)"}
          - {id: "o", act: "1", title: o, pattern: "moved(What, _, _) & kind(What, guest) & moved(Reader, _, _)"}
        claims:
          - {id: inside, text: The monk is in the cellar., holds: "in(monk, cellar)"}
          - {id: outside, text: The monk never leaves., not: "moved(monk, _, _)"}
          - {id: heard, text: He hears of it., when: "informed(monk, _, _)", holds: "in(monk, yard)"}
        outcomes:
          away: {title: The monk is gone, pattern: "moved(monk, _, _)"}
        """);
    files.put("words/more.yaml", "names:\n  monk: Brother Tuck\nkinds:\n  guest: {pronoun: she}\n");
    StringBuilder change = new StringBuilder("change: {entities: {");
    for (String name : names) change.append(name).append(": null, ");
    files.put("variants/without.yaml", change + "}}");
    return Script.of(PackSource.of(files), Optional.of("without"));
  }

  private static BeatReport played(Script script) {
    return Telling.begin(script, 1).play(Telling.Until.THE_END).report();
  }

  private static Sentences sentences(BeatReport report, Script script) {
    return new Narrator(report.facts(), script.words()).sentences();
  }

  private static List<String> whys(Script script) {
    BeatReport report = played(script);
    return report.verdicts().stream()
        .map(v ->
            v.beat().id()
                + ": "
                + new WhyNot(report, sentences(report, script), Plans.UNKNOWN).of(v))
        .filter(line -> line.contains("because"))
        .toList();
  }

  @Test
  void whatNeedsTheAbsentSaysSo() {
    assertThat(whys(without("monk"))).isEmpty();
    assertThat(whys(without("mara")))
        .containsExactly(
            "1.1: because Mara is not in this variant",
            "1.2: because Mara is not in this variant",
            "o: because Mara is not in this variant");
    assertThat(whys(without("mara", "monk", "ines")))
        .contains("m: because Brother Tuck and Mara are not in this variant");
  }

  @Test
  void aClaimAboutTheAbsentIsOpen() {
    Script script = without("monk", "cellar");
    BeatReport report = played(script);
    Telling telling = Telling.begin(script, 1).play(Telling.Until.THE_END);
    List<ClaimVerdict> claims =
        ClaimCheck.of(report, script.fold(telling.chronicle()), sentences(report, script));
    assertThat(claims.stream().map(c -> c.claim().id() + " " + c.outcome().text() + " " + c.why()))
        .containsExactly(
            "inside open because Brother Tuck and cellar are not in this variant",
            "outside agrees ",
            "heard open because Brother Tuck is not in this variant");
  }

  @Test
  void listsDoWithoutTheAbsent() {
    Script script = without("guild");
    assertThat(script.pack().definition("pact").orElseThrow().table().toString())
        .contains("parties: [crown]");
    assertThat(script.cast().absent("guild")).isPresent();
    assertThat(script.cast().find("guild")).isEmpty();
  }

  @Test
  void aChronicleKnowsWhoWasTakenAway() {
    Script script = without("monk");
    Header header = Telling.begin(script, 1).chronicle().header();
    assertThat(Script.of(header).cast().absent()).containsExactlyElementsOf(script.cast().absent());
  }
}
