package dramaturg.logic.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A numbering of predicates (name, number of arguments, negation) in order of first use. A number means nothing
/// outside its own numbering.
public final class Predicates {
  /// What stands for no number.
  public static final int UNKNOWN = -1;

  /// A predicate: what a literal is about, without its arguments.
  public record Key(String functor, int arity, boolean negated) {
    public static Key of(Struct literal) {
      return new Key(literal.functor(), literal.arity(), literal.negated());
    }

    /// As people write it: `open/2`.
    public String text() {
      return (negated ? "~" : "") + functor + "/" + arity;
    }

    boolean fits(Struct literal) {
      return arity == literal.arity()
          && negated == literal.negated()
          && functor.equals(literal.functor());
    }
  }

  private final List<Key> keys = new ArrayList<>();
  private int[] places = new int[16]; // number + 1 by hash, 0 where free

  /// The number of the literal's predicate, given to it on first use.
  public int number(Struct literal) {
    int known = find(literal);
    if (known != UNKNOWN) {
      return known;
    }
    keys.add(Key.of(literal));
    if (keys.size() * 2 > places.length) {
      places = new int[places.length * 2];
      for (int i = 0; i < keys.size(); i++) {
        put(keys.get(i), i);
      }
    } else {
      put(keys.getLast(), keys.size() - 1);
    }
    return keys.size() - 1;
  }

  private void put(Key key, int number) {
    int place = hash(key.functor(), key.arity(), key.negated());
    while (places[place] != 0) {
      place = place + 1 & places.length - 1;
    }
    places[place] = number + 1;
  }

  private int hash(String functor, int arity, boolean negated) {
    int hash = (functor.hashCode() * 31 + arity) * 2 + (negated ? 1 : 0);
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  /// The number of the literal's predicate, or [#UNKNOWN].
  public int find(Struct literal) {
    int place = hash(literal.functor(), literal.arity(), literal.negated());
    while (places[place] != 0) {
      int number = places[place] - 1;
      if (keys.get(number).fits(literal)) {
        return number;
      }
      place = place + 1 & places.length - 1;
    }
    return UNKNOWN;
  }

  public Key key(int number) {
    return keys.get(number);
  }

  public int size() {
    return keys.size();
  }

  /// A numbering that begins with these numbers and goes on by itself.
  public Predicates copy() {
    Predicates copy = new Predicates();
    copy.keys.addAll(keys);
    copy.places = Arrays.copyOf(places, places.length);
    return copy;
  }
}
