package dramaturg.kernel.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "-12",
        "1.5",
        "{\"b\":1,\"a\":[true,false,null,\"x\"]}",
        "\"quote \\\" slash \\\\ line \\n bell \\u0007 é \\ud800\"",
        "\"12\"",
        "\"true\"",
        "\"9223372036854775808\""
      })
  void canonicalTextIsReadAndWrittenUnchanged(String text) {
    assertThat(JsonText.of(JsonText.read("t", text))).isEqualTo(text);
  }

  @Test
  void numbersAreWrittenOneWay() {
    var spot = Spot.startOf("t");
    assertThat(JsonText.of(Node.Scalar.plain(spot, "0x1F"))).isEqualTo("31");
    assertThat(JsonText.of(Node.Scalar.plain(spot, "+7"))).isEqualTo("7");
    assertThat(JsonText.of(Node.Scalar.plain(spot, ".5"))).isEqualTo("0.5");
    assertThat(JsonText.of(Node.Scalar.plain(spot, "1e400"))).isEqualTo("\"1e400\"");
  }

  @Test
  void everyPartKnowsItsPlace() {
    var root = (Node.Mapping) JsonText.read("t", "{\"a\": 1,\n  \"é\": [2, 3]}");
    var entry = root.entries().get("é");
    assertThat(entry.keySpot()).isEqualTo(new Spot("t", 2, 3));
    assertThat(((Node.Sequence) entry.value()).items().getLast().spot())
        .isEqualTo(new Spot("t", 2, 12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,\"a\":2} | t:1:8: the key 'a' stands here twice; keep one",
        "[1 2] | t:1:4: ',' or ']' was expected; a comma between two values",
        "[01] | t:1:2: '01' is no JSON; a text in quotes, a number, true, false, null, [...] or {...}",
        "{a:1} | t:1:2: a key in quotes was expected; {\"key\": value}",
        "\"abc | t:1:1: this text has no end; close it with \"",
        "{} {} | t:1:4: there is more after the value; a JSON text holds one value",
        "\"\\u12\" | t:1:2: \\u needs four hexadecimal digits; such as \\u00e9",
      })
  void whatIsNoJsonIsRefusedWithItsPlace(String text, String problem) {
    assertThatThrownBy(() -> JsonText.read("t", text))
        .isInstanceOf(BadInput.class)
        .hasMessage(problem);
  }

  @Test
  void deepNestingIsRefused() {
    assertThatThrownBy(() -> JsonText.read("t", "[".repeat(1_000_000)))
        .hasMessage("t:1:65: nested too deep; at most 64 levels");
  }

  @Test
  void aLongLineIsReadInLinearTime() {
    String text = "[" + "{\"id\":12345678},".repeat(200_000) + "0]";
    assertThat(((Node.Sequence) JsonText.read("t", text)).items()).hasSize(200_001);
  }

  @Test
  void samenessIgnoresPlacesAndTheOrderOfKeys() {
    Node one = JsonText.read("t", "{\"a\":1,\"b\":[2,3]}");
    assertThat(one.sameAs(JsonText.read("u", "{ \"b\" : [2,3], \"a\": 1.0 }"))).isTrue();
    assertThat(one.sameAs(JsonText.read("u", "{\"a\":1,\"b\":[3,2]}"))).isFalse();
    assertThat(one.sameAs(JsonText.read("u", "{\"a\":\"1\",\"b\":[2,3]}"))).isFalse();
  }
}
