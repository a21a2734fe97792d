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

  /// How far the centre is from the convex hull of these points; 0 if it lies in it. What parts the two is a line
  /// across the way to a point, or one along the way between two.
  static double fromCentre(Vec... points) {
    double best = 0;
    for (int i = 0; i < points.length; i++) {
      best = Math.max(best, beyond(points[i], points));
      for (int k = 0; k < i; k++) {
        Vec side = points[i].minus(points[k]);
        Vec across = new Vec(-side.yKm, side.xKm);
        best = Math.max(best, Math.max(beyond(across, points), beyond(across.times(-1), points)));
      }
    }
    return best;
  }

  /// How far from the centre all points lie at least in this direction.
  private static double beyond(Vec direction, Vec... points) {
    double length = direction.length();
    double least = Double.MAX_VALUE;
    for (Vec point : points) least = Math.min(least, point.dot(direction));
    return length > 0 ? least / length : 0;
  }
}
