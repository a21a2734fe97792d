package dramaturg.logic.term;

/// A number: always a double, so that `7/2` is 3.5 and `1 == 1.0`. Minus zero is stored as zero.
public record Num(double value) implements Term {
  private static final double WHOLE = 1e15;

  public Num {
    value += 0.0;
  }

  @Override
  public boolean plain() {
    return true;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Num number
        && (value == number.value || Double.isNaN(value) && Double.isNaN(number.value));
  }

  @Override
  public int hashCode() {
    long bits = Double.doubleToLongBits(value) * 0x9E3779B97F4A7C15L;
    return (int) (bits >>> 32);
  }

  /// A whole number without its point, everything else as Java writes a double.
  @Override
  public String text() {
    return value == StrictMath.rint(value) && StrictMath.abs(value) < WHOLE
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  @Override
  public String toString() {
    return text();
  }
}
