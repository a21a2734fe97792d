package dramaturg.story.check;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Bindings;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import java.util.List;
import java.util.Optional;

/// What became of all beats of a book, as far as a chronicle had come when the report was made.
public final class BeatReport {
  private final StoryBook book;
  private final Facts facts;
  private final int end;
  private final Bindings roles;
  private final List<Verdict> verdicts;

  BeatReport(StoryBook book, Facts facts, Bindings roles, List<Verdict> verdicts) {
    this.book = book;
    this.facts = facts;
    this.end = facts.end();
    this.roles = roles;
    this.verdicts = List.copyOf(verdicts);
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

  /// Why a beat did not hold: how near it came, or what contradicts it. Empty for one that held.
  public String why(Verdict verdict, Sentences sentences) {
    return new Explainer(this, sentences).why(verdict);
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
