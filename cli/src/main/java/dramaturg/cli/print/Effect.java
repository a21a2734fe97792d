package dramaturg.cli.print;

import dramaturg.cli.run.Run;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.beat.Outcome;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.compare.Comparison;
import dramaturg.story.facts.Sentences;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.WhyNot;
import dramaturg.telling.whynot.Retelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a variant changed in a telling, in a few lines: what is told otherwise first, which beats it lost and gained,
/// why the first of the lost ones, and which outcomes turned. [Differences] tells all of it.
public final class Effect {
  private final String name;
  private final Run plain;
  private final Run varied;
  private final BeatReport before;
  private final BeatReport after;
  private final Comparison comparison;

  /// @param plain the telling without the variant
  /// @param varied the same seed with it
  public Effect(String name, Run plain, Run varied) {
    this.name = name;
    this.plain = plain;
    this.varied = varied;
    this.before = plain.report();
    this.after = varied.report();
    this.comparison = Comparison.of(plain.chronicle(), varied.chronicle());
  }

  /// Prints it under the variant's name.
  public void print(Page page) {
    page.heading(name);
    if (comparison.same()) {
      page.line("  changes nothing in this telling");
      return;
    }
    noMore().ifPresent(it -> page.item("  no more: ", shown(plain, it)));
    instead().ifPresent(it -> page.item("  instead: ", shown(varied, it)));
    String beats = held(before) + " -> " + held(after);
    page.item("  beats:   ", beats + list(", lost ", lost()) + list(", gained ", gained()));
    firstLost().ifPresent(lost -> page.item("  why:     ", lost.beat().id() + ": " + why(lost)));
    String outcomes = outcomes();
    if (!outcomes.isEmpty()) page.item("  turned:  ", outcomes);
  }

  private Optional<Integer> noMore() {
    return first(plain, comparison.onlyFirst(), varied, comparison.onlySecond());
  }

  private Optional<Integer> instead() {
    return first(varied, comparison.onlySecond(), plain, comparison.onlyFirst());
  }

  /// The first of these entries that is worth telling and that the other telling has no sentence for.
  private static Optional<Integer> first(
      Run run, List<Integer> entries, Run other, List<Integer> others) {
    Set<String> known =
        told(other, others)
            .map(other.sentences()::of)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Sentences sentences = run.sentences();
    return told(run, entries).filter(entry -> !known.contains(sentences.of(entry))).findFirst();
  }

  private static Stream<Integer> told(Run run, List<Integer> entries) {
    Sentences sentences = run.sentences();
    return entries.stream()
        .filter(entry -> run.chronicle().at(entry) > 0 && sentences.tells(entry));
  }

  private static String shown(Run run, int entry) {
    return run.sentences().numbered(entry, run.chronicle());
  }

  /// How many beats hold.
  public static long held(BeatReport report) {
    return report.verdicts().stream().filter(one -> one.status() == Status.HELD).count();
  }

  private List<String> lost() {
    return only(before, after);
  }

  private List<String> gained() {
    return only(after, before);
  }

  private static List<String> only(BeatReport here, BeatReport there) {
    return here.verdicts().stream()
        .filter(one -> one.status() == Status.HELD)
        .map(one -> one.beat().id())
        .filter(id -> there.verdict(id).filter(one -> one.status() == Status.HELD).isEmpty())
        .toList();
  }

  /// Beats that stand one after the other in the book as from one to the other.
  private String list(String lead, List<String> beats) {
    List<String> book = before.verdicts().stream().map(one -> one.beat().id()).toList();
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < beats.size(); ) {
      int first = i;
      int place = book.indexOf(beats.get(i));
      while (i < beats.size() && book.indexOf(beats.get(i)) == place + i - first) i++;
      String run = beats.get(first);
      runs.add(
          i - first < 3 ? String.join(" ", beats.subList(first, i)) : run + "-" + beats.get(i - 1));
    }
    return runs.isEmpty() ? "" : lead + String.join(" ", runs);
  }

  /// Of the beats that it lost the one that came first without it.
  private Optional<Verdict> firstLost() {
    return lost().stream()
        .flatMap(id -> before.verdict(id).stream())
        .min(Comparator.comparingInt(one -> one.holding().map(Holding::fact).orElseThrow()))
        .flatMap(one -> after.verdict(one.beat().id()));
  }

  private String why(Verdict lost) {
    Plans plans =
        new Retelling(varied.script(), varied.chronicle(), List.of(() -> plain.chronicle()));
    return new WhyNot(after, varied.sentences(), plans).of(lost);
  }

  private SequencedMap<String, Boolean> turned() {
    SequencedMap<String, Boolean> was = before.outcomes(plain.state());
    SequencedMap<String, Boolean> is = after.outcomes(varied.state());
    SequencedMap<String, Boolean> turned = new LinkedHashMap<>();
    is.forEach((outcome, now) -> {
      if (was.containsKey(outcome) && !was.get(outcome).equals(now)) turned.put(outcome, now);
    });
    return turned;
  }

  private String outcomes() {
    SequencedMap<String, Boolean> turned = turned();
    List<String> said = new ArrayList<>();
    for (Outcome outcome : after.book().outcomes()) {
      if (turned.containsKey(outcome.name())) {
        said.add((turned.get(outcome.name()) ? "now yes: " : "now no: ") + outcome.title());
      }
    }
    return String.join("; ", said);
  }

  /// The same for programs.
  public SequencedMap<String, Object> data() {
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    data.put("variant", name);
    data.put("same", comparison.same());
    data.put("noMore", fact(plain, noMore()));
    data.put("instead", fact(varied, instead()));
    data.put("held", held(after));
    data.put("lost", lost());
    data.put("gained", gained());
    data.put("why", firstLost().map(this::why).orElse(null));
    data.put("outcomes", turned());
    return data;
  }

  private static Map<String, Object> fact(Run run, Optional<Integer> entry) {
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    entry.ifPresent(it -> {
      data.put("fact", it);
      data.put("at", StoryTime.text(run.chronicle().at(it)));
      data.put("text", run.sentences().of(it));
    });
    return data;
  }
}
