package dramaturg.logic.fact;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import java.util.List;
import java.util.Locale;

/// A fact as a literal: `ShieldsLowered(vessel=red_fox)` becomes `shields_lowered(red_fox)`. Times, places and causes
/// are not part of it.
public final class FactTerms {
  private FactTerms() {}

  /// Entities and words become atoms, numbers numbers, texts texts, lists of entities lists of atoms; an expression
  /// that was read from a file is read again as a term, or kept as a text if it is none.
  public static Struct of(Fact fact) {
    FactType type = fact.type();
    Term[] args = new Term[type.parameters().size()];
    for (int i = 0; i < args.length; i++) {
      args[i] = argument(type, i, fact.argument(i));
    }
    return Terms.struct(type.termName(), args);
  }

  private static Term argument(FactType type, int i, Object value) {
    return switch (type.parameters().get(i).kind()) {
      case TEXT -> Terms.text((String) value);
      default -> term(value);
    };
  }

  /// One value as a term; a bare string is a word.
  public static Term term(Object value) {
    return switch (value) {
      case EntityId entity -> Terms.of(entity);
      case Number number -> Terms.number(number.doubleValue());
      case Boolean flag -> Terms.flag(flag);
      case Struct struct -> struct.asArgument();
      case Term term -> term;
      case Expression expression -> expression(expression.text());
      case Enum<?> word -> Terms.atom(word.name().toLowerCase(Locale.ROOT));
      case List<?> list -> Terms.list(list.stream().map(FactTerms::term).toList());
      default -> Terms.atom(value.toString());
    };
  }

  /// An expression that was kept as text, read again.
  public static Term expression(String text) {
    try {
      return TermReader.term(text);
    } catch (BadInput notOne) {
      return new Text(text);
    }
  }
}
