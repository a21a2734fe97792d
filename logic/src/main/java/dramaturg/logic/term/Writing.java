package dramaturg.logic.term;

import java.util.List;

/// How terms are written. Only the canonical form, not the author's spacing.
final class Writing {
  private static final int UNARY = 3;
  private static final int TIGHTEST = 9;

  private Writing() {}

  static void write(Term term, StringBuilder out) {
    switch (term) {
      case Atom atom -> writeFunctor(atom.name(), false, out);
      case Num number -> out.append(number.text());
      case Text text -> writeText(text.value(), out);
      case Var variable -> out.append(variable.name());
      case ListTerm list -> writeList(list, out);
      case Struct struct -> writeStruct(struct, out);
    }
  }

  private static void writeStruct(Struct struct, StringBuilder out) {
    if (Arithmetic.isOperator(struct.functor(), struct.arity())) {
      writeOperator(struct, out);
      return;
    }
    if (Terms.isPlacing(struct.functor(), struct.arity())) {
      writeName(struct.arg(0).functor(), out);
      write(struct.arg(1), out.append(Terms.SPACE));
      return;
    }
    writeFunctor(struct.functor(), struct.negated(), out);
    if (struct.arity() > 0) {
      writeAll(struct.args(), '(', ')', out);
    }
    if (struct.annotationCount() > 0) {
      writeAll(struct.annotations(), '[', ']', out);
    }
  }

  private static void writeOperator(Struct struct, StringBuilder out) {
    String operator = struct.functor();
    if (struct.arity() == 1) {
      out.append(operator);
      writeOperand(struct.arg(0), UNARY, out);
      return;
    }
    int binding = tightness(operator);
    boolean power = binding > UNARY;
    writeOperand(struct.arg(0), power ? binding + 1 : binding, out);
    if (Character.isLetter(operator.charAt(0))) {
      out.append(' ').append(operator).append(' ');
    } else {
      out.append(operator);
    }
    writeOperand(struct.arg(1), power ? binding : binding + 1, out);
  }

  private static void writeOperand(Term term, int binding, StringBuilder out) {
    boolean parentheses =
        bindingOf(term) < binding || term instanceof Num number && number.value() < 0;
    if (parentheses) {
      out.append('(');
    }
    write(term, out);
    if (parentheses) {
      out.append(')');
    }
  }

  private static int bindingOf(Term term) {
    if (!Arithmetic.isOperator(term.functor(), term.arity())) {
      return TIGHTEST;
    }
    return term.arity() == 1 ? UNARY : tightness(term.functor());
  }

  private static int tightness(String operator) {
    return switch (operator) {
      case "+", "-" -> 1;
      case "*", "/", "div", "mod" -> 2;
      case "**" -> 4;
      default -> throw new IllegalArgumentException(operator + " is no operator");
    };
  }

  private static void writeAll(List<Term> terms, char open, char close, StringBuilder out) {
    out.append(open);
    for (int i = 0; i < terms.size(); i++) {
      if (i > 0) {
        out.append(',');
      }
      write(terms.get(i), out);
    }
    out.append(close);
  }

  private static void writeList(ListTerm list, StringBuilder out) {
    out.append('[');
    Term rest = list;
    while (rest instanceof ListTerm cell && !cell.isEmpty()) {
      if (rest != list) {
        out.append(',');
      }
      write(cell.head(), out);
      rest = cell.tail();
    }
    if (!(rest instanceof ListTerm)) {
      out.append('|');
      write(rest, out);
    }
    out.append(']');
  }

  private static void writeFunctor(String functor, boolean negated, StringBuilder out) {
    if (!functor.contains(Terms.SPACE)) {
      writeName(functor, negated ? out.append('~') : out);
      return;
    }
    writeName(Terms.space(functor), out);
    out.append(Terms.SPACE);
    writeName(Terms.bare(functor), negated ? out.append('~') : out);
  }

  private static void writeName(String name, StringBuilder out) {
    if (plainName(name)) {
      out.append(name);
    } else {
      out.append('\'').append(name.replace("\\", "\\\\").replace("'", "\\'")).append('\'');
    }
  }

  /// A name needs no quotes if it starts with a small letter, or a point before a letter, and goes on with letters,
  /// digits, `_` and inner points.
  private static boolean plainName(String name) {
    boolean startOfPart = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '.' && i + 1 < name.length() && Character.isLetterOrDigit(name.charAt(i + 1))) {
        startOfPart = i == 0;
      } else if (startOfPart ? !isSmall(c) : !isInner(c)) {
        return false;
      } else {
        startOfPart = false;
      }
    }
    return !startOfPart && !Atom.RESERVED.contains(name);
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isInner(char c) {
    return isSmall(c) || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  private static void writeText(String value, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
