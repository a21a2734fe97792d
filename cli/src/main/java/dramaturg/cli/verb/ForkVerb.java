package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.ask.Moments;
import dramaturg.cli.print.BeatTable;
import dramaturg.cli.print.Differences;
import dramaturg.cli.print.Json;
import dramaturg.cli.print.NeverChosen;
import dramaturg.cli.run.ChronicleOut;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import dramaturg.cli.run.Stages;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.kernel.data.Suggest;
import dramaturg.story.check.Verdict;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.telling.fork.Change;
import dramaturg.telling.fork.ImpossibleChange;
import dramaturg.telling.fork.Intervention;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Plays a telling again up to a moment, changes it there, and plays on.
@Command(
    name = "fork",
    description = "Changes a telling at one moment, plays on from there, and says what followed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg fork PACK --at BEAT --decide MIND=PLAN",
      "  dramaturg fork 3f9c2a1b --at '#1234' --kill NAME",
      "  dramaturg fork run.chronicle --at \"1d 06:30\" --tell 'MIND=danger(gate)[source(NAME)]' --out fork.chronicle",
      "  dramaturg fork PACK --at \"2 h\" --set 'door_opened(gate)'",
      "",
      "The fork is kept like any run. Without a change it is the same telling, byte for byte."
    })
public final class ForkVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();

  @Option(
      names = "--at",
      required = true,
      paramLabel = "TIME|FACT|BEAT",
      description =
          "Just before this moment, this fact (#1234), or the fact by which this beat holds.")
  private String at;

  @Option(
      names = "--decide",
      paramLabel = "MIND=PLAN",
      description = "The mind takes this plan when it can next choose it among others.")
  private List<String> decisions = new ArrayList<>();

  @Option(names = "--set", paramLabel = "FACT", description = "This fact happens.")
  private List<String> facts = new ArrayList<>();

  @Option(
      names = "--kill",
      paramLabel = "NAME",
      description = "This person dies, or this thing is destroyed.")
  private List<String> victims = new ArrayList<>();

  @Option(
      names = "--tell",
      paramLabel = "MIND=BELIEF",
      description = "The mind is told this; [source(NAME)] says by whom.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write the fork's chronicle to this file while it is played.")
  private Optional<Path> file = Optional.empty();

  @Option(names = "--full", description = "Everything that only one of them tells.")
  private boolean full;

  public ForkVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Change> changes = changes();
    Run original = Runs.find(asked, session);
    if (session.stopped("", asked.json())) return Exit.HALTED;
    Telling telling = forked(original, changes);
    try (var out = ChronicleOut.to(file)) {
      Stages.play(telling, Telling.Until.THE_END, session, List.of(out));
    } catch (ImpossibleChange impossible) {
      throw new Misuse("fork", impossible.wrong(), impossible.right());
    }
    Run fork = Run.of(telling);
    String name = Runs.keep(fork.chronicle(), session).orElse("");
    if (session.stopped("", asked.json())) return Exit.HALTED;
    telling.coming().forEach(never -> session.say("the telling ended before " + never.text()));
    List<NeverChosen> never =
        telling.undecided().stream()
            .map(decide -> new NeverChosen(decide, moment(telling, decide), original))
            .toList();
    var differences = new Differences("the original", original, "the fork", fork);
    if (asked.json()) {
      Json.print(session.out(), document(fork, telling, never, differences));
    } else {
      never.forEach(each -> session.page().paragraph(each.text()));
      differences.print(session.page(), full);
      session
          .page()
          .paragraph(
              fork.chronicle().size()
                  + " facts."
                  + (name.isEmpty() ? "" : " To hear it told: dramaturg play " + name));
    }
    if (!original.sound()) return Exit.BAD_INPUT;
    return never.isEmpty() ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }

  private static long moment(Telling telling, Change.Decide decide) {
    return telling.interventions().stream()
        .filter(each -> each.change().equals(decide))
        .mapToLong(Intervention::atMillis)
        .max()
        .orElseThrow();
  }

  /// The changes in the order in which they are made.
  private List<Change> changes() {
    var all = new ArrayList<Change>();
    decisions.forEach(each -> all.add(change("--decide", "decide " + each)));
    facts.forEach(each -> all.add(change("--set", "set " + each)));
    victims.forEach(each -> all.add(change("--kill", "kill " + each)));
    words.forEach(each -> all.add(change("--tell", "tell " + each)));
    return all;
  }

  private static Change change(String option, String text) {
    try {
      return Change.parse(text);
    } catch (ImpossibleChange impossible) {
      throw new Misuse(option, impossible.wrong(), impossible.right());
    }
  }

  private Telling forked(Run original, List<Change> changes) {
    Chronicle told = original.chronicle();
    List<Intervention> earlier = Script.interventions(told.header());
    int entry = entry(original);
    long moment = entry < 0 ? moment(original) : told.at(entry);
    Telling fork =
        Telling.begin(original.script(), original.seed(), earlier)
            .fork(moment, Math.max(0, entry), changes);
    int shared = fork.chronicle().size();
    Fingerprints played = Fingerprints.of(fork.chronicle());
    if (shared > told.size() || !sameStory(played, Fingerprints.of(told, shared))) {
      throw new Misuse(
          asked.target(),
          "this version of dramaturg plays its pack otherwise, so it cannot be forked",
          "play the pack again, and fork that");
    }
    return fork;
  }

  private static boolean sameStory(Fingerprints one, Fingerprints other) {
    return one.story().equals(other.story()) && one.timing().equals(other.timing());
  }

  /// The entry that was named by its number or as a beat's; -1 if it was neither.
  private int entry(Run run) {
    Optional<Verdict> beat = run.report().verdict(at);
    if (beat.isPresent()) {
      return beat.get()
          .holding()
          .orElseThrow(() -> new Misuse("--at " + at, "this beat does not hold", "name another"))
          .fact();
    }
    if (!at.matches("#[0-9]{1,9}")) return -1;
    int entry = Integer.parseInt(at.substring(1));
    int size = run.chronicle().size();
    if (entry < size) return entry;
    throw new Misuse("--at " + at, "there is no such fact", "this run has #0 to #" + (size - 1));
  }

  private long moment(Run run) {
    try {
      return Moments.moment("--at", at);
    } catch (Misuse neither) {
      List<String> beats = run.report().verdicts().stream().map(each -> each.beat().id()).toList();
      String known = beats.isEmpty() ? "the story has no beats" : Suggest.didYouMean(at, beats);
      throw new Misuse(
          "--at " + at,
          "this is no moment, fact or beat",
          "write \"2 h\", \"1d 06:30\", #12, or the id of a beat (" + known + ")");
    }
  }

  private SequencedMap<String, Object> document(
      Run fork, Telling telling, List<NeverChosen> never, Differences differences) {
    SequencedMap<String, Object> document = new LinkedHashMap<>();
    document.put("pack", fork.script().pack().name());
    document.put("variant", fork.script().variant().orElse(null));
    document.put("seed", fork.seed());
    document.put(
        "interventions", telling.interventions().stream().map(Intervention::text).toList());
    document.put("neverChosen", never.stream().map(NeverChosen::data).toList());
    document.put("fingerprints", Json.fingerprints(fork.chronicle()));
    document.put("facts", fork.chronicle().size());
    var table = new BeatTable(fork.report(), fork.sentences(), List.of());
    document.put("beats", table.data(new LinkedHashMap<>()));
    document.put("differences", differences.data());
    return document;
  }
}
