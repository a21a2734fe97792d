package dramaturg.kernel.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.chronicle.Samples;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.RecordedFact;
import dramaturg.kernel.property.Gen;
import dramaturg.kernel.property.Property;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FormTest {

  private static final EntityId ANNA = Samples.cast().get(0);
  private static final EntityId BERT = Samples.cast().get(1);

  private static final Fact SAMPLE =
      new Samples.Everything(
          ANNA,
          -7,
          12,
          true,
          "so \"be\"\n\u0001it \uD800",
          Samples.Side.RIGHT_HAND,
          List.of(BERT, ANNA),
          new Expression.Recorded("go(`home`)"));

  private static final FactText.Names NAMES =
      new FactText.Names() {
        @Override
        public Optional<FactType> type(String name) {
          return List.of(
                  Samples.Dawned.class,
                  Samples.Met.class,
                  Samples.Breathed.class,
                  Samples.Everything.class)
              .stream()
              .<FactType>map(FactType::of)
              .filter(type -> type.name().equals(name))
              .findFirst();
        }

        @Override
        public Optional<EntityId> entity(String name) {
          return Samples.cast().stream().filter(entity -> entity.name().equals(name)).findFirst();
        }
      };

  @Test
  void textReadsWell() {
    assertThat(FactText.of(SAMPLE))
        .isEqualTo(
            "Everything@3(who=anna, far=-7, near=12, open=true, said=\"so \\\"be\\\"\\n\\u0001it \\ud800\","
                + " side=right_hand, seen=[bert, anna], goal=`go(\\`home\\`)`)");
    assertThat(FactText.of(new Samples.Met(ANNA, BERT))).isEqualTo("Met(one=anna, other=bert)");
    assertThat(FactText.of(new Samples.Dawned())).isEqualTo("Dawned()");
  }

  @Test
  void bytesAreAsDescribed() {
    assertThat(HexFormat.ofDelimiter(" ").formatHex(FactEncoder.bytes(new Samples.Met(BERT, BERT))))
        .isEqualTo(
            "01 " // form
                + "00 03 4d 65 74 02 03 6f 6e 65 65 05 6f 74 68 65 72 65 " // type 0, new: Met, 2:
                // one e, other e
                + "01 " // version
                + "00 01 04 62 65 72 74 " // entity 0, new: index 1, bert
                + "00"); // entity 0
  }

  @Test
  void everyFactComesBack() {
    Property.of("facts come back", Samples.facts())
        .cases(1000)
        .holds(fact -> {
          RecordedFact fromText = FactText.read(FactText.of(fact), NAMES);
          RecordedFact fromBytes = FactDecoder.fact(FactEncoder.bytes(fact));
          assertThat(fromText).isEqualTo(fromBytes);
          assertThat(FactText.of(fromBytes)).isEqualTo(FactText.of(fact));
          assertThat(FactEncoder.bytes(fromText)).isEqualTo(FactEncoder.bytes(fact));
          if (!(fact instanceof Samples.Everything)) {
            assertThat(fact.type().create(fromBytes.arguments())).isEqualTo(fact);
          }
        });
  }

  @Test
  void alteredBytesAreRefusedOrAnotherFact() {
    Gen<byte[]> altered =
        (die, size) -> {
          byte[] bytes = FactEncoder.bytes(Samples.facts().make(die, size));
          for (int i = die.below(3); i >= 0; i--) {
            bytes[die.below(bytes.length)] = (byte) die.nextLong();
          }
          return Arrays.copyOf(bytes, die.chance(1, 3) ? die.below(bytes.length) : bytes.length);
        };
    Property.of("altered bytes", altered)
        .cases(20_000)
        .holds(bytes -> {
          try {
            RecordedFact fact = FactDecoder.fact(bytes);
            assertThat(FactDecoder.fact(FactEncoder.bytes(fact))).isEqualTo(fact);
          } catch (MalformedBytes refused) {
            assertThat(refused.offset()).isBetween(0, bytes.length);
          }
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "Meet(one=anna)|column 1 |the name of a known fact, not Meet",
        "met(one=anna)|column 1 |the name of a known fact, not met",
        "|column 1 |the name of a fact",
        "Met(one=anna)|column 13 |\", other=\"",
        "Met(other=anna, one=bert)|column 5 |\"one=\"",
        "Met(one=anna,other=bert)|column 13 |\", other=\"",
        "Met(one=anna, other=carl)|column 21 |the name of a known entity, not carl",
        "Met(one=anna, other=bert)x|column 26 |the end of the fact",
        "Met@1(one=anna, other=bert)|column 5 |version 1 is left out",
        "Everything@3(who=anna, far=007|column 28 |without leading zeros",
        "Everything@3(who=anna, far=9223372036854775808|column 28 |from -2^63 to 2^63-1",
        "Everything@3(who=anna, far=1, near=1, open=yes|column 44 |\"false\"",
        "Everything@3(who=anna, far=1, near=1, open=true, said=\"a|column 55 |a text that ends with \"",
        "Everything@3(who=anna, far=1, near=1, open=true, said=\"\\q\"|column 56 |\\n, \\r, \\t",
        "Everything@3(who=anna, far=1, near=1, open=true, said=\"\", side=left, seen=[anna;|column 80 |\", \""
      })
  void wrongTextsSayWhatWasExpected(String text, String column, String expected) {
    String given = text == null ? "" : text;
    assertThatThrownBy(() -> FactText.read(given, NAMES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(column)
        .hasMessageContaining("expected ")
        .hasMessageContaining(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "|byte 0: the bytes end here; right would be the version of the form",
        "02|byte 0: version 2; right would be version 1 of the form",
        "01 01|byte 1: 1; right would be the number of a fact type from 0 to 0",
        "01 00 ff ff ff ff 0f|byte 2: a number of 4294967295; right would be the length of the name of a fact type",
        "01 00 01 41 ff ff 03|byte 4: a number of 65535; right would be the parameters of A, for which 0 bytes",
        "01 00 01 61 00 01|byte 2: \"a\" is no fact name",
        "01 00 01 41 01 01 62 7a|byte 7: kind 122; right would be the letter of a parameter's kind",
        "01 00 01 41 00 00|byte 1: version 0 of A; right would be a version from 1",
        "01 00 01 41 00 01 00|byte 6: 1 bytes after the fact; right would be none",
        "01 00 01 41 01 01 62 66 01 02|byte 9: flag 2; right would be 0 or 1",
        "01 00 01 41 01 01 62 6e 01 80 00|byte 9: a number that is longer than it need be",
        "01 00 01 41 01 01 62 74 01 01 80|byte 10: a byte that is not UTF-8",
        "01 00 01 41 01 01 62 74 01 02 c1 80|byte 10: a byte that is not UTF-8",
        "01 00 01 41 01 01 62 74 01 03 e0 80 80|byte 10: a character that is not in its shortest form",
        "01 00 01 41 01 01 62 74 01 04 f4 90 80 80|byte 10: a character that is not in its shortest form",
        "01 00 01 41 01 01 62 74 01 06 ed a0 80 ed b0 80|byte 13: a character that is not in its shortest",
        "01 00 01 41 01 01 62 65 01 00 00 01 41|byte 10: \"A\"; right would be the name of an entity"
      })
  void wrongBytesSayWhatWasExpected(String hex, String message) {
    byte[] bytes = hex == null ? new byte[0] : HexFormat.ofDelimiter(" ").parseHex(hex);
    assertThatThrownBy(() -> FactDecoder.fact(bytes))
        .isInstanceOf(MalformedBytes.class)
        .hasMessageContaining(message);
  }

  @Test
  void textsOfAllSignsSurvive() {
    Property.of("texts", Gen.texts())
        .cases(2000)
        .holds(text -> {
          ByteSink sink = new ByteSink(1);
          sink.putText(text);
          ByteSource source = new ByteSource(sink.array(), sink.size());
          assertThat(source.takeText("a text")).isEqualTo(text);
          assertThat(source.left()).isZero();
        });
    assertThatCode(() -> new ByteSink(0).putText("")).doesNotThrowAnyException();
  }

  @Test
  void numbersOfAllSizesSurvive() {
    Property.of("numbers", Gen.anyNumber())
        .cases(2000)
        .holds(number -> {
          ByteSink sink = new ByteSink(1);
          sink.putNumber(number);
          sink.putSigned(number);
          ByteSource source = new ByteSource(sink.toBytes(), sink.size());
          assertThat(source.takeNumber("a number")).isEqualTo(number);
          assertThat(source.takeSigned("a number")).isEqualTo(number);
        });
  }
}
