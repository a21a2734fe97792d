package dramaturg.logic.term;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The arithmetic of the language on doubles: operators, and the `math.` functions. It is deterministic on every
/// machine; chance is not arithmetic.
public final class Arithmetic {
  /// The functions, each with the numbers of arguments that it takes.
  public static final Map<String, List<Integer>> FUNCTIONS;

  /// The names that stand for numbers.
  public static final Map<String, Num> CONSTANTS;

  private static final String BEGIN = "math.";

  static {
    Map<String, List<Integer>> functions = new LinkedHashMap<>();
    for (String of1 : List.of("abs acos asin atan ceil cos floor round sin sqrt tan".split(" "))) {
      functions.put(BEGIN + of1, List.of(1));
    }
    functions.put("math.log", List.of(1, 2));
    functions.put("math.max", List.of(2));
    functions.put("math.min", List.of(2));
    FUNCTIONS = Collections.unmodifiableMap(functions);
    Map<String, Num> constants = new LinkedHashMap<>();
    constants.put("math.pi", new Num(Math.PI));
    constants.put("math.e", new Num(Math.E));
    CONSTANTS = Collections.unmodifiableMap(constants);
  }

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

  /// Whether a structure of this name and number of arguments stands for what can be worked out: a number, or a literal
  /// in a name space.
  public static boolean isComputed(String functor, int arity) {
    if (arity == 0 || arity > 2 || isCommonWord(functor)) {
      return false;
    }
    return isOperator(functor, arity)
        || Terms.isPlacing(functor, arity)
        || functor.startsWith(BEGIN) && isFunction(functor, arity);
  }

  /// Whether its first letter tells that a name is none of `div`, `mod` and `math.`, as that of most names does.
  private static boolean isCommonWord(String functor) {
    char first = functor.isEmpty() ? ' ' : functor.charAt(0);
    return first >= 'a' && first <= 'z' && first != 'd' && first != 'm';
  }

  private static boolean isFunction(String functor, int arity) {
    return FUNCTIONS.getOrDefault(functor, List.of()).contains(arity);
  }

  /// The value of an operator or function on its numbers. `div` cuts towards zero and `mod` has the sign of the first
  /// number, as for whole numbers in Java; division by zero gives an infinity or NaN, whole division by zero NaN.
  static double evaluate(String functor, double... n) {
    return n.length == 2 ? binary(functor, n[0], n[1]) : unary(functor, n[0]);
  }

  /// The number that a name stands for: `math.pi` and `math.e` do.
  public static Optional<Num> constant(String name) {
    return Optional.ofNullable(CONSTANTS.get(name));
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
    if (functor.length() == 1) {
      switch (functor.charAt(0)) {
        case '+' -> {
          return new Num(a.value() + b.value());
        }
        case '-' -> {
          return new Num(a.value() - b.value());
        }
        default -> {}
      }
    }
    return new Num(binary(functor, a.value(), b.value()));
  }

  /// The number that a computed structure stands for once its arguments are numbers; the structure itself while one of
  /// them is unknown. An argument that can never be a number makes it NaN.
  public static Term value(Struct computed) {
    if (Terms.isPlacing(computed.functor(), computed.arity())) {
      return Terms.placed(computed);
    }
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
