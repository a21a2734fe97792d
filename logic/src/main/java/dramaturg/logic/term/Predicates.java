package dramaturg.logic.term;

import java.util.Arrays;

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
  }

  private Key[] keys = new Key[8];
  private int size;
  private int[] places = new int[16]; // number + 1 by hash, 0 where free

  /// The number of the literal's predicate, given to it on first use.
  public int number(Struct literal) {
    int known = find(literal);
    if (known != UNKNOWN) {
      return known;
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      places = new int[places.length * 2];
      for (int i = 0; i < size; i++) {
        put(keys[i], i);
      }
    }
    keys[size] = Key.of(literal);
    put(keys[size], size);
    return size++;
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
    String functor = literal.functor();
    int arity = literal.arity();
    boolean negated = literal.negated();
    int place = hash(functor, arity, negated);
    while (places[place] != 0) {
      int number = places[place] - 1;
      Key key = keys[number];
      if (key.arity == arity && key.negated == negated && key.functor.equals(functor)) {
        return number;
      }
      place = place + 1 & places.length - 1;
    }
    return UNKNOWN;
  }

  public Key key(int number) {
    return keys[number];
  }

  public int size() {
    return size;
  }

  /// A numbering that begins with these numbers and goes on by itself.
  public Predicates copy() {
    Predicates copy = new Predicates();
    copy.keys = Arrays.copyOf(keys, keys.length);
    copy.size = size;
    copy.places = Arrays.copyOf(places, places.length);
    return copy;
  }
}
