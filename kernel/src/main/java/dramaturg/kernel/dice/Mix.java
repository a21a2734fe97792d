package dramaturg.kernel.dice;

/// Bit mixers: each a permutation of the 64-bit numbers in which every input bit sways every output bit. Not
/// cryptographic.
///
/// `strong` and `other` are the variants 13 and 1 of David Stafford, "Better Bit Mixing - Improving on MurmurHash3's
/// 64-bit Finalizer" (2011); the first is the finalizer of SplitMix64 (Steele, Lea, Flood 2014).
final class Mix {

  /// 2^64 divided by the golden ratio, odd: steps of it visit every number once.
  static final long GOLDEN = 0x9E3779B97F4A7C15L;

  /// 2^64 times the fraction of the square root of two, made odd.
  static final long SILVER = 0x6A09E667F3BCC909L;

  private Mix() {}

  static long strong(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  static long other(long z) {
    z = (z ^ (z >>> 31)) * 0x7FB5D329728EA185L;
    z = (z ^ (z >>> 27)) * 0x81DADEF4BC2DD44DL;
    return z ^ (z >>> 33);
  }
}
