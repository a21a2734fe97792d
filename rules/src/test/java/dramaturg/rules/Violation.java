package dramaturg.rules;

/// One breach of a rule.
///
/// @param rule the rule's name, as an excuse would name it
/// @param subject what breaks it: a class, a package or a file; what an excuse would name
/// @param detail where, what, and what to do instead
public record Violation(String rule, String subject, String detail) {
  @Override
  public String toString() {
    return rule + ": " + subject + ": " + detail;
  }
}
