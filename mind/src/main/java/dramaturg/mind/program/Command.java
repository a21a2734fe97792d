package dramaturg.mind.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The internal actions that do something: they change the mind itself, wait, or speak. They stand in bodies only.
/// Knows also those that other minds of this family have and ours have not.
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

  private static final Map<String, String> LEFT_OUT = new LinkedHashMap<>();

  static {
    leftOut(
        "a program does not change while it runs: write the plan or rule into a file",
        ".add_plan .remove_plan .relevant_plan .relevant_plans .relevant_rules .list_plans"
            + " .list_rules .plan_label .asserta .assertz .include");
    leftOut(
        "the world says who is there: perceive it, or be told",
        ".df_register .df_deregister .df_search .df_subscribe .all_names");
    leftOut(
        "the pack says who has a mind", ".create_agent .kill_agent .save_agent .clone .stopMAS");
    leftOut("use .now for story time", ".date .time .nano_time");
    leftOut("the mind's die has its seed from the telling", ".set_random_seed");
    leftOut("use goals: !a; !!b", ".fork .join .foreach .loop .if_then_else");
    leftOut("use ++b", ".signal");
    leftOut(
        "use .intend(g) or .desire(g)",
        ".current_intention .intention .suspended .drop_future_intention .done");
    leftOut("use .print", ".printf .puts .log .print_unifier .verbose");
    leftOut(
        "name the source in the literal, as in b[source(S)]",
        ".add_nested_source .add_annot" + " .remove_source_annot");
    leftOut("the world sends percepts by itself", ".perceive");
  }

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

  private static void leftOut(String instead, String names) {
    for (String name : names.split(" ")) {
      LEFT_OUT.put(name, instead);
    }
  }

  /// What to do instead of an internal action that is left out.
  static Optional<String> insteadOf(String word) {
    return Optional.ofNullable(LEFT_OUT.get(word));
  }
}
