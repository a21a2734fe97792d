package dramaturg.logic.fact;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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

  /// The fact that a literal states: the other way round.
  ///
  /// @param entities the entities by name
  /// @throws IllegalArgumentException if an argument is none of its parameter's kind; the message says which
  public static Fact fact(
      FactType type, Struct literal, Function<String, Optional<EntityId>> entities) {
    if (literal.arity() != type.parameters().size()) {
      throw new IllegalArgumentException(type + " has " + type.parameters().size() + " arguments");
    }
    var values = new ArrayList<Object>();
    for (int i = 0; i < literal.arity(); i++) {
      Parameter parameter = type.parameters().get(i);
      Term given = literal.arg(i);
      values.add(
          value(parameter.kind(), given, entities)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      given.text()
                          + " is not "
                          + parameter.kind().inWords()
                          + ", which the "
                          + parameter.name()
                          + " of "
                          + type.termName()
                          + " is")));
    }
    return type.create(values);
  }

  private static Optional<Object> value(
      Parameter.Kind kind, Term term, Function<String, Optional<EntityId>> entities) {
    return switch (kind) {
      case ENTITY -> entity(term, entities).map(id -> id);
      case NUMBER ->
          term instanceof Num(double value) && value == Math.rint(value)
              ? Optional.of((long) value)
              : Optional.empty();
      case FLAG ->
          switch (term.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
          };
      case TEXT -> Optional.of(term instanceof Text text ? text.value() : term.text());
      case WORD -> term instanceof Atom ? Optional.of(term.text()) : Optional.empty();
      case ENTITIES -> entities(term, entities).map(ids -> ids);
      case EXPRESSION -> Optional.of(term);
    };
  }

  private static Optional<EntityId> entity(
      Term term, Function<String, Optional<EntityId>> entities) {
    return term instanceof Atom ? entities.apply(term.text()) : Optional.empty();
  }

  private static Optional<List<EntityId>> entities(
      Term term, Function<String, Optional<EntityId>> entities) {
    if (!(term instanceof ListTerm list)) return Optional.empty();
    var ids = new ArrayList<EntityId>();
    for (Term each : list.elements()) entity(each, entities).ifPresent(ids::add);
    return ids.size() == list.elements().size() ? Optional.of(List.copyOf(ids)) : Optional.empty();
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
