package dramaturg.kernel.dice;

/// The 128 bits that stand for one stream of one run: a mix of seed, purpose and owner. Two streams that share all bits
/// would be one; with a million streams the chance of that is below 10^-26.
record StreamKey(long first, long second) {

  private static final long FIRST_SALT = 0x243F6A8885A308D3L;
  private static final long SECOND_SALT = 0x13198A2E03707344L;
  private static final int CHARS_PER_WORD = 4;

  static StreamKey of(long seed, String purpose, String owner) {
    StreamKey start = new StreamKey(Mix.strong(seed ^ FIRST_SALT), Mix.other(seed + SECOND_SALT));
    return start.with(purpose).with(owner);
  }

  /// Folds in a text and its length, so that the border between two texts counts.
  private StreamKey with(String text) {
    long one = first;
    long other = second;
    int length = text.length();
    for (int i = 0; i < length; i += CHARS_PER_WORD) {
      long word = 0;
      for (int k = i, end = Math.min(i + CHARS_PER_WORD, length); k < end; k++) {
        word = word << Character.SIZE | text.charAt(k);
      }
      one = (one ^ word) * Mix.GOLDEN;
      one ^= one >>> 32;
      other = (other ^ word) * Mix.SILVER;
      other ^= other >>> 29;
    }
    return new StreamKey(Mix.strong(one + length), Mix.other(other + length));
  }
}
