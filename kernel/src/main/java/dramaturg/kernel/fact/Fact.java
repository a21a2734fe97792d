package dramaturg.kernel.fact;

/// Something that happened, past tense, immutable. Implementations are records; whether and when it happened is for the
/// chronicle to say.
///
/// ```java
/// record ShieldsLowered(EntityId vessel) implements Fact {}
/// ```
public interface Fact {

  /// The name and parameters of this fact.
  default FactType type() {
    return FactType.of(getClass());
  }

  /// The argument at a position, in the form that [Parameter.Kind] gives.
  ///
  /// @throws IndexOutOfBoundsException if there is no such parameter
  default Object argument(int i) {
    return type().argument(this, i);
  }

  /// Whether narration may skip this fact. The chronicle keeps the answer as [a mark][dramaturg.kernel.chronicle.Mark].
  default boolean small() {
    return false;
  }

  /// The version of this fact's shape, from 1, the same for every instance of a class; raise it when parameters change
  /// their meaning.
  default int version() {
    return 1;
  }
}
