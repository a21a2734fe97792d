package dramaturg.logic.syntax;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Term;
import java.util.Collections;
import java.util.Optional;

/// Reads one term from a text. Variables are numbered in order of first use.
public final class TermReader {
  private TermReader() {}

  /// The term, if the text is one and nothing else; otherwise the problem is in `problems`.
  ///
  /// @param at where the text begins in its file
  public static Optional<Term> term(String text, Spot at, Problems problems) {
    int before = problems.count();
    Tokens tokens = new Tokens(text, at, problems);
    try {
      Term term = new Grammar(tokens, Collections.emptyMap(), new Scope()).term();
      if (!tokens.atEnd()) {
        throw tokens.unexpected("the end of the term");
      }
      return problems.count() == before ? Optional.of(term) : Optional.empty();
    } catch (Misread reported) {
      return Optional.empty();
    }
  }

  /// The term of a text that is known to be right.
  ///
  /// @throws dramaturg.kernel.data.BadInput if it is not
  public static Term term(String text) {
    Problems problems = new Problems();
    Optional<Term> term = term(text, Spot.startOf("term"), problems);
    problems.throwIfAny();
    return term.orElseThrow();
  }
}
