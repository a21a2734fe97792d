package dramaturg.kernel.property;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import java.util.Optional;

/// A claim about all values of a generator, checked on some. That it holds on those is no proof.
///
/// @param <T> what the claim is about
public final class Property<T> {

  private static final long SEED = 20_260_101;
  private static final int TRIES_PER_SIZE = 20;

  private final String name;
  private final Gen<T> gen;
  private final int cases;
  private final int largest;

  private Property(String name, Gen<T> gen, int cases, int largest) {
    this.name = name;
    this.gen = gen;
    this.cases = cases;
    this.largest = largest;
  }

  /// A property of 300 cases with sizes up to 40.
  ///
  /// @param name names the stream of dice, so that cases of one property don't follow from those of another
  public static <T> Property<T> of(String name, Gen<T> gen) {
    return new Property<>(name, gen, 300, 40);
  }

  /// The same property with this many cases.
  public Property<T> cases(int count) {
    return new Property<>(name, gen, count, largest);
  }

  /// The same property with sizes from 0 to this.
  public Property<T> upTo(int size) {
    return new Property<>(name, gen, cases, size);
  }

  /// Checks the claim; sizes grow from case to case.
  ///
  /// @throws AssertionError if a value refutes it, with the smallest such value that was found
  public void holds(Claim<T> claim) {
    for (int i = 0; i < cases; i++) {
      int size = cases == 1 ? largest : (int) ((long) largest * i / (cases - 1));
      Optional<Refuted> refuted = refute(claim, i, size);
      if (refuted.isPresent()) {
        throw smallest(claim, refuted.get()).error(name);
      }
    }
  }

  private Refuted smallest(Claim<T> claim, Refuted first) {
    for (int size = 0; size < first.size; size++) {
      for (int i = 0; i < TRIES_PER_SIZE; i++) {
        Optional<Refuted> smaller = refute(claim, i, size);
        if (smaller.isPresent()) {
          return smaller.get();
        }
      }
    }
    return first;
  }

  private Optional<Refuted> refute(Claim<T> claim, int number, int size) {
    Die die = new Dice(SEED).of(name, "case " + number + " of size " + size);
    T value = gen.make(die.copy(), size);
    try {
      claim.check(value);
      return Optional.empty();
    } catch (Throwable wrong) {
      T again = gen.make(die.copy(), size); // the claim may have used up the value
      return Optional.of(new Refuted(number, size, String.valueOf(again), wrong));
    }
  }

  /// What is claimed of a value.
  @FunctionalInterface
  public interface Claim<T> {

    /// Throws if the claim does not hold.
    void check(T value) throws Exception;
  }

  private record Refuted(int number, int size, String value, Throwable wrong) {
    AssertionError error(String name) {
      return new AssertionError(
          name
              + " does not hold in case "
              + number
              + " of size "
              + size
              + ": "
              + value
              + "\n"
              + wrong.getMessage(),
          wrong);
    }
  }
}
