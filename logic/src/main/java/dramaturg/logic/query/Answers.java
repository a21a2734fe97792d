package dramaturg.logic.query;

import dramaturg.logic.term.Struct;
import java.util.Iterator;
import java.util.function.Function;

/// Anything that can answer for a predicate: a mind's beliefs, the state of a world, a chronicle.
public interface Answers {
  /// Nothing holds.
  Answers NONE = _ -> java.util.Collections.emptyIterator();

  /// What could make the asked literal true, in the order in which solutions are wanted. Offering too much is allowed:
  /// the evaluation unifies each. Must not change while a question goes on, and must not keep `asked`.
  Iterator<? extends Clause> candidates(Asked asked);

  /// The same without an iterator where there is but one candidate, as there mostly is: gives [Asked#offer] the first
  /// one, and an iterator only if it has others to give.
  ///
  /// @return whether there is any
  default boolean offer(Asked asked) {
    Iterator<? extends Clause> all = candidates(asked);
    return all.hasNext() && asked.offer(all.next(), all.hasNext() ? all : Asked.NO_OTHERS);
  }

  /// Answers from a function that is given the literal with what is bound filled in, and returns ground literals.
  static Answers from(Function<Struct, ? extends Iterable<Struct>> source) {
    return asked -> {
      Iterator<Struct> found = source.apply(asked.literal()).iterator();
      return new Iterator<Clause>() {
        @Override
        public boolean hasNext() {
          return found.hasNext();
        }

        @Override
        public Clause next() {
          return Clause.stated(found.next());
        }
      };
    };
  }
}
