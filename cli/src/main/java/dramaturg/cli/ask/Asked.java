package dramaturg.cli.ask;

import dramaturg.telling.Script;
import dramaturg.world.pack.PackSource;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What every verb can be asked about a pack or a run: which one, with which seed and variant, and in which form.
public final class Asked {
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
  public Asked() {}

  /// The same request for another pack or run.
  public Asked of(String other) {
    return with(other, variant);
  }

  /// The same request without a variant.
  public Asked withoutVariant() {
    return with(target, Optional.empty());
  }

  /// The same request with a variant.
  public Asked withVariant(String name) {
    return with(target, Optional.of(name));
  }

  private Asked with(String thatTarget, Optional<String> thatVariant) {
    var that = new Asked();
    that.target = thatTarget;
    that.seed = seed;
    that.variant = thatVariant;
    that.json = json;
    return that;
  }

  /// The variant, as it was typed.
  public Optional<String> variant() {
    return variant;
  }

  /// The pack or run, as it was typed.
  public String target() {
    return target;
  }

  /// Whether the answer is for a program.
  public boolean json() {
    return json;
  }

  /// The pack, ready to be told.
  ///
  /// @throws Misuse if there is no such pack
  /// @throws dramaturg.kernel.data.BadInput if something is wrong with it
  public Script script() {
    if (seed.isPresent() && seed.get() < 0) {
      throw new Misuse(
          "--seed " + seed.get(), "a seed is not negative", "give a whole number from 0 on");
    }
    return Script.of(source(), variant);
  }

  /// The files of the pack.
  ///
  /// @throws Misuse if there is no such pack
  public PackSource source() {
    return PackSource.in(Places.pack(target));
  }

  /// The seed that was asked for, or the pack's own.
  public long seed(Script script) {
    return seed.orElse(script.pack().seed());
  }

  /// Whether something was asked that only a pack can be given, since a run has it already.
  ///
  /// @throws Misuse if so
  public void refuseForRun() {
    if (seed.isPresent() || variant.isPresent()) {
      throw new Misuse(
          target, "a run has its seed and variant already", "leave out --seed and --variant");
    }
  }
}
