package dramaturg.story.check;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.story.beat.Outcome;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.IntPredicate;

/// What became of all beats of a book, as far as a chronicle had come when the report was made.
public final class BeatReport {
  private final StoryBook book;
  private final Facts facts;
  private final int end;
  private final Bindings roles;
  private final List<Verdict> verdicts;
  private final Optional<Ended> ended;

  BeatReport(
      StoryBook book, Facts facts, Bindings roles, List<Verdict> verdicts, Optional<Ended> ended) {
    this.book = book;
    this.facts = facts;
    this.end = facts.end();
    this.roles = roles;
    this.verdicts = List.copyOf(verdicts);
    this.ended = ended;
  }

  /// The report on a whole chronicle.
  public static BeatReport of(StoryBook book, Chronicle chronicle, Cast cast) {
    BeatMonitor monitor = new BeatMonitor(book, chronicle, cast);
    monitor.follow();
    return monitor.report();
  }

  public StoryBook book() {
    return book;
  }

  /// The facts that the report rests on, and perhaps later ones.
  public Facts facts() {
    return facts;
  }

  /// How many entries the report rests on.
  public int end() {
    return end;
  }

  /// Who plays which role, as far as it came out.
  public Bindings roles() {
    return roles;
  }

  /// The author's condition that ended the telling, if one did.
  public Optional<Ended> ended() {
    return ended;
  }

  /// The entries that acts are made of: the beats of these acts with all that they rest on, what leads to them, and
  /// what follows. Every entry belongs to an act, and few to more than one.
  ///
  /// @param acts ids of acts; empty for all of the telling
  public IntPredicate within(Collection<String> acts) {
    if (acts.isEmpty()) {
      return _ -> true;
    }
    BitSet inside = new BitSet();
    int[] belonging = Belonging.of(book, facts.chronicle(), end, verdicts);
    for (int entry = 0; entry < belonging.length; entry++) {
      inside.set(entry, acts.contains(book.acts().get(belonging[entry]).id()));
    }
    for (Verdict verdict : verdicts) {
      if (acts.contains(verdict.beat().act())) {
        verdict.holding().ifPresent(held -> held.entries().forEach(inside::set));
      }
    }
    return inside::get;
  }

  /// How each outcome of the book came out, in its order.
  ///
  /// @param state what held after the last entry
  public SequencedMap<String, Boolean> outcomes(StateAt state) {
    SequencedMap<String, Boolean> all = new LinkedHashMap<>();
    Answers answers = facts.before(end, state.after(end - 1));
    for (Outcome outcome : book.outcomes()) {
      all.put(outcome.name(), outcome.pattern().formula().holds(answers, roles));
    }
    return all;
  }

  /// One for each beat, in the order of the book.
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /// The verdict on a beat.
  public Optional<Verdict> verdict(String beat) {
    return verdicts.stream().filter(v -> v.beat().id().equals(beat)).findFirst();
  }

  /// The beats whose fact is this entry.
  public List<Verdict> heldBy(int entry) {
    return verdicts.stream()
        .filter(v -> v.holding().filter(h -> h.fact() == entry).isPresent())
        .toList();
  }

  /// That a pattern cannot come to hold in this variant, since it needs somebody who is not there.
  public Optional<String> absence(Pattern pattern, Sentences sentences) {
    List<String> names =
        new Absence(facts.cast(), book.roles())
            .from(pattern).stream().map(sentences::name).toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "because "
                + String.join(" and ", names)
                + (names.size() == 1 ? " is" : " are")
                + " not in this variant");
  }

  /// How many there are of each kind.
  public Summary summary() {
    return new Summary(
        count(Status.HELD),
        count(Status.MISSING),
        count(Status.CONTRADICTED),
        (int) verdicts.stream().filter(Verdict::imposed).count());
  }

  private int count(Status status) {
    return (int) verdicts.stream().filter(v -> v.status() == status).count();
  }

  /// Numbers of beats; `imposed` ones are among the held ones.
  public record Summary(int held, int missing, int contradicted, int imposed) {}
}
