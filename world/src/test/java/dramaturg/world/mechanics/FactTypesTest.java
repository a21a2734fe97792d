package dramaturg.world.mechanics;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.fact.FactType;
import org.junit.jupiter.api.Test;

class FactTypesTest {
  /// Minds, beats and chronicle files know a fact by its name alone.
  @Test
  void noTwoFactsShareAName() {
    assertThat(FactTypes.all().stream().map(FactType::termName)).doesNotHaveDuplicates();
  }
}
