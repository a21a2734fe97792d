package dramaturg.mind.program;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Programs with letters lost, doubled, swapped and mixed: whatever is read, nothing crashes or hangs, and every
/// problem has a place in the text.
class SpoiltProgramsTest {
  private static final int VARIANTS = 40;
  private static final String SIGNS = "()[]{}<>:-+!?&|~.,;\"'\\@#_=*/ \n0aX";
  private static final Vocabulary NOTHING_KNOWN =
      new Vocabulary(
          Optional.of(new java.util.LinkedHashMap<>()),
          Optional.of(new java.util.LinkedHashMap<>()),
          Optional.of(List.of()));

  private final Die die = new Dice(11).of("spoil", "programs");

  @Test
  void nothingCrashes() throws IOException {
    for (Path file : programs()) {
      String text = Files.readString(file);
      for (int i = 0; i < VARIANTS; i++) {
        String spoilt = spoilt(text);
        long lines = spoilt.chars().filter(c -> c == '\n').count() + 1;
        for (Problem problem : load(spoilt)) {
          assertThat((long) problem.spot().line())
              .as(problem + " in " + spoilt)
              .isBetween(1L, lines);
        }
      }
    }
  }

  @Test
  void deepAndLongProgramsAreRefusedOrRead() {
    assertThat(load("p(" + "[".repeat(50_000))).isNotEmpty();
    assertThat(load("+!a : " + "not ".repeat(50_000) + "b.")).isNotEmpty();
    assertThat(load("+!a : " + "(".repeat(50_000))).isNotEmpty();
    assertThat(load("+!a <- " + "if (b) { ".repeat(5_000) + "x" + " }".repeat(5_000) + "."))
        .isNotEmpty();
    assertThat(load("p(" + "-".repeat(50_000) + "1).")).isNotEmpty();
    assertThat(load("p(2" + "**2".repeat(50_000) + ").")).isNotEmpty();
    assertThat(load("+!a : " + "b & ".repeat(50_000) + "b. b. !a.")).isEmpty();
    assertThat(load("p([" + "1,".repeat(100_000) + "1]).")).isEmpty();
  }

  private static List<Problem> load(String text) {
    Problems problems = new Problems();
    Program program = Program.load("p.asl", text, Includes.NONE, problems);
    if (!problems.any()) {
      program.check(Vocabulary.OPEN, problems);
      program.check(NOTHING_KNOWN, new Problems());
    }
    return problems.sorted();
  }

  private static List<Path> programs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/programs"))) {
      return files.filter(f -> f.toString().endsWith(".asl")).sorted().toList();
    }
  }

  private String spoilt(String text) {
    StringBuilder spoilt = new StringBuilder(text);
    List<Integer> cuts = new ArrayList<>();
    for (int i = 1 + die.below(4); i > 0 && !spoilt.isEmpty(); i--) {
      int at = die.below(spoilt.length());
      cuts.add(at);
      switch (die.below(4)) {
        case 0 -> spoilt.deleteCharAt(at);
        case 1 -> spoilt.insert(at, SIGNS.charAt(die.below(SIGNS.length())));
        case 2 -> spoilt.setCharAt(at, SIGNS.charAt(die.below(SIGNS.length())));
        default ->
            spoilt.insert(
                at, text, Math.min(at, text.length()), Math.min(text.length(), at + die.below(30)));
      }
    }
    return spoilt.toString();
  }
}
