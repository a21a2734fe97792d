package dramaturg.logic.syntax;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import java.util.Map;
import java.util.Optional;

/// Reads one formula from a text.
public final class FormulaReader {
  private FormulaReader() {}

  /// The formula, if the text is one and nothing else; otherwise the problem is in `problems`.
  ///
  /// @param at where the text begins in its file
  /// @param builtins the computed predicates by name, such as `dramaturg.logic.builtin.Builtins.PURE`
  public static Optional<Formula> formula(
      String text, Spot at, Map<String, Builtin> builtins, Problems problems) {
    int before = problems.count();
    Tokens tokens = new Tokens(text, at, problems);
    Scope scope = new Scope();
    try {
      Condition condition = new Grammar(tokens, builtins, scope).condition();
      if (!tokens.atEnd()) {
        throw tokens.unexpected("'&', '|' or the end of the formula");
      }
      return problems.count() == before
          ? Optional.of(new Formula(condition, scope.names()))
          : Optional.empty();
    } catch (Misread reported) {
      return Optional.empty();
    }
  }
}
