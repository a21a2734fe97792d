package dramaturg.logic.query;

import dramaturg.logic.term.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What named variables stand for; immutable, in the order in which they were bound. A name without a value is unbound.
public final class Bindings {
  public static final Bindings EMPTY = new Bindings(new LinkedHashMap<>());

  private final SequencedMap<String, Term> values;

  private Bindings(SequencedMap<String, Term> values) {
    this.values = values;
  }

  public Optional<Term> of(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /// The same and one more; a name that has a value already gets the new one.
  public Bindings with(String name, Term value) {
    SequencedMap<String, Term> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Bindings(more);
  }

  /// All of them by name.
  public Map<String, Term> asMap() {
    return Collections.unmodifiableSequencedMap(values);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bindings bindings && values.equals(bindings.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
