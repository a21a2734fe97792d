package dramaturg.story.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.data.Problems;
import dramaturg.story.Golden;
import dramaturg.story.Tale;
import dramaturg.story.Yaml;
import dramaturg.story.beat.Known;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarratorTest {
  @ParameterizedTest
  @ValueSource(strings = {"harbour", "battle", "names"})
  void inTheAuthorsWords(String name) {
    Tale tale = Tale.read(name);
    Golden.check("narration/" + name + ".txt", text(narrator(tale, words(name, tale)).tell()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "battle"})
  void byDefault(String name) {
    Tale tale = Tale.read(name);
    Golden.check("narration/" + name + ".default.txt", text(narrator(tale, Words.NONE).tell()));
  }

  @Test
  void following() {
    Tale tale = Tale.read("harbour");
    Golden.check(
        "narration/harbour.follow-bert.txt",
        text(narrator(tale, words("harbour", tale)).follow("bert")));
  }

  @Test
  void aPlanIsCalledWhatItsAuthorCallsItOrCited() {
    Tale tale = Tale.read("harbour");
    Words words = Words.read(Yaml.read("words.yaml", "plans: {hide: lying low}"), new Problems());
    Sentences sentences = narrator(tale, words).sentences();
    assertThat(sentences.plan("hide")).isEqualTo("lying low");
    assertThat(sentences.plan("run_away")).isEqualTo("\u201crun away\u201d");
  }

  @Test
  void twiceIsTheSame() {
    Tale tale = Tale.read("harbour");
    Narrator narrator = narrator(tale, words("harbour", tale));
    assertThat(narrator.tell()).isEqualTo(narrator.tell());
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbour", "battle"})
  void theSameWhileItHappens(String name) {
    Tale tale = Tale.read(name);
    Words words = words(name, tale);
    List<ToldScene> whole = narrator(tale, words).tell();
    for (int step : new int[] {1, 3, 7}) {
      Chronicle growing = new Chronicle(tale.chronicle().header());
      Recital recital = new Narrator(new Facts(growing, tale.cast()), words).begin(_ -> true);
      List<ToldScene> told = new ArrayList<>();
      int early = 0;
      for (int id = 0; id < tale.chronicle().size(); id++) {
        var e = tale.chronicle().entry(id);
        if (id % step == 0) {
          told.addAll(recital.follow(e.atMillis()));
          early = told.size();
        }
        growing.append(e.atMillis(), e.where(), e.fact(), e.cause(), e.marks());
      }
      told.addAll(recital.finish());
      assertThat(told).isEqualTo(whole);
      assertThat(early).isGreaterThan(whole.size() > 2 ? 1 : -1);
    }
  }

  @Test
  void whatGoesOnInTwoPlacesIsToldOneAfterTheOtherButNothingBeforeWhatItFollowsFrom() {
    String head =
        """
        fact Fell(who: entity)
        fact Rang(bell: entity)

        who bay: place "the bay"
        who quay: room place "the quay"
        who loft: room place "the loft"
        who ann: person "Ann"
        who bob: person "Bob"
        who cat: person "Cat"
        who dan: person "Dan"
        who eve: person "Eve"
        who bell: device "the bell"

        #0 0d 00:00 @quay,bay Fell(who=ann)
        #1 0d 00:01 @quay,bay Fell(who=bob)
        #2 0d 00:01 @quay,bay Fell(who=cat)
        #3 0d 00:01 @loft,bay Rang(bell=bell)
        """;
    Words words =
        Words.read(
            Yaml.read(
                "words.yaml",
                "facts: {fell: {say: '{who} fell', together: '{who} fell'}, rang: '{bell} rang'}"),
            new Problems());
    String free = head + "#4 0d 00:01 @quay,bay Fell(who=dan)\n";
    assertThat(paragraphs(free, words))
        .containsExactly("Ann, Bob, Cat and Dan fell. The bell rang.");
    String bound = head + "#4 0d 00:01 @quay,bay Fell(who=dan) <- 3\n";
    assertThat(paragraphs(bound, words))
        .containsExactly("Ann, Bob and Cat fell. The bell rang. Dan fell.");
    String late = head + "#4 0d 00:11 @quay,bay Fell(who=dan)\n#5 0d 00:25 @bay Fell(who=eve)\n";
    assertThat(paragraphs(late, words))
        .containsExactly(
            "Ann, Bob and Cat fell. The bell rang. Ten minutes later, Dan fell.",
            "Fifteen minutes later, Eve fell.");
  }

  private static List<String> paragraphs(String tale, Words words) {
    return narrator(Tale.of(tale), words).tell().stream()
        .flatMap(scene -> scene.paragraphs().stream())
        .map(all -> all.stream().map(Told::text).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void aFactsOwnCountIsToldAndClausesHaveTheirOwnSubject() {
    Tale tale =
        Tale.of(
            """
            fact Counted(who: entity, count: number)
            fact Told(who: entity, content: expression)

            who quay: room place "the quay"
            who anna: person "Anna"

            #0 0d 00:00 @quay Counted(who=anna, count=7)
            #1 0d 00:01 @quay Told(who=anna, content=`[tired(anna), late(anna)]`) <- 0
            """);
    Problems problems = new Problems();
    String yaml =
        """
        names: {anna: {name: Anna, pronoun: she}}
        terms: {tired(X): "{X} was tired", late(X): "{X} was late"}
        facts: {counted: "{who} counted {count}", told: "{who} said that {content}"}
        """;
    Words words = Words.read(Yaml.read("words.yaml", yaml), problems);
    problems.throwIfAny();
    assertThat(narrator(tale, words).tell().getFirst().text())
        .isEqualTo("Anna counted seven. She said that she was tired and Anna was late.");
  }

  @Test
  void namesChangeAndConditionsFindOutWhatIsSaid() {
    Tale tale =
        Tale.of(
            """
            fact Painted(ship: entity)
            fact Emptied(ship: entity, left: number, of: number)

            who quay: room place "the quay"
            who tern: vessel "the Tern"

            #0 0d 00:00 @quay Emptied(ship=tern, left=20, of=60)
            #1 0d 00:01 @quay Painted(ship=tern) <- 0
            #2 0d 03:00 @quay Emptied(ship=tern, left=59, of=60) <- 1
            """);
    Problems problems = new Problems();
    String yaml =
        """
        names:
          tern: [{when: painted(tern), name: the Raven}, {name: the Tern}]
        facts:
          painted: "{ship} was painted black"
          emptied:
            - when: "painted(Ship)[at(T)] & Now - T > 7200000 & Share = 100 * Left / Of"
              say: "{Share:share} was left in {ship}"
            - when: "Share = 100 * Left / Of"
              say: "in {ship} {Share:share} was left"
        """;
    Words words = Words.read(Yaml.read("words.yaml", yaml), problems);
    problems.throwIfAny();
    Narrator narrator = narrator(tale, words);
    assertThat(narrator.tell().stream().map(ToldScene::text))
        .containsExactly(
            "In the Tern a third was left. The Tern was painted black.",
            "Three hours later, almost all was left in the Raven.");
    var sentences = narrator.sentences();
    assertThat(sentences.of(2)).isEqualTo("Almost all was left in the Raven");
    assertThat(sentences.at(1).name("tern")).isEqualTo("the Tern");
    assertThat(sentences.name("tern")).isEqualTo("the Raven");
  }

  private static Narrator narrator(Tale tale, Words words) {
    return new Narrator(Facts.of(tale.chronicle(), tale.cast()), words);
  }

  static Words words(String name, Tale tale) {
    Problems problems = new Problems();
    Words words =
        Words.read(
            Yaml.read("words.yaml", Golden.read("tales/" + name + ".words.yaml")),
            Known.of(tale.names(), tale.cast(), StateAt.UNKNOWN),
            problems);
    problems.throwIfAny();
    return words;
  }

  private static String text(List<ToldScene> scenes) {
    StringBuilder out = new StringBuilder();
    for (ToldScene scene : scenes) {
      out.append("== ").append(scene.place()).append(" | ").append(scene.when()).append(" | ");
      out.append(String.join(", ", scene.who())).append('\n');
      for (Told told : scene.sentences()) {
        out.append(told.text()).append("  ").append(told.entries()).append('\n');
      }
    }
    return out.toString();
  }
}
