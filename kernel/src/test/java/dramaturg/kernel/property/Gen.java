package dramaturg.kernel.property;

import dramaturg.kernel.dice.Die;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Makes random values; a larger size allows larger values. Equal dice and sizes make equal values.
///
/// @param <T> what it makes
@FunctionalInterface
public interface Gen<T> {

  /// Makes a value.
  ///
  /// @param size from 0; what it measures is up to the generator, most often the length of a list
  T make(Die die, int size);

  /// Values made from the values of this one.
  default <R> Gen<R> map(Function<? super T, ? extends R> change) {
    return (die, size) -> change.apply(make(die, size));
  }

  /// Lists of 0 to `size` elements.
  default Gen<List<T>> list() {
    return (die, size) -> {
      int count = die.below(size + 1);
      List<T> elements = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        elements.add(make(die, size));
      }
      return elements;
    };
  }

  /// Whole numbers from `low` to `high`, both included.
  static Gen<Long> numbers(long low, long high) {
    return (die, size) -> die.between(low, high);
  }

  /// Whole numbers of all magnitudes and both signs, the extreme ones and small ones more often than by chance.
  static Gen<Long> anyNumber() {
    return (die, size) ->
        switch (die.below(8)) {
          case 0 -> Long.MIN_VALUE;
          case 1 -> Long.MAX_VALUE;
          case 2, 3 -> die.between(-3, 3);
          default -> die.nextLong() >> die.below(64);
        };
  }

  /// Texts of up to `size` UTF-16 units: letters, quotes, control characters, signs of all planes, unpaired surrogates.
  static Gen<String> texts() {
    return (die, size) -> {
      StringBuilder text = new StringBuilder();
      for (int left = die.below(size + 1); left > 0; left--) {
        switch (die.below(8)) {
          case 0 -> text.append("\"\\`'\n\t\r,()[]=@".charAt(die.below(14)));
          case 1 -> text.append((char) die.below(0x20));
          case 2 -> text.append((char) die.below(0x10000));
          case 3 -> text.append((char) die.between(0xD800, 0xDFFF));
          case 4 -> text.appendCodePoint(die.below(Character.MAX_CODE_POINT + 1));
          default -> text.append((char) die.between('a', 'z'));
        }
      }
      return text.toString();
    };
  }

  /// One of the given values.
  static <T> Gen<T> oneOf(List<T> choices) {
    return (die, size) -> die.pick(choices);
  }
}
