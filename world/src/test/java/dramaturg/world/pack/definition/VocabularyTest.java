package dramaturg.world.pack.definition;

import static dramaturg.world.pack.definition.SampleSettings.ALL;
import static dramaturg.world.pack.definition.SampleSettings.AT;
import static dramaturg.world.pack.definition.SampleSettings.BULK;
import static dramaturg.world.pack.definition.SampleSettings.COLOUR;
import static dramaturg.world.pack.definition.SampleSettings.DOCK;
import static dramaturg.world.pack.definition.SampleSettings.HOLD;
import static dramaturg.world.pack.definition.SampleSettings.OPEN;
import static dramaturg.world.pack.definition.SampleSettings.REACH;
import static dramaturg.world.pack.definition.SampleSettings.SEATS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.EntityId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @Test
  void valuesArriveWithTheirTypes() {
    Table table =
        read(
            RootKind.DEVICE,
            "{'is':'x','reach':'2 km','colour':'deep_blue','dock':'port','open':true,'guard':'rex',"
                + "'hold':{'bulk':'2 t'},'at':['1 ly','-2 ly']}");
    assertThat(table.value(REACH)).isEqualTo(2_000);
    assertThat(table.value(COLOUR)).isEqualTo(SampleSettings.Colour.DEEP_BLUE);
    assertThat(table.value(DOCK).name()).isEqualTo("port");
    assertThat(table.value(OPEN)).isTrue();
    assertThat(table.value(HOLD).value(BULK)).isEqualTo(2_000);
    assertThat(table.value(AT)).containsExactly(1_000L, -2_000L);
    assertThat(table.find(SEATS)).isEmpty();
    assertThat(table.spot(REACH)).isEqualTo(new Spot("t", 1, 19));
  }

  @Test
  void whatIsLeftOutHasItsStandard() {
    Table table = read(RootKind.DEVICE, "{}");
    assertThat(table.value(REACH)).isEqualTo(40_000);
    assertThat(table.has(REACH)).isFalse();
    assertThatThrownBy(() -> table.value(SEATS)).isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'raech':'2 km'} | the key 'raech' is not known here; did you mean 'reach'?",
        "{'reach':'2 h'} | 'h' is a unit of time, and a length is expected; "
            + "write a length such as '40 km' (units: m, km, ls, AU, ly)",
        "{'reach':'91 km'} | '91 km' is too much; at most 90 km",
        "{'reach':['2 km']} | a list stands here; write a length such as '40 km'",
        "{'reach':null} | nothing stands here; write a length such as '40 km'",
        "{'seats':'many'} | 'many' is not a whole number; write digits such as 12 or 20_000",
        "{'seats':0} | '0' is too little; at least 1",
        "{'colour':'deep_blu'} | 'deep_blu' is not one of the words that fit here; did you mean 'deep_blue'?",
        "{'dock':'prot'} | there is no entity 'prot'; did you mean 'port'?",
        "{'note':' '} | the text is blank; write a text or leave the key out",
        "{'open':'yes','guard':'rex'} | 'yes' is not a flag; write true or false",
        "{'open':true} | 'guard' is missing beside 'open'; give it a word such as 'pulse_cannon'",
        "{'guard':'rex'} | 'guard' means nothing without 'open'; add 'open' or take this away",
        "{'open':true,'guard':'Rex'} | 'Rex' is not a word; "
            + "a word is made of a-z, 0-9 and _, beginning with a letter",
        "{'hold':{}} | 'bulk' is missing; give it a mass such as '80 kg'",
        "{'hold':{'bulk':'1 t','note':'x'}} | the key 'note' is not known here; known are: bulk, seats",
        "{'at':['1 ly']} | this list has 1 value; it takes exactly 2",
        "{'hull':'steel'} | 'hull' does not fit a device; it belongs to a vessel",
      })
  void whatIsWrongIsReported(String json, String problem) {
    assertThat(problems(RootKind.DEVICE, json)).singleElement().asString().endsWith(": " + problem);
  }

  @Test
  void aSettingCanBeRequiredOfOneRoot() {
    assertThat(problems(RootKind.VESSEL, "{}"))
        .extracting(Problem::wrong)
        .containsExactly("'hull' is missing");
  }

  @Test
  void everythingWrongIsReportedAtOnce() {
    assertThat(problems(RootKind.DEVICE, "{'seats':0,'hold':{'bulk':'1 km','seats':0},'x':1}"))
        .hasSize(4);
  }

  @Test
  void twoSettingsOfOneNameAreAFaultOfOurs() {
    assertThatThrownBy(() -> new Vocabulary(List.of(SEATS, SEATS)))
        .hasMessage("two things are called 'seats'");
    assertThatThrownBy(() -> new Vocabulary(List.of(BULK)))
        .hasMessageContaining("required of everything");
  }

  private static Table read(RootKind root, String json) {
    var names = new Port();
    Table table = ALL.read(node(json), root, names);
    names.problems().throwIfAny();
    return table;
  }

  private static List<Problem> problems(RootKind root, String json) {
    var names = new Port();
    ALL.read(node(json), root, names);
    return names.problems().sorted();
  }

  private static Node.Mapping node(String json) {
    return (Node.Mapping) JsonText.read("t", json.replace('\'', '"'));
  }

  /// Knows one entity, `port`.
  private record Port(Problems problems) implements Names {
    Port() {
      this(new Problems());
    }

    @Override
    public Optional<EntityId> entity(String name, List<RootKind> roots, Spot at) {
      if (name.equals("port")) {
        return Optional.of(new EntityId(0, "port"));
      }
      problems.add(at, "there is no entity '" + name + "'", "did you mean 'port'?");
      return Optional.empty();
    }

    @Override
    public Optional<String> kind(String name, List<RootKind> roots, Spot at) {
      return Optional.of(name);
    }
  }
}
