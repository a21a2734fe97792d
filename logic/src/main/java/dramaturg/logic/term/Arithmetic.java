package dramaturg.logic.term;

import java.util.Optional;

/// The arithmetic of the language on doubles: operators, and the `math.` functions. It is deterministic on every
/// machine; chance is not arithmetic.
public final class Arithmetic {
  private static final String FUNCTIONS = "math.";

  private Arithmetic() {}

  /// Whether a structure of this name and number of arguments is a sum, product or the like.
  public static boolean isOperator(String functor, int arity) {
    if (arity == 2) {
      return switch (functor) {
        case "+", "-", "*", "/", "div", "mod", "**" -> true;
        default -> false;
      };
    }
    return arity == 1 && (functor.equals("-") || functor.equals("+"));
  }

  /// Whether a structure of this name and number of arguments stands for a number that can be worked out.
  public static boolean isComputed(String functor, int arity) {
    return isOperator(functor, arity)
        || functor.startsWith(FUNCTIONS) && isFunction(functor, arity);
  }

  private static boolean isFunction(String functor, int arity) {
    return switch (functor) {
      case "math.max", "math.min", "math.log" ->
          arity == 2 || arity == 1 && functor.equals("math.log");
      case "math.abs",
          "math.acos",
          "math.asin",
          "math.atan",
          "math.ceil",
          "math.cos",
          "math.floor",
          "math.round",
          "math.sin",
          "math.sqrt",
          "math.tan" ->
          arity == 1;
      default -> false;
    };
  }

  /// The value of an operator or function on its numbers. `div` cuts towards zero and `mod` has the sign of the first
  /// number, as for whole numbers in Java; division by zero gives an infinity or NaN, whole division by zero NaN.
  static double evaluate(String functor, double... n) {
    return n.length == 2 ? binary(functor, n[0], n[1]) : unary(functor, n[0]);
  }

  /// The number that a name stands for: `math.pi` and `math.e` do.
  public static Optional<Num> constant(String name) {
    return switch (name) {
      case "math.pi" -> Optional.of(new Num(Math.PI));
      case "math.e" -> Optional.of(new Num(Math.E));
      default -> Optional.empty();
    };
  }

  private static double unary(String functor, double a) {
    return switch (functor) {
      case "-" -> -a;
      case "+" -> a;
      case "math.abs" -> StrictMath.abs(a);
      case "math.acos" -> StrictMath.acos(a);
      case "math.asin" -> StrictMath.asin(a);
      case "math.atan" -> StrictMath.atan(a);
      case "math.ceil" -> StrictMath.ceil(a);
      case "math.cos" -> StrictMath.cos(a);
      case "math.floor" -> StrictMath.floor(a);
      case "math.log" -> StrictMath.log(a);
      case "math.round" -> StrictMath.round(a);
      case "math.sin" -> StrictMath.sin(a);
      case "math.sqrt" -> StrictMath.sqrt(a);
      case "math.tan" -> StrictMath.tan(a);
      default -> throw new IllegalArgumentException("no function: " + functor);
    };
  }

  private static double binary(String functor, double a, double b) {
    return switch (functor) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> a / b;
      case "mod" -> a % b;
      case "**" -> StrictMath.pow(a, b);
      case "div" -> (long) b == 0 ? Double.NaN : (double) ((long) a / (long) b);
      case "math.max" -> StrictMath.max(a, b);
      case "math.min" -> StrictMath.min(a, b);
      case "math.log" -> StrictMath.log(a) / StrictMath.log(b);
      default -> throw new IllegalArgumentException("no function: " + functor);
    };
  }

  /// The value of an operator or function of two numbers.
  public static Num value(String functor, Num a, Num b) {
    return new Num(binary(functor, a.value(), b.value()));
  }

  /// The number that a computed structure stands for once its arguments are numbers; the structure itself while one of
  /// them is unknown. An argument that can never be a number makes it NaN.
  public static Term value(Struct computed) {
    double[] numbers = new double[computed.arity()];
    for (int i = 0; i < numbers.length; i++) {
      Term arg = computed.arg(i);
      if (arg instanceof Num number) {
        numbers[i] = number.value();
      } else if (!arg.plain()) {
        return computed;
      } else {
        numbers[i] = Double.NaN;
      }
    }
    return new Num(evaluate(computed.functor(), numbers));
  }
}
