package dramaturg.world.stage;

import dramaturg.world.state.WorldFact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What a mechanic decided: facts now, something later, or a refusal with its reason. Immutable; it changes nothing.
///
/// @param verdict what becomes of an action; without meaning for timers and reactions
/// @param takesMillis with [Verdict#TAKES]: how long until the action is judged again, at least 1
/// @param reason with [Verdict#REFUSED]: why, as a word in lower snake case that a mind can match
/// @param facts what happens now, in this order
/// @param later what the mechanic wants to judge later
/// @param because further entries that the facts follow from, besides what was judged
/// @param alone whether the facts follow from those entries only, and not from what was judged
/// @param chanced whether chance had a say that the dice of this moment do not show, as in a [Process]
public record Ruling(
    Verdict verdict,
    long takesMillis,
    String reason,
    List<WorldFact> facts,
    List<Later> later,
    List<Integer> because,
    boolean alone,
    boolean chanced) {

  /// DONE: the action has ended well. TAKES: it goes on and is judged again. REFUSED: it has failed.
  public enum Verdict {
    DONE,
    TAKES,
    REFUSED
  }

  /// @param delayMillis from now, 0 or more
  public record Later(long delayMillis, Timer timer) {}

  private static final Ruling NOTHING = of(Verdict.DONE, 0, "", List.of());

  public Ruling {
    facts = List.copyOf(facts);
    later = List.copyOf(later);
    because = List.copyOf(because);
    if (alone && because.isEmpty()) throw new IllegalArgumentException("no cause for " + facts);
  }

  private static Ruling of(
      Verdict verdict, long takesMillis, String reason, List<WorldFact> facts) {
    return new Ruling(verdict, takesMillis, reason, facts, List.of(), List.of(), false, false);
  }

  /// Nothing happens; an action has ended all the same.
  public static Ruling nothing() {
    return NOTHING;
  }

  public static Ruling happens(WorldFact... facts) {
    return happens(List.of(facts));
  }

  public static Ruling happens(List<? extends WorldFact> facts) {
    return of(Verdict.DONE, 0, "", List.copyOf(facts));
  }

  /// The action needs this long; then it is judged again, with [Moment#begun()] true.
  public static Ruling takes(long millis, WorldFact... facts) {
    if (millis < 1)
      throw new IllegalArgumentException("an action takes at least a millisecond, not " + millis);
    return of(Verdict.TAKES, millis, "", List.of(facts));
  }

  /// The action fails.
  ///
  /// @param reason in lower snake case: `out_of_range`
  /// @param facts what the attempt leaves behind
  public static Ruling refused(String reason, WorldFact... facts) {
    return of(Verdict.REFUSED, 0, reason, List.of(facts));
  }

  /// This ruling, and a timer of the same mechanic besides.
  public Ruling then(long delayMillis, Timer timer) {
    if (delayMillis < 0) throw new IllegalArgumentException("a timer in the past: " + timer);
    return new Ruling(
        verdict,
        takesMillis,
        reason,
        facts,
        plus(later, new Later(delayMillis, timer)),
        because,
        alone,
        chanced);
  }

  /// This ruling, and another fact after those it has.
  public Ruling and(WorldFact fact) {
    return new Ruling(
        verdict, takesMillis, reason, plus(facts, fact), later, because, alone, chanced);
  }

  /// This ruling followed by what another adds; the verdict stays.
  public Ruling and(Ruling more) {
    if (more == NOTHING) return this;
    var allFacts = new ArrayList<>(facts);
    allFacts.addAll(more.facts);
    var allLater = new ArrayList<>(later);
    allLater.addAll(more.later);
    var allBecause = new ArrayList<>(because);
    allBecause.addAll(more.because);
    return new Ruling(
        verdict,
        takesMillis,
        reason,
        allFacts,
        allLater,
        allBecause,
        alone || more.alone,
        chanced || more.chanced);
  }

  /// This ruling, which also follows from these entries.
  public Ruling because(int... entries) {
    var all = new ArrayList<>(because);
    for (int entry : entries) all.add(entry);
    return new Ruling(verdict, takesMillis, reason, facts, later, all, alone, chanced);
  }

  /// This ruling, whose facts follow from these entries and not from what was judged: a [Process] decided when,
  /// earlier facts decided that it happens.
  public Ruling onlyBecause(int... entries) {
    Ruling all = because(entries);
    return new Ruling(verdict, takesMillis, reason, facts, later, all.because, true, chanced);
  }

  /// This ruling, marked as a matter of chance.
  public Ruling byChance() {
    return new Ruling(verdict, takesMillis, reason, facts, later, because, alone, true);
  }

  /// Whether nothing happens, now or later.
  boolean isNothing() {
    return facts.isEmpty() && later.isEmpty();
  }

  /// The entries that the facts follow from; some may stand there twice.
  ///
  /// @param judged those of what was judged
  int[] causes(int... judged) {
    if (because.isEmpty()) return judged;
    int own = alone ? 0 : judged.length;
    int[] all = Arrays.copyOf(judged, own + because.size());
    for (int at = 0; at < because.size(); at++) all[own + at] = because.get(at);
    return all;
  }

  private static <T> List<T> plus(List<T> list, T more) {
    var all = new ArrayList<>(list);
    all.add(more);
    return all;
  }
}
