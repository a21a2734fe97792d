package dramaturg.kernel.form;

import java.util.LinkedHashMap;
import java.util.Map;

/// Small numbers for things in the order of their first appearance. It does not forget.
final class Numbering<T> {

  private final Map<T, Integer> numbers = new LinkedHashMap<>();
  private T lastThing;
  private int lastNumber;

  Numbering(T none) {
    lastThing = none;
    lastNumber = -1;
  }

  /// The number of a thing; a thing not seen before gets the next one, which is [#size] before the call.
  int of(T thing) {
    if (thing == lastThing && lastNumber >= 0) {
      return lastNumber;
    }
    Integer known = numbers.putIfAbsent(thing, numbers.size());
    lastThing = thing;
    lastNumber = known == null ? numbers.size() - 1 : known;
    return lastNumber;
  }

  int size() {
    return numbers.size();
  }

  Iterable<T> things() {
    return numbers.keySet();
  }
}
