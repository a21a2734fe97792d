package dramaturg.logic.syntax;

import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Arithmetic;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Order;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// The grammar of terms and conditions over a stream of tokens. Leaves the tokens after what it has read; on a fault it
/// has reported the problem and throws [Misread].
public final class Grammar {
  /// How deep terms and conditions may nest.
  public static final int DEEPEST = 200;

  private final Tokens tokens;
  private final Map<String, Builtin> builtins;
  private final Spaces spaces;
  private Scope scope;
  private int depth;
  private int arguments;

  /// @param builtins the computed predicates by name
  public Grammar(Tokens tokens, Map<String, Builtin> builtins, Scope scope, Spaces spaces) {
    this.tokens = tokens;
    this.builtins = builtins;
    this.scope = scope;
    this.spaces = spaces;
  }

  /// A grammar without name spaces of its own.
  public Grammar(Tokens tokens, Map<String, Builtin> builtins, Scope scope) {
    this(tokens, builtins, scope, new Spaces(Terms.DEFAULT));
  }

  /// Starts a new clause with variables of its own.
  public void enter(Scope fresh) {
    scope = fresh;
  }

  public Scope scope() {
    return scope;
  }

  /// A term, arithmetic included.
  public Term term() {
    return withinLimits(this::sum);
  }

  private Term sum() {
    deeper();
    Term left = product();
    while (tokens.peek().is("+") || tokens.peek().is("-")) {
      String operator = tokens.take().text();
      left = Terms.struct(operator, left, product());
    }
    depth--;
    return left;
  }

  private <T> T withinLimits(Supplier<T> reading) {
    Token first = tokens.peek();
    try {
      return reading.get();
    } catch (Overrun large) {
      throw tokens.fault(tokens.spotOf(first), "this " + large.getMessage(), "write smaller terms");
    }
  }

  private Term product() {
    Term left = signed();
    while (tokens.peek().is("*")
        || tokens.peek().is("/")
        || tokens.atWord("div")
        || tokens.atWord("mod")) {
      String operator = tokens.take().text();
      left = Terms.struct(operator, left, signed());
    }
    return left;
  }

  private Term signed() {
    if (tokens.peek().is("-") || tokens.peek().is("+")) {
      boolean minus = tokens.take().is("-");
      deeper();
      Term operand = signed();
      depth--;
      if (!minus) {
        return operand;
      }
      return operand instanceof Num number ? new Num(-number.value()) : Terms.struct("-", operand);
    }
    Term base = primary();
    if (tokens.accept("**")) {
      deeper();
      Term power = signed();
      depth--;
      return Terms.struct("**", base, power);
    }
    return base;
  }

  private Term primary() {
    Token token = tokens.peek();
    switch (token.kind()) {
      case NUMBER -> {
        tokens.take();
        return new Num(Double.parseDouble(token.text()));
      }
      case TEXT -> {
        tokens.take();
        return new Text(token.text());
      }
      case VARIABLE, NAME -> {
        return argument();
      }
      case SIGN -> {
        if (token.is("~") || token.is(Terms.SPACE)) {
          return argument();
        }
        if (token.is("[")) {
          return list();
        }
        if (tokens.accept("(")) {
          Term inner = term();
          tokens.expect(")", "to close the parenthesis");
          return inner;
        }
        throw tokens.unexpected("a term");
      }
      case END -> throw tokens.unexpected("a term");
    }
    throw new IllegalStateException("every kind of token is handled");
  }

  private Term argument() {
    Term named = named();
    if (!(named instanceof Struct struct && struct.asArgument() instanceof Atom atom)) {
      return named;
    }
    return atom.name().equals(Spaces.HERE)
        ? Terms.atom(spaces.here())
        : Arithmetic.constant(atom.name()).<Term>map(n -> n).orElse(atom);
  }

  private ListTerm list() {
    tokens.take();
    if (tokens.accept("]")) {
      return ListTerm.EMPTY;
    }
    List<Term> elements = new ArrayList<>();
    do {
      elements.add(term());
    } while (tokens.accept(","));
    Term tail = ListTerm.EMPTY;
    if (tokens.accept("|")) {
      Spot at = tokens.spot();
      tail = term();
      if (tail instanceof Num
          || tail instanceof Text
          || tail instanceof Atom
          || tail instanceof Struct) {
        throw tokens.fault(
            at,
            "'" + tail.text() + "' cannot be the rest of a list",
            "write a variable or a list after |");
      }
    }
    tokens.expect("]", "to close the list, or ','");
    Term result = tail;
    for (int i = elements.size() - 1; i >= 0; i--) {
      result = ListTerm.of(elements.get(i), result);
    }
    return (ListTerm) result;
  }

  /// A literal: perhaps a name space and `~`, a name, arguments, annotations.
  public Struct literal() {
    Token first = tokens.peek();
    if (literalOrVariable() instanceof Struct literal && !literal.computed()) {
      return literal;
    }
    throw tokens.fault(
        tokens.spotOf(first),
        "the variable " + first.text() + " stands where a literal must stand",
        "expected a name that starts with a small letter");
  }

  /// A literal, or a variable that will stand for one.
  public Term literalOrVariable() {
    boolean bare = !spaceIsWritten();
    Term read = withinLimits(this::named);
    return bare ? placed(read) : read;
  }

  /// What is read from here to [#leaveArguments] are arguments, whose names are in no name space.
  public void enterArguments() {
    arguments++;
  }

  public void leaveArguments() {
    arguments--;
  }

  /// Whether what stands here begins with a name space.
  public boolean spaceIsWritten() {
    return tokens.peek().is(Terms.SPACE)
        || tokens.peek().kind() == Token.Kind.NAME && tokens.peekSecond().is(Terms.SPACE);
  }

  /// A literal without a written name space, or a variable for one, in the name space that the text is in.
  public Term placed(Term term) {
    if (arguments > 0 || spaces.here().equals(Terms.DEFAULT)) {
      return term;
    }
    return switch (term) {
      case Var variable -> Terms.inSpace(spaces.here(), variable);
      case Struct literal ->
          Terms.literal(
              literal.negated(),
              spaces.name(spaces.here(), literal.functor(), literal.arity()),
              literal.args(),
              literal.annotations());
      default -> term;
    };
  }

  private Term named() {
    if (tokens.peek().kind() == Token.Kind.VARIABLE) {
      return variable();
    }
    String space = Terms.DEFAULT;
    if (spaceIsWritten()) {
      space = tokens.peek().is(Terms.SPACE) ? spaces.here() : spaces.meant(tokens.take().text());
      tokens.take();
      if (tokens.peek().kind() == Token.Kind.VARIABLE) {
        return Terms.inSpace(space, variable());
      }
    }
    boolean negated = tokens.accept("~");
    Token token = tokens.peek();
    if (token.kind() != Token.Kind.NAME || reserved(token)) {
      throw tokens.unexpected("a name that starts with a small letter");
    }
    tokens.take();
    if (tokens.peek().is(Terms.SPACE)) {
      throw tokens.unexpected("one name space, and that before '~', as in space::~name");
    }
    List<Term> args = tokens.accept("(") ? arguments() : List.of();
    List<Term> annotations = sorted(annotations());
    String name = spaces.name(space, token.text(), args.size());
    return Terms.literal(negated, name, args, annotations);
  }

  private Var variable() {
    Spot at = tokens.spot();
    Token token = tokens.take();
    if (tokens.peek().is(Terms.SPACE)) {
      throw tokens.fault(
          at,
          "a variable as a name space is left out",
          "write the name space, or take the literal apart with =..");
    }
    if (tokens.peek().is("[") && token.end() == tokens.peek().at()) {
      throw tokens.fault(
          at,
          "the variable " + token.text() + " is annotated",
          "annotate a literal, or ask its source in a test");
    }
    return scope.variable(token.text(), at);
  }

  private static List<Term> sorted(List<Term> annotations) {
    if (annotations.size() < 2) {
      return annotations;
    }
    List<Term> sorted = new ArrayList<>(annotations);
    sorted.sort(Order.STANDARD);
    return sorted;
  }

  private static boolean reserved(Token token) {
    return Atom.RESERVED.contains(token.text())
        && token.end() - token.at() == token.text().length();
  }

  private List<Term> arguments() {
    List<Term> args = new ArrayList<>();
    if (tokens.accept(")")) {
      return args;
    }
    do {
      args.add(term());
    } while (tokens.accept(","));
    tokens.expect(")", "to close the arguments, or ','");
    return args;
  }

  /// The annotations that follow directly, none if there is no `[`.
  public List<Term> annotations() {
    return tokens.peek().is("[") ? withinLimits(this::list).elements() : List.of();
  }

  /// A condition: `|` binds loosest, then `&`, then `not`.
  public Condition condition() {
    deeper();
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(conjunction());
    } while (tokens.accept("|"));
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new Condition.Any(List.copyOf(parts));
  }

  private Condition conjunction() {
    List<Condition> parts = new ArrayList<>();
    do {
      parts.add(negation());
    } while (tokens.accept("&"));
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(List.copyOf(parts));
  }

  private Condition negation() {
    if (tokens.acceptWord("not")) {
      deeper();
      Condition part = negation();
      depth--;
      return new Condition.Not(part);
    }
    if (tokens.peek().is("(") && !parenthesisIsTerm()) {
      tokens.take();
      Condition inner = condition();
      tokens.expect(")", "to close the parenthesis");
      return inner;
    }
    return simple();
  }

  /// Whether the parenthesis that opens here is part of a comparison, as in `(X+1)*2 > Y`.
  private boolean parenthesisIsTerm() {
    return tokens.afterParenthesis().kind() == Token.Kind.SIGN
            && Condition.Relation.of(tokens.afterParenthesis().text()).isPresent()
        || isOperator(tokens.afterParenthesis());
  }

  private static boolean isOperator(Token token) {
    return switch (token.kind()) {
      case SIGN -> List.of("+", "-", "*", "/", "**").contains(token.text());
      case NAME -> token.text().equals("div") || token.text().equals("mod");
      case VARIABLE, NUMBER, TEXT, END -> false;
    };
  }

  private Condition simple() {
    Token first = tokens.peek();
    Spot at = tokens.spot();
    if (first.kind() == Token.Kind.NAME && first.text().startsWith(".")) {
      return call();
    }
    boolean bare = !spaceIsWritten();
    boolean plain = first.is("~") || !bare || first.kind() == Token.Kind.NAME && !reserved(first);
    Term left = term();
    Token sign = tokens.peek();
    Optional<Condition.Relation> relation =
        sign.kind() == Token.Kind.SIGN ? Condition.Relation.of(sign.text()) : Optional.empty();
    if (relation.isPresent()) {
      tokens.take();
      return new Condition.Compare(relation.get(), left, term());
    }
    if (left instanceof Var
        || left instanceof Struct spaced && spaced.functor().equals(Terms.SPACE)) {
      return new Condition.Meant(bare ? placed(left) : left, at);
    }
    if (left.equals(Atom.TRUE) || left.equals(Atom.FALSE)) {
      return new Condition.Known(left.equals(Atom.TRUE));
    }
    if (!plain || !(left instanceof Atom) && !(left instanceof Struct)) {
      throw tokens.fault(
          at, "'" + left.text() + "' is not a condition", "expected a literal or a comparison");
    }
    Struct literal = Terms.literal(left);
    return new Condition.Holds(bare ? (Struct) placed(literal) : literal, at);
  }

  /// A call of a computed predicate.
  public Condition.Call call() {
    Spot at = tokens.spot();
    Token name = tokens.take();
    Builtin builtin = builtins.get(name.text());
    if (builtin == null) {
      throw tokens.fault(
          at,
          "there is no internal action '" + name.text() + "'",
          Suggest.didYouMean(name.text(), builtins.keySet()));
    }
    List<Term> args = new ArrayList<>();
    Optional<Condition> query = Optional.empty();
    int count = 0;
    arguments++;
    if (tokens.accept("(") && !tokens.accept(")")) {
      do {
        if (count == builtin.query()) {
          query = Optional.of(condition());
        } else {
          args.add(term());
        }
        count++;
      } while (tokens.accept(","));
      tokens.expect(")", "to close the arguments, or ','");
    }
    arguments--;
    if (count < builtin.fewest() || count > builtin.most()) {
      String wanted =
          builtin.fewest() == builtin.most()
              ? Integer.toString(builtin.fewest())
              : builtin.most() == Integer.MAX_VALUE
                  ? builtin.fewest() + " or more"
                  : builtin.fewest() + " to " + builtin.most();
      throw tokens.fault(
          at,
          name.text() + " is given " + count + " arguments",
          name.text() + " takes " + wanted + " arguments");
    }
    return new Condition.Call(builtin, List.copyOf(args), query, at);
  }

  private void deeper() {
    if (++depth > DEEPEST) {
      throw tokens.unexpected("at most " + DEEPEST + " levels of nesting");
    }
  }

  /// Forgets how deep a construct was that could not be read to its end.
  public void surface() {
    depth = 0;
    arguments = 0;
  }
}
