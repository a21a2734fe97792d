package dramaturg.world.state.space;

/// A point or a displacement in the plane of a system, in kilometres from its centre. Only `+ - * /` and the square
/// root are used, so that every machine agrees to the last bit.
public record Vec(double xKm, double yKm) {
  public static final Vec ZERO = new Vec(0, 0);

  public Vec plus(Vec other) {
    return new Vec(xKm + other.xKm, yKm + other.yKm);
  }

  public Vec minus(Vec other) {
    return new Vec(xKm - other.xKm, yKm - other.yKm);
  }

  public Vec times(double factor) {
    return new Vec(xKm * factor, yKm * factor);
  }

  public double dot(Vec other) {
    return xKm * other.xKm + yKm * other.yKm;
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public double distance(Vec other) {
    return minus(other).length();
  }

  /// The point this far along the way to `to`, 0 being here and 1 there.
  public Vec toward(Vec to, double share) {
    return plus(to.minus(this).times(share));
  }
}
