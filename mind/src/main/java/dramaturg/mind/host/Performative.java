package dramaturg.mind.host;

import java.util.Optional;

/// What a message is meant to do.
public enum Performative {
  /// The receiver comes to believe the content.
  TELL("tell"),
  /// The receiver no longer believes it from this sender.
  UNTELL("untell"),
  /// The receiver takes up the content as a goal.
  ACHIEVE("achieve"),
  /// The receiver drops the goal.
  UNACHIEVE("unachieve"),
  /// The receiver answers with one belief, or with what a plan for the question finds.
  ASK_ONE("askOne"),
  /// The receiver answers with the list of all beliefs that fit.
  ASK_ALL("askAll"),
  /// The receiver has an event and believes nothing.
  SIGNAL("signal");

  private final String word;

  Performative(String word) {
    this.word = word;
  }

  /// The word in a program.
  public String word() {
    return word;
  }

  /// Whether an answer is wanted.
  public boolean asks() {
    return this == ASK_ONE || this == ASK_ALL;
  }

  /// The performative of a word.
  public static Optional<Performative> of(String word) {
    return Optional.ofNullable(
        switch (word) {
          case "tell" -> TELL;
          case "untell" -> UNTELL;
          case "achieve" -> ACHIEVE;
          case "unachieve" -> UNACHIEVE;
          case "askOne" -> ASK_ONE;
          case "askAll" -> ASK_ALL;
          case "signal" -> SIGNAL;
          default -> null;
        });
  }
}
