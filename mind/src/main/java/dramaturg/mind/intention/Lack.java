package dramaturg.mind.intention;

import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Struct;

/// A literal that was not believed when it was read in a negation.
///
/// @param since the entry from which it is known to be so; negative if there is none
/// @param noticed whether it was a percept or a message that ended the belief
/// @param open whether that it was missing has yet to be recorded
public record Lack(Struct literal, int since, boolean noticed, boolean open) implements Clause {
  @Override
  public Struct head() {
    return literal;
  }

  Lack recorded(int entry) {
    return new Lack(literal, entry < 0 ? since : entry, noticed, false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lack lack && since == lack.since && literal.sameAs(lack.literal);
  }

  @Override
  public int hashCode() {
    return literal.bareHash();
  }
}
