package dramaturg.mind;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.MindFault;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import dramaturg.mind.program.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Spoilt programs, soups of signs and random letters: whatever is read, nothing crashes or hangs, every problem has a
/// place in the text, and what can be read can be run or ends in a fault. The same seeds each time; more of them with
/// `-Ddramaturg.fuzz=ROUNDS`.
class FuzzTest {
  private static final int ROUNDS = Integer.getInteger("dramaturg.fuzz", 12);
  private static final String SIGNS = "()[]{}<>:-+!?&|~.,;\"'\\@#_=*/ \n0aX";
  private static final List<String> WORDS =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "+",
          "-",
          "!",
          "!!",
          "?",
          "+!g",
          "-!g",
          "+b",
          "+?q",
          ":",
          "<-",
          ":-",
          ".",
          ",",
          ";",
          "|",
          "&",
          "not",
          "~",
          "=",
          "==",
          "\\==",
          "<",
          ">=",
          "=..",
          "*",
          "/",
          "**",
          "div",
          "mod",
          "X",
          "Y",
          "_",
          "a",
          "b(1)",
          "p(X,Y)",
          "1",
          "2.5",
          "\"t\"",
          "'q r'",
          "[1,2]",
          "[H|T]",
          "@l",
          "@l[atomic]",
          "[weight(2)]",
          "[utility(X)]",
          "[priority(1)]",
          "if",
          "else",
          "elif",
          "while",
          "for",
          ".print(X)",
          ".send(bob,tell,b)",
          ".findall(X,b(X),L)",
          ".member(X,[1])",
          ".wait(10)",
          ".drop_desire(g)",
          "s::p",
          "source(self)",
          "include(\"x\")",
          "math.pi",
          "true",
          "false",
          "\n",
          "//",
          "/*",
          "*/",
          "<- act;",
          ": b(X) <-",
          "!g(X).",
          "b(1)[x].");
  private static final Vocabulary NOTHING_KNOWN =
      new Vocabulary(
          Optional.of(new LinkedHashMap<>()),
          Optional.of(new LinkedHashMap<>()),
          Optional.of(List.of()));
  private static final Limits SMALL = new Limits(300, 2_000, 200, 100, 100, 100_000);

  private final Die die = new Dice(11).of("spoil", "programs");

  @Test
  void spoiltPrograms() throws IOException {
    List<String> programs = programs();
    for (int round = 0; round < ROUNDS; round++) {
      for (String text : programs) {
        survives(spoilt(text, programs.get(die.below(programs.size()))));
      }
    }
  }

  @Test
  void soupsOfWords() {
    for (int i = 0; i < ROUNDS * 200; i++) {
      StringBuilder soup = new StringBuilder();
      for (int n = die.below(40); n > 0; n--) {
        soup.append(WORDS.get(die.below(WORDS.size()))).append(die.chance(1, 3) ? " " : "");
      }
      survives(soup.toString());
    }
  }

  @Test
  void randomLetters() {
    for (int i = 0; i < ROUNDS * 200; i++) {
      StringBuilder letters = new StringBuilder();
      for (int n = die.below(60); n > 0; n--) {
        letters.appendCodePoint(
            die.chance(2, 3)
                ? SIGNS.charAt(die.below(SIGNS.length()))
                : die.chance(9, 10) ? die.below(256) : 0xD000 + die.below(0x2000));
      }
      survives(letters.toString());
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
    assertThat(load("p(1" + "+1".repeat(50_000) + ").")).isNotEmpty();
    assertThat(load("p(1" + "*2".repeat(50_000) + ").")).isNotEmpty();
    assertThat(load("p([" + "1,".repeat(300_000) + "1]).")).isNotEmpty();
    assertThat(load("p" + "[x]".repeat(50_000) + ".")).isNotEmpty();
    assertThat(load("+!a : " + "b & ".repeat(50_000) + "b. b. !a.")).isEmpty();
    assertThat(load("p([" + "1,".repeat(100_000) + "1]).")).isEmpty();
  }

  /// Problems have places in the text; without any, the program is run.
  private static void survives(String text) {
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    Problems problems = new Problems();
    Program program = Program.load("p.asl", text, Includes.NONE, problems);
    boolean read = !problems.any();
    if (read) {
      program.check(Vocabulary.OPEN, problems);
      program.check(NOTHING_KNOWN, problems);
      run(program);
    }
    for (Problem problem : problems.sorted()) {
      assertThat(problem.spot().file()).isEqualTo("p.asl");
      assertThat((long) problem.spot().line()).as(problem + " in " + text).isBetween(1L, lines);
      assertThat(problem.spot().column()).as(problem + " in " + text).isPositive();
    }
  }

  private static void run(Program program) {
    Mind mind = new Mind("ann", program, new Dice(1).of("mind", "ann"), SMALL);
    Recording host = new Recording();
    host.mind = mind;
    try {
      mind.think(0, host);
      mind.think(1_000, host);
    } catch (MindFault stopped) {
      assertThat(stopped.where().line()).isPositive();
    }
  }

  private static List<Problem> load(String text) {
    Problems problems = new Problems();
    Program program = Program.load("p.asl", text, Includes.NONE, problems);
    if (!problems.any()) {
      program.check(Vocabulary.OPEN, problems);
    }
    return problems.sorted();
  }

  private static List<String> programs() throws IOException {
    List<String> all = new ArrayList<>();
    for (String folder : List.of("programs", "differences")) {
      try (Stream<Path> files = Files.list(Path.of("src/test/resources", folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".asl")).sorted().toList()) {
          all.add(Files.readString(file));
        }
      }
    }
    return all;
  }

  /// The text with letters lost, put in, exchanged, doubled, or replaced by a piece of another.
  private String spoilt(String text, String other) {
    StringBuilder spoilt = new StringBuilder(text);
    for (int i = 1 + die.below(4); i > 0 && !spoilt.isEmpty(); i--) {
      int at = die.below(spoilt.length());
      char sign = SIGNS.charAt(die.below(SIGNS.length()));
      switch (die.below(6)) {
        case 0 -> spoilt.deleteCharAt(at);
        case 1 -> spoilt.insert(at, sign);
        case 2 -> spoilt.setCharAt(at, sign);
        case 3 -> spoilt.insert(at, WORDS.get(die.below(WORDS.size())));
        case 4 -> spoilt.delete(at, Math.min(spoilt.length(), at + die.below(20)));
        default -> spoilt.insert(at, piece(other));
      }
    }
    return spoilt.toString();
  }

  private String piece(String text) {
    int from = die.below(text.length());
    return text.substring(from, Math.min(text.length(), from + die.below(40)));
  }
}
