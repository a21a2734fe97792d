package dramaturg.mind.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The internal actions that do something: they change the mind itself, wait, or speak. They stand in bodies only.
public enum Command {
  PRINT(".print", 0, Integer.MAX_VALUE),
  PRINTLN(".println", 0, Integer.MAX_VALUE),
  SEND(".send", 3, 5),
  BROADCAST(".broadcast", 2, 2),
  WAIT(".wait", 1, 3),
  AT(".at", 2, 2),
  ABOLISH(".abolish", 1, 1),
  DROP_DESIRE(".drop_desire", 1, 1),
  DROP_INTENTION(".drop_intention", 0, 1),
  DROP_ALL_INTENTIONS(".drop_all_intentions", 0, 0),
  DROP_ALL_DESIRES(".drop_all_desires", 0, 0),
  DROP_EVENT(".drop_event", 1, 1),
  DROP_ALL_EVENTS(".drop_all_events", 0, 0),
  SUSPEND(".suspend", 0, 1),
  RESUME(".resume", 1, 1),
  SUCCEED_GOAL(".succeed_goal", 1, 1),
  FAIL_GOAL(".fail_goal", 1, Integer.MAX_VALUE),
  FAIL(".fail", 0, Integer.MAX_VALUE);

  private final String word;
  private final int fewest;
  private final int most;

  Command(String word, int fewest, int most) {
    this.word = word;
    this.fewest = fewest;
    this.most = most;
  }

  /// The name in a program.
  public String word() {
    return word;
  }

  public int fewest() {
    return fewest;
  }

  public int most() {
    return most;
  }

  /// The command of a name.
  public static Optional<Command> of(String word) {
    for (Command command : values()) {
      if (command.word.equals(word)) {
        return Optional.of(command);
      }
    }
    return Optional.empty();
  }

  /// All names.
  public static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Command command : values()) {
      words.add(command.word);
    }
    return words;
  }
}
