package dramaturg.kernel.chronicle;

import java.util.Arrays;
import java.util.Objects;

/// Why an entry stands in the chronicle. There is no fourth way in.
public sealed interface Cause {

  /// It was so at the opening.
  Cause OPENING = new Opening();

  /// A cause that names earlier entries.
  ///
  /// @param earlier entry ids, at least one; the most immediate first, repeated ones count once
  /// @throws IllegalArgumentException if there is none, or one is negative
  static Cause from(int... earlier) {
    return new From(earlier);
  }

  /// The state of the world as the pack gives it.
  record Opening() implements Cause {}

  /// Somebody outside the story changed something.
  ///
  /// @param what the change, for people
  record Intervention(String what) implements Cause {
    /// Refuses the absence of a text.
    public Intervention {
      Objects.requireNonNull(what, "what");
    }
  }

  /// Earlier entries. Whether they are older than the effect is checked when it is written.
  ///
  /// @param earlier entry ids, never empty, in the given order, each once
  record From(int... earlier) implements Cause {

    /// Copies the ids and drops repeated ones.
    ///
    /// @throws IllegalArgumentException if there is none, or one is negative
    public From {
      if (earlier.length == 0) {
        throw new IllegalArgumentException(
            "a cause without an earlier entry; name at least one, or the opening");
      }
      earlier = distinct(earlier);
      for (int id : earlier) {
        if (id < 0) {
          throw new IllegalArgumentException("entry " + id + " as a cause; entry ids start at 0");
        }
      }
    }

    /// A copy of the ids.
    @Override
    public int[] earlier() {
      return earlier.clone();
    }

    /// A copy without repeated ids; quick for the few that a cause mostly has.
    private static int[] distinct(int[] ids) {
      for (int i = 1; i < ids.length; i++) {
        for (int k = 0; k < i; k++) {
          if (ids[i] == ids[k]) {
            return Arrays.stream(ids).distinct().toArray();
          }
        }
      }
      return ids.clone();
    }

    int count() {
      return earlier.length;
    }

    int id(int i) {
      return earlier[i];
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof From that && Arrays.equals(earlier, that.earlier);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(earlier);
    }

    @Override
    public String toString() {
      return "From" + Arrays.toString(earlier);
    }
  }
}
