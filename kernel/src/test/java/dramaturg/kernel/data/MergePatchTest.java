package dramaturg.kernel.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
  /// The examples of RFC 7396, appendix A, in which target and patch are objects.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'a':'b'} | {'a':'c'} | {'a':'c'}",
        "{'a':'b'} | {'b':'c'} | {'a':'b','b':'c'}",
        "{'a':'b'} | {'a':null} | {}",
        "{'a':'b','b':'c'} | {'a':null} | {'b':'c'}",
        "{'a':['b']} | {'a':'c'} | {'a':'c'}",
        "{'a':'c'} | {'a':['b']} | {'a':['b']}",
        "{'a':{'b':'c'}} | {'a':{'b':'d','c':null}} | {'a':{'b':'d'}}",
        "{'a':[{'b':'c'}]} | {'a':[1]} | {'a':[1]}",
        "{'e':null} | {'a':1} | {'e':null,'a':1}",
        "{'a':'foo'} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}",
        "{} | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}",
      })
  void patchesAreAppliedAsTheStandardSays(String target, String patch, String result) {
    assertThat(JsonText.of(MergePatch.apply(node(target), node(patch), new MergePatch.Watch() {})))
        .isEqualTo(result.replace('\'', '"'));
  }

  @Test
  void whatAPatchGotWrongIsTold() {
    List<String> told = new ArrayList<>();
    var watch =
        new MergePatch.Watch() {
          @Override
          public boolean absent(List<String> path, Spot at) {
            told.add("absent " + path + " " + at);
            return path.size() > 1;
          }

          @Override
          public void unchanged(List<String> path, Spot at) {
            told.add("unchanged " + path + " " + at);
          }
        };
    Node result =
        MergePatch.apply(
            node("{'a':{'b':1},'c':2}"), node("{'a':{'d':null},'c':2.0,'e':null}"), watch);
    assertThat(told)
        .containsExactly("absent [a, d] t:1:7", "unchanged [c] t:1:17", "absent [e] t:1:25");
    assertThat(JsonText.of(result)).isEqualTo("{\"a\":{\"b\":1,\"d\":null},\"c\":2.0}");
  }

  private static Node.Mapping node(String json) {
    return (Node.Mapping) JsonText.read("t", json.replace('\'', '"'));
  }
}
