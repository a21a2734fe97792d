package dramaturg.cli.ask;

import dramaturg.kernel.data.Suggest;
import dramaturg.story.beat.Act;
import dramaturg.telling.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The choice of acts that several verbs offer: `2`, `1-2` or `1,3`.
public final class Acts {
  @Option(
      names = "--acts",
      paramLabel = "LIST",
      description = "Only these acts: 2, 1-2 or 1,3. Play stops once all their beats are settled.")
  private Optional<String> acts = Optional.empty();

  /// Takes no part in anything before picocli has filled it.
  public Acts() {}

  /// The ids of the chosen acts, in the order of the story; empty for all.
  ///
  /// @throws Misuse if the story has no such act
  public List<String> of(Script script) {
    if (acts.isEmpty()) return List.of();
    List<String> all = script.book().acts().stream().map(Act::id).toList();
    var chosen = new ArrayList<String>();
    for (String part : acts.get().split(",", -1)) {
      String[] ends = part.strip().split("-", -1);
      int from = index(all, ends[0]);
      int to = ends.length == 2 ? index(all, ends[1]) : from;
      if (ends.length > 2 || to < from) {
        throw new Misuse(
            "--acts " + acts.get(), "'" + part + "' is no range of acts", "write 2, 1-2 or 1,3");
      }
      chosen.addAll(all.subList(from, to + 1));
    }
    return all.stream().filter(chosen::contains).toList();
  }

  private int index(List<String> all, String act) {
    int index = all.indexOf(act.strip());
    if (index >= 0) return index;
    String right =
        all.isEmpty() ? "leave it out: the story has no acts" : Suggest.didYouMean(act, all);
    throw new Misuse("--acts " + acts.get(), "the story has no act '" + act.strip() + "'", right);
  }
}
