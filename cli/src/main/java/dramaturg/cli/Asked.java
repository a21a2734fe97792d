package dramaturg.cli;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.telling.Script;
import dramaturg.world.pack.PackSource;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every verb can be asked about a pack or a run: which one, with which seed and variant, and in which form.
final class Asked {
  @Parameters(
      index = "0",
      paramLabel = "TARGET",
      description =
          "A pack (a name in packs/ or a folder), or a run (a chronicle file, or a fingerprint of the store).")
  private String target;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "The seed of all dice; the pack's own if left out.")
  private Optional<Long> seed = Optional.empty();

  @Option(
      names = "--variant",
      paramLabel = "NAME|FILE",
      description = "A variant: its name in the pack, or the path of a file.")
  private Optional<String> variant = Optional.empty();

  @Option(
      names = "--json",
      description = "One JSON document on standard output, and nothing else there.")
  private boolean json;

  /// Takes no part in anything before picocli has filled it.
  Asked() {}

  String target() {
    return target;
  }

  boolean json() {
    return json;
  }

  /// The pack, ready to be told.
  ///
  /// @throws BadInput if there is no such pack or something is wrong with it
  Script script() {
    if (seed.isPresent() && seed.get() < 0)
      throw bad("--seed", "a seed is a whole number from 0 on, not " + seed.get());
    return Script.of(PackSource.in(Places.pack(target)), variant);
  }

  long seed(Script script) {
    return seed.orElse(script.pack().seed());
  }

  Optional<Long> seed() {
    return seed;
  }

  Optional<String> variant() {
    return variant;
  }

  /// Wrong use of the command line, as a problem of bad input.
  static BadInput bad(String what, String wrong) {
    Problems problems = new Problems();
    problems.add(Spot.startOf(what), wrong, "see --help");
    return new BadInput(problems.sorted());
  }
}
