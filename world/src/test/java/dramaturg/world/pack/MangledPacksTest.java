package dramaturg.world.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Problem;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.world.pack.definition.SampleSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Packs with random damage either load or are refused with places in their own files; nothing else ever happens.
class MangledPacksTest {
  private static final int MANGLED = Integer.getInteger("mangle.rounds", 4_000);
  private static final List<String> SPLINTERS =
      List.of(
          ":",
          ": ",
          "- ",
          "  ",
          "\t",
          "\n",
          "[",
          "]",
          "{",
          "}",
          "'",
          "\"",
          "|",
          "&a ",
          "*a",
          "!x ",
          "#",
          "null",
          "is: ",
          "9e99 km",
          "@",
          "%",
          ",",
          "? ",
          "---\n",
          "copies: 99999\n",
          "\u0000",
          "é",
          "😀",
          "\\",
          "parts:\n",
          "mind: ");

  @Test
  @Timeout(600)
  void noDamageCrashesTheLoader() throws IOException {
    List<PackCase> good = PackCase.all(Path.of("src/test/packs/good")).toList();
    List<PackCase> bad =
        PackCase.all(Path.of("src/test/packs/bad"))
            .filter(c -> !c.name().startsWith("too-many"))
            .toList();
    Die die = new Dice(Long.getLong("mangle.seed", 20260101)).of("mangle", "packs");
    int loaded = 0;
    for (int i = 0; i < MANGLED; i++) {
      PackCase one = die.pick(die.chance(1, 2) ? good : bad);
      SequencedMap<String, String> files = new LinkedHashMap<>(one.files());
      for (int cuts = die.between(1, 4) > 3 ? 5 : 1; cuts > 0; cuts--) {
        String path = die.pick(List.copyOf(files.keySet()));
        files.put(path, mangled(files.get(path), die));
      }
      loaded += load(files, one, i) ? 1 : 0;
    }
    assertThat(loaded).as("how many loaded").isBetween(MANGLED / 20, MANGLED / 2);
  }

  private static boolean load(SequencedMap<String, String> files, PackCase one, int round) {
    PackSource source = PackSource.of(files);
    try {
      Pack pack =
          one.variant().isPresent()
              ? source.pack(SampleSettings.ALL, one.variant().get())
              : source.pack(SampleSettings.ALL);
      assertThat(Pack.of(pack.json(), SampleSettings.ALL).json()).isEqualTo(pack.json());
      return true;
    } catch (BadInput bad) {
      bad.problems().forEach(problem -> checkPlace(problem, files));
      return false;
    } catch (RuntimeException | StackOverflowError other) {
      fail("round " + round + " of " + one.name() + ": " + files, other);
      throw other;
    }
  }

  private static void checkPlace(Problem problem, SequencedMap<String, String> files) {
    String text = files.getOrDefault(problem.spot().file(), "");
    assertThat((long) problem.spot().line())
        .as(problem.toString())
        .isLessThanOrEqualTo(text.lines().count() + 1);
    assertThat(problem.toString()).doesNotContain("\n");
  }

  private static String mangled(String text, Die die) {
    if (text.isEmpty()) {
      return die.pick(SPLINTERS);
    }
    int at = die.below(text.length());
    int to = Math.min(text.length(), at + 1 + die.below(12));
    return switch (die.below(4)) {
      case 0 -> text.substring(0, at) + text.substring(to);
      case 1 -> text.substring(0, at) + die.pick(SPLINTERS) + text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(at, to).repeat(2) + text.substring(to);
      default -> {
        int from = die.below(text.length());
        yield text.substring(0, at)
            + text.substring(from, Math.min(text.length(), from + 20))
            + text.substring(at);
      }
    };
  }
}
