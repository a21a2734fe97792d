package dramaturg.telling.whynot;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.story.facts.Sentences;
import dramaturg.story.why.Limits;
import dramaturg.story.why.Why;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.template.PackTemplate;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class OpeningReadsTest {
  private static final String PLANS =
      """
      !choose.
      worth(P, N) :- likes(P, M) & N = M * 2.
      @quiet +!choose : trait(honesty, H) & H > 2 <- walk(kitchen).
      @out +!choose : worth(yard, N) & N > 3 & patience(3) & rooms(3) <- walk(yard).
      rooms(3).
      """;

  private static Script script() {
    SequencedMap<String, String> files = PackTemplate.files("sample");
    files.put("minds/mara.asl", PLANS);
    files.compute(
        "world/inn.yaml",
        (_, text) ->
            text.replace(
                    "beliefs: [lodges(ines)]",
                    "beliefs: [lodges(ines), 'likes(yard, 4)', 'likes(kitchen, 1)', patience(3)]")
                .replace("goals: [morning]", "goals: []"));
    return Script.of(PackSource.of(files), Optional.empty());
  }

  private static List<String> behind(String plan, String deed) {
    return new OpeningReads(script())
        .behind("mara", plan, TermReader.term(deed)).stream().map(Struct::text).toList();
  }

  @Test
  void whatAPlanAskedForOfTheOpening() {
    assertThat(behind("out", "walk(yard)")).containsExactly("likes(yard,4)");
    assertThat(behind("out", "walk(kitchen)")).isEmpty();
    assertThat(behind("none", "walk(yard)")).isEmpty();
  }

  @Test
  void whyTellsIt() {
    Script script = script();
    Telling telling = Telling.begin(script, 1).play(Telling.Until.THE_END);
    int moved = -1;
    for (int id = 0; id < telling.chronicle().size() && moved < 0; id++) {
      boolean hers = telling.chronicle().fact(id).argument(0).toString().equals("mara");
      if (hers && telling.chronicle().fact(id).type().termName().equals("moved")) moved = id;
    }
    Sentences plain = Sentences.plain(telling.chronicle());
    String why =
        Why.of(telling.chronicle(), moved, plain, Limits.SHORT, new OpeningReads(script)).text();
    assertThat(why).contains("mara believed from the start that likes(yard,4)");
  }
}
