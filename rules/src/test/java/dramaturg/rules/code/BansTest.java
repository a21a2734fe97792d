package dramaturg.rules.code;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.rules.Excuses;
import dramaturg.rules.Violation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class BansTest {
  private static final String CASES = "/dramaturg/rules/code/bans.csv";

  @Test
  void nothingWeShipTouchesWhatIsBanned() {
    assertThat(Excuses.ofRepository().remaining(Bans.RULES, Bans.violations(Classes.OURS)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = CASES,
      delimiter = '|',
      quoteCharacter = '`',
      useHeadersInDisplayName = true)
  void aCaseIsFoundOrLetPass(String rule, String where, String body) throws IOException {
    var classes =
        Snippets.compile(
            "package "
                + where
                + "; import java.util.*; import java.util.stream.*; class Case { "
                + "void run(List<String> list, String text, double x) throws Exception { "
                + body
                + " } }");
    var rules = Bans.violations(classes).stream().map(Violation::rule).distinct().toList();
    assertThat(rules).isEqualTo(rule.equals("fine") ? List.of() : List.of(rule));
  }

  @Test
  void everyBanAndEveryPlaceThatMayHasACase() throws IOException {
    String cases;
    try (var stream = BansTest.class.getResourceAsStream(CASES)) {
      cases = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Ban ban : Bans.ALL) {
      assertThat(cases).as(ban.name()).contains("\n" + ban.name() + " |");
      for (String place : ban.allowed()) {
        assertThat(cases).as("a case in %s, which may", place).contains("fine | " + place + " ");
      }
    }
  }
}
