package dramaturg.world.pack.definition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A dimension in which authors write quantities, with its units and the base unit in which the engine counts. Values
/// are whole numbers of the base unit in a `long`, rounded to the nearest; nothing keeps the unit that was written.
public enum Dimension {
  /// Lengths within one system and aboard; base: metres. A light-year is exactly 9,460,730,472,580,800 m (IAU).
  LENGTH(
      "a length",
      "40 km",
      unit("m", 1),
      unit("km", 1_000),
      unit("ls", 299_792_458L),
      unit("AU", 149_597_870_700L),
      unit("ly", 9_460_730_472_580_800L)),
  /// Distances between systems; base: thousandths of a light-year (about 63 AU).
  STAR_DISTANCE("a distance between stars", "4.2 ly", unit("mly", 1), unit("ly", 1_000)),
  /// Spans of story time; base: milliseconds. May be compound: `3 h 20 min`. A year is 365.25 days.
  TIME(
      "a time",
      "3 h 20 min",
      unit("ms", 1),
      unit("s", 1_000),
      unit("min", 60_000),
      unit("h", 3_600_000),
      unit("d", 86_400_000),
      unit("y", 31_557_600_000L)),
  /// Speeds within one system; base: metres per second.
  SPEED(
      "a speed",
      "12 km/s",
      unit("m/s", 1),
      new Unit("km/h", 1_000, 3_600),
      unit("km/s", 1_000),
      unit("c", 299_792_458L)),
  /// Speeds between systems; base: millionths of a light-year per hour. One `c` is about 114.
  WARP_SPEED(
      "a speed between stars",
      "0.2 ly/h",
      new Unit("c", 1_000_000, 8_766),
      new Unit("ly/y", 1_000_000, 8_766),
      new Unit("ly/d", 1_000_000, 24),
      unit("ly/h", 1_000_000),
      unit("ly/min", 60_000_000)),
  /// Accelerations; base: millimetres per second squared.
  ACCELERATION(
      "an acceleration",
      "9.81 m/s2",
      unit("mm/s2", 1),
      unit("m/s2", 1_000),
      new Unit("g", 980_665, 100)),
  /// Power; base: watts.
  POWER(
      "a power",
      "4 GW",
      unit("W", 1),
      unit("kW", 1_000),
      unit("MW", 1_000_000),
      unit("GW", 1_000_000_000),
      unit("TW", 1_000_000_000_000L),
      unit("PW", 1_000_000_000_000_000L)),
  /// Energy; base: joules.
  ENERGY(
      "an energy",
      "600 GJ",
      unit("J", 1),
      unit("kJ", 1_000),
      unit("MJ", 1_000_000),
      unit("GJ", 1_000_000_000),
      unit("TJ", 1_000_000_000_000L),
      unit("PJ", 1_000_000_000_000_000L)),
  /// Mass; base: kilograms.
  MASS(
      "a mass",
      "80 kg",
      unit("kg", 1),
      unit("t", 1_000),
      unit("kt", 1_000_000),
      unit("Mt", 1_000_000_000)),
  /// Parts of a whole; base: millionths, so that 1 % is 10,000.
  SHARE("a share", "35 %", unit("ppm", 1), unit("%", 10_000)),
  /// How often something happens; base: times per thousand million hours, so that `1 per h` is 1,000,000,000.
  RATE(
      "a rate",
      "3 per h",
      new Unit("per y", 1_000_000_000, 8_766),
      new Unit("per d", 1_000_000_000, 24),
      unit("per h", 1_000_000_000L),
      unit("per min", 60_000_000_000L),
      unit("per s", 3_600_000_000_000L)),
  /// Angles; base: thousandths of a degree.
  ANGLE("an angle", "45 deg", unit("deg", 1_000));

  /// One unit is `times / per` base units.
  record Unit(String name, long times, long per) {
    BigDecimal toBase(BigDecimal amount) {
      return amount
          .multiply(BigDecimal.valueOf(times))
          .divide(BigDecimal.valueOf(per), 0, RoundingMode.HALF_UP);
    }

    Optional<BigDecimal> shown(long base) {
      BigDecimal whole = BigDecimal.valueOf(base).multiply(BigDecimal.valueOf(per));
      BigDecimal amount = whole.divide(BigDecimal.valueOf(times), 3, RoundingMode.DOWN);
      boolean exact = amount.multiply(BigDecimal.valueOf(times)).compareTo(whole) == 0;
      return exact && amount.abs().compareTo(BigDecimal.ONE) >= 0
          ? Optional.of(amount)
          : Optional.empty();
    }
  }

  private final String called;
  private final String example;
  private final List<Unit> units;

  Dimension(String called, String example, Unit... units) {
    this.called = called;
    this.example = example;
    this.units = List.of(units);
  }

  private static Unit unit(String name, long times) {
    return new Unit(name, times, 1);
  }

  /// With its article: "a length".
  public String called() {
    return called;
  }

  /// What an author may write: "40 km".
  public String example() {
    return example;
  }

  /// The names of its units.
  public List<String> unitNames() {
    return units.stream().map(Unit::name).toList();
  }

  Optional<Unit> unit(String name) {
    return units.stream().filter(unit -> unit.name().equals(name)).findFirst();
  }

  /// What an author should write instead: the example and the units.
  String right() {
    return "write "
        + called
        + " such as '"
        + example
        + "' (units: "
        + String.join(", ", unitNames())
        + ")";
  }

  /// The dimensions that have a unit of this name.
  static List<Dimension> withUnit(String name) {
    return Arrays.stream(values()).filter(dimension -> dimension.unit(name).isPresent()).toList();
  }

  /// Reads a quantity that the engine's own code writes, such as a default.
  ///
  /// @throws IllegalArgumentException if it is no quantity of this dimension
  public long of(String text) {
    return switch (QuantityText.read(text, this)) {
      case QuantityText.Amount(long base) -> base;
      case QuantityText.Wrong(String wrong, String right) ->
          throw new IllegalArgumentException(wrong + "; " + right);
    };
  }

  /// A value in the base unit as an author would write it: in the largest unit in which it is exact to three decimals.
  public String text(long base) {
    if (base == 0) {
      return "0";
    }
    return units.stream()
        .sorted(
            Comparator.comparingDouble((Unit unit) -> (double) unit.times / unit.per).reversed())
        .flatMap(unit -> unit.shown(base).map(amount -> plain(amount) + " " + unit.name()).stream())
        .findFirst()
        .orElseGet(() -> base + " " + units.getFirst().name());
  }

  private static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  static String listOf(List<Dimension> dimensions) {
    return dimensions.stream().map(Dimension::called).collect(Collectors.joining(" or "));
  }
}
