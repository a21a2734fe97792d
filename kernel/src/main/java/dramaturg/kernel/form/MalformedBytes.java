package dramaturg.kernel.form;

/// Bytes that are no canonical form. It says where and what would be right, not how they came to be so.
public final class MalformedBytes extends Exception {

  private final int offset;
  private final String wrong;
  private final String right;

  /// What is wrong, and what would be right.
  ///
  /// @param offset position in the bytes that were read
  public MalformedBytes(int offset, String wrong, String right) {
    super("byte " + offset + ": " + wrong + "; right would be " + right);
    this.offset = offset;
    this.wrong = wrong;
    this.right = right;
  }

  /// Position in the bytes that were read.
  public int offset() {
    return offset;
  }

  /// What is wrong.
  public String wrong() {
    return wrong;
  }

  /// What would be right.
  public String right() {
    return right;
  }
}
