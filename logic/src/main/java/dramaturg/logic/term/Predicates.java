package dramaturg.logic.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A numbering of predicates (name, number of arguments, negation) in order of first use. A number means nothing
/// outside its own numbering.
public final class Predicates {
  /// A predicate: what a literal is about, without its arguments.
  public record Key(String functor, int arity, boolean negated) {
    public static Key of(Struct literal) {
      return new Key(literal.functor(), literal.arity(), literal.negated());
    }

    /// As people write it: `open/2`.
    public String text() {
      return (negated ? "~" : "") + functor + "/" + arity;
    }
  }

  private final Map<Key, Integer> numbers = new LinkedHashMap<>();
  private final List<Key> keys = new ArrayList<>();

  /// The number of the literal's predicate, given to it on first use.
  public int number(Struct literal) {
    Key key = Key.of(literal);
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, keys.size());
    keys.add(key);
    return keys.size() - 1;
  }

  /// The number of a predicate that has one.
  public Optional<Integer> known(Key key) {
    return Optional.ofNullable(numbers.get(key));
  }

  public Key key(int number) {
    return keys.get(number);
  }

  public int size() {
    return keys.size();
  }
}
