package dramaturg.world.mechanics.contagion.outbreak;

/// Random numbers addressed by a number instead of drawn in a row: the n-th draw under a key is the same whoever asks
/// for it and whenever. It keeps no state and is no source of secrets.
///
/// The bits are those of SplitMix64 (Steele, Lea, Flood 2014) read at any position. Exponential times come from the
/// ziggurat of Marsaglia and Tsang (2000) with 256 layers and 53-bit positions; its tables are built with
/// [StrictMath], so every machine draws the same.
final class Draws {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long AGAIN = 0xD1342543DE82EF95L;

  private static final int LAYERS = 256;
  private static final double TAIL = 7.69711747013104972;
  private static final double AREA = 0.0039496598225815571993;
  private static final double POSITIONS = 0x1.0p53;

  private static final long[] INSIDE = new long[LAYERS];
  private static final double[] WIDTH = new double[LAYERS];
  private static final double[] HEIGHT = new double[LAYERS];

  static {
    double edge = TAIL;
    double outer = TAIL;
    double base = AREA / StrictMath.exp(-TAIL);
    INSIDE[0] = (long) (TAIL / base * POSITIONS);
    WIDTH[0] = base / POSITIONS;
    WIDTH[LAYERS - 1] = TAIL / POSITIONS;
    HEIGHT[0] = 1;
    HEIGHT[LAYERS - 1] = StrictMath.exp(-TAIL);
    for (int i = LAYERS - 2; i >= 1; i--) {
      edge = -StrictMath.log(AREA / edge + StrictMath.exp(-edge));
      INSIDE[i + 1] = (long) (edge / outer * POSITIONS);
      WIDTH[i] = edge / POSITIONS;
      HEIGHT[i] = StrictMath.exp(-edge);
      outer = edge;
    }
  }

  private Draws() {}

  /// 64 even bits: draw number `number` under `key`.
  static long bits(long key, long number) {
    long z = key + number * GOLDEN;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /// An even number in [0, 1), from one draw's bits.
  static double unit(long bits) {
    return (bits >>> 11) * 0x1.0p-53;
  }

  /// An even whole number in 0 .. bound-1, from one draw's bits. Uneven by less than bound / 2^64.
  static int below(long bits, int bound) {
    return (int) Math.unsignedMultiplyHigh(bits, bound);
  }

  /// An exponential number of mean 1, from one draw's bits.
  static double exponential(long bits) {
    int layer = (int) bits & (LAYERS - 1);
    long position = bits >>> 11;
    double x = position * WIDTH[layer];
    return position < INSIDE[layer] ? x : nearEdge(bits, layer, x);
  }

  private static double nearEdge(long bits, int layer, double x) {
    long fresh = bits(bits ^ AGAIN, 1);
    if (layer == 0) {
      return TAIL + exponential(fresh);
    }
    double y = HEIGHT[layer] + unit(fresh) * (HEIGHT[layer - 1] - HEIGHT[layer]);
    return y < StrictMath.exp(-x) ? x : exponential(bits(bits ^ AGAIN, 2));
  }
}
