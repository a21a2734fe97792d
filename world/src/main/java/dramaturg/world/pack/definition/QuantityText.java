package dramaturg.world.pack.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a quantity as an author writes it: an amount and a unit, `40 km`; for times several in a row, `3 h 20 min`.
/// A bare `0` needs no unit. Digits may be grouped by `_`.
final class QuantityText {
  /// What came of it.
  sealed interface Result {}

  /// The quantity in base units.
  record Amount(long base) implements Result {}

  /// What was wrong and what would be right.
  record Wrong(String wrong, String right) implements Result {}

  private static final int LONGEST = 60;
  private static final String NUMBER =
      "[-+]?(?:[0-9]+(?:_[0-9]+)*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,2})?";
  private static final Pattern PART =
      Pattern.compile(
          "\\s*(" + NUMBER + ")\\s*(%|per\\s+[a-zA-Z]+|/\\s*[a-zA-Z]+|[a-zA-Z][a-zA-Z0-9/]*)?\\s*");
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private QuantityText() {}

  static Result read(String text, Dimension dimension) {
    if (text.length() > LONGEST) {
      return new Wrong("this is too long for " + dimension.called(), dimension.right());
    }
    Matcher part = PART.matcher(text);
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    int end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      switch (onePart(part, text, dimension)) {
        case Wrong wrong -> {
          return wrong;
        }
        case Amount(long base) -> sum = sum.add(BigDecimal.valueOf(base));
      }
      parts++;
      end = part.end();
    }
    if (parts == 0 || end < text.length() || (parts > 1 && dimension != Dimension.TIME)) {
      return new Wrong("'" + text + "' is not " + dimension.called(), dimension.right());
    }
    return fitting(sum, dimension, text);
  }

  private static Result onePart(Matcher part, String text, Dimension dimension) {
    BigDecimal amount = new BigDecimal(part.group(1).replace("_", ""));
    if (part.group(2) == null) {
      boolean zero = amount.signum() == 0 && part.end() == text.length() && part.start() == 0;
      return zero ? new Amount(0) : new Wrong("'" + text + "' has no unit", dimension.right());
    }
    String unitName = part.group(2).replaceAll("^(per\\s+|/\\s*)", "per ");
    var unit = dimension.unit(unitName);
    if (unit.isEmpty()) {
      return new Wrong(wrongUnit(unitName, dimension), dimension.right());
    }
    BigDecimal base = unit.get().toBase(amount);
    if (base.signum() == 0 && amount.signum() != 0) {
      String smallest = dimension.unitNames().getFirst();
      return new Wrong(
          "'" + text + "' is less than the engine can tell from 0",
          "the smallest unit is " + smallest);
    }
    return fitting(base, dimension, text);
  }

  private static Result fitting(BigDecimal base, Dimension dimension, String text) {
    if (base.abs().compareTo(MOST) > 0) {
      return new Wrong(
          "'" + text + "' is too large",
          "the engine counts up to 9.2e18 " + dimension.unitNames().getFirst());
    }
    return new Amount(base.longValueExact());
  }

  private static String wrongUnit(String unit, Dimension dimension) {
    List<Dimension> others = Dimension.withUnit(unit);
    return others.isEmpty()
        ? "'" + unit + "' is no unit of " + bare(dimension)
        : "'"
            + unit
            + "' is a unit of "
            + bare(others.getFirst())
            + ", and "
            + dimension.called()
            + " is expected";
  }

  private static String bare(Dimension dimension) {
    return dimension.called().replaceFirst("^an? ", "");
  }
}
