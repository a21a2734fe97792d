package dramaturg.mind.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A few hundred random programs on both engines. [RandomSearch] looks through more, and shrinks what differs.
class RandomTest {
  private static final int PROGRAMS = 300;

  @Test
  void randomProgramsGiveTheSameTrace() {
    for (long seed = 1; seed <= PROGRAMS; seed++) {
      assertThat(RandomSearch.differs(RandomScene.lines(seed))).as("seed %d", seed).isFalse();
    }
  }
}
