package dramaturg.kernel.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PropertyTest {

  @Test
  void casesAreTheSameEachTime() {
    List<Object> first = new ArrayList<>();
    List<Object> second = new ArrayList<>();
    Property.of("same", Gen.texts().list()).holds(first::add);
    Property.of("same", Gen.texts().list()).holds(second::add);
    assertThat(first).hasSize(300).isEqualTo(second);
    assertThat(first).anyMatch(value -> ((List<?>) value).size() > 30);
  }

  @Test
  void aRefutationIsMadeSmall() {
    Property<List<Long>> property = Property.of("short", Gen.numbers(0, 9).list());
    assertThatThrownBy(() -> property.holds(list -> assertThat(list).hasSizeLessThan(7)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("short does not hold in case ")
        .hasMessageContaining("of size 7: [");
  }
}
