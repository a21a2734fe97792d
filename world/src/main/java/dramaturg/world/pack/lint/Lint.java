package dramaturg.world.pack.lint;

import dramaturg.kernel.data.Problem;
import dramaturg.world.pack.Excuse;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Runs every pass over a pack.
public final class Lint {
  /// The pass that looks at the excuses themselves.
  static final String IDLE_EXCUSE = "idle-excuse";

  /// Every pass. A new one is one class and one line here.
  static final List<Pass> ALL =
      List.of(
          new UnusedKinds(),
          new LonelyEntities(),
          new UnusedHabits(),
          new UnreadTraits(),
          new PlotTimers(),
          new NearlyNames(),
          new BrokenVariants());

  private Lint() {}

  /// What the passes find in a pack that its excuses do not cover, by place; and each excuse that covers nothing.
  public static List<Finding> of(PackSource source, Pack pack, Vocabulary vocabulary) {
    Look look = new Look(pack, source, vocabulary, new Mentions(pack));
    List<Finding> open = new ArrayList<>();
    Set<Excuse> needed = new LinkedHashSet<>();
    for (Pass pass : ALL) {
      for (Finding finding : pass.look(look)) {
        List<Excuse> excuses =
            pack.excuses().stream()
                .filter(
                    e -> e.pass().equals(finding.pass()) && e.subject().equals(finding.subject()))
                .toList();
        needed.addAll(excuses);
        if (excuses.isEmpty()) {
          open.add(finding);
        }
      }
    }
    for (Excuse excuse : pack.excuses()) {
      if (!needed.contains(excuse)) {
        String what = excuse.pass() + " of '" + excuse.subject() + "'";
        open.add(
            Finding.of(
                IDLE_EXCUSE,
                excuse.subject(),
                excuse.spot(),
                "nothing needs the excuse for " + what,
                "take it away"));
      }
    }
    open.sort(Comparator.comparing(Finding::problem, Comparator.<Problem>naturalOrder()));
    return List.copyOf(open);
  }

  /// The names of all passes.
  public static List<String> passes() {
    return ALL.stream().map(Pass::name).toList();
  }
}
