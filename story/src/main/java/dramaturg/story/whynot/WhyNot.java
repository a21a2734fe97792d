package dramaturg.story.whynot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.beat.Act;
import dramaturg.story.beat.Beat;
import dramaturg.story.beat.Pattern;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Question;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Why beats did not hold and patterns never came: whether the story got that far, then what came nearest.
public final class WhyNot {
  private final BeatReport report;
  private final Chronicle chronicle;
  private final Answers answers;
  private final Sentences sentences;
  private final Plans plans;

  public WhyNot(BeatReport report, Sentences sentences, Plans plans) {
    this.plans = plans;
    this.report = report;
    this.chronicle = report.facts().chronicle();
    this.answers = report.facts().before(report.end());
    this.sentences = sentences;
  }

  /// What kept a beat from holding in one line; what it should have come after, for one that held without that; empty
  /// for one that held in its order.
  public String of(Verdict verdict) {
    return switch (verdict.status()) {
      case HELD -> without(verdict.beat());
      case CONTRADICTED -> contradicted(verdict);
      case MISSING -> shortfall(verdict.beat()).text();
    };
  }

  /// Which beats should have come before this one and did not.
  private String without(Beat beat) {
    List<String> absent = beat.after().stream().filter(this::isMissing).toList();
    return absent.isEmpty()
        ? ""
        : "judged without beat " + String.join(", ", absent) + ", which should come before it";
  }

  private boolean isMissing(String beat) {
    return report.verdict(beat).flatMap(Verdict::holding).isEmpty();
  }

  /// What kept a beat that is missing from holding.
  public Shortfall shortfall(Beat beat) {
    Optional<String> absence = report.absence(beat.pattern(), sentences);
    if (absence.isPresent()) return Shortfall.of(absence.get());
    List<Verdict> before = before(beat);
    List<String> first =
        before.stream()
            .filter(one -> one.status() != Status.HELD)
            .filter(one -> before(one.beat()).stream().allMatch(v -> v.status() == Status.HELD))
            .map(one -> one.beat().id())
            .toList();
    int after = after(beat, before);
    Shortfall own = patternOf(beat, after);
    return new Shortfall(first, own.own(), own.asked(), own.plan());
  }

  /// The entry by which the last beat held that should come before one. Where none did and nothing of its act either,
  /// that of the last in the act before.
  private int after(Beat beat, List<Verdict> before) {
    int after = last(before);
    if (after >= 0) return after;
    List<Verdict> all = report.verdicts();
    List<String> acts = report.book().acts().stream().map(Act::id).toList();
    for (int i = acts.indexOf(beat.act()); i >= 0 && after < 0; i--) {
      String act = acts.get(i);
      after = last(all.stream().filter(v -> v.beat().act().equals(act)).toList());
      if (act.equals(beat.act()) && after >= 0) return -1;
    }
    return after;
  }

  private static int last(List<Verdict> verdicts) {
    return verdicts.stream()
        .flatMap(one -> one.holding().stream())
        .mapToInt(Holding::fact)
        .max()
        .orElse(-1);
  }

  /// What kept a pattern from coming; empty if it came.
  public Optional<Shortfall> shortfall(Pattern pattern) {
    return last(pattern, report.roles()).isPresent()
        ? Optional.empty()
        : Optional.of(
            report
                .absence(pattern, sentences)
                .map(Shortfall::of)
                .orElseGet(() -> missing(pattern, -1)));
  }

  /// All beats that should come before one, at any remove, in the order of the book.
  private List<Verdict> before(Beat beat) {
    Set<String> ids = new LinkedHashSet<>();
    List<String> ahead = new ArrayList<>(beat.after());
    while (!ahead.isEmpty()) {
      String id = ahead.removeLast();
      if (ids.add(id)) report.verdict(id).ifPresent(v -> ahead.addAll(v.beat().after()));
    }
    return report.verdicts().stream().filter(v -> ids.contains(v.beat().id())).toList();
  }

  private String contradicted(Verdict verdict) {
    String reason =
        verdict.beat().unless().stream()
            .map(Beat.Unless::reason)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .map(text -> " (" + text + ")")
            .orElse("");
    return "contradicted by " + shown(verdict.against()) + reason;
  }

  private Shortfall patternOf(Beat beat, int after) {
    Pattern pattern = beat.pattern();
    Optional<Bindings> found = last(pattern, report.roles());
    if (found.isPresent()) {
      List<Integer> entries = pattern.entries(found.get());
      return Shortfall.of("its facts came (" + shown(entries) + ")" + butWhy(beat, entries));
    }
    boolean hasRoles = pattern.variables().stream().anyMatch(report.book().roles()::containsKey);
    Optional<Bindings> others = hasRoles ? last(pattern, fixedRoles()) : Optional.empty();
    if (others.isPresent()) {
      List<Integer> entries = pattern.entries(others.get());
      return Shortfall.of(
          "it came with others (" + shown(entries) + "): " + otherPlayers(pattern, others.get()));
    }
    return missing(pattern, after);
  }

  /// What has not come is told by the plan that came near it, or else by the fact that did.
  private Shortfall missing(Pattern pattern, int after) {
    Nearest nearest =
        Nearest.of(pattern, report.facts(), answers, after, report.end(), report.roles());
    Optional<Undone> undone =
        nearest.missing() instanceof Condition.Holds(Struct wanted, var _) && nearest.most() >= 0
            ? plans.nearest(new Wanted(wanted, nearest.tests(), after))
            : Optional.empty();
    String own =
        undone
            .map(one -> new UndoneWords(chronicle, sentences).of(one) + came(nearest, after))
            .orElseGet(() -> nearest(nearest, after));
    return new Shortfall(List.of(), own, nearest.came(), undone);
  }

  /// What came before its time is not told.
  private String came(Nearest nearest, int after) {
    List<Integer> entries = nearest.entries().stream().filter(entry -> entry > after).toList();
    return entries.isEmpty() ? "" : "; what did come: " + shown(entries);
  }

  private Optional<Bindings> last(Pattern pattern, Bindings start) {
    return Question.latest(pattern, pattern.formula(), answers, start);
  }

  private static int latest(List<Integer> entries) {
    return entries.stream().mapToInt(Integer::intValue).max().orElse(-1);
  }

  private String butWhy(Beat beat, List<Integer> entries) {
    int entry = latest(entries);
    for (String earlier : beat.after()) {
      Optional<Holding> holding = report.verdict(earlier).flatMap(Verdict::holding);
      if (holding.isPresent() && holding.get().fact() >= entry) {
        return ", but not after beat " + earlier + ", which held at " + at(holding.get().fact());
      }
    }
    if (beat.place().isPresent()) {
      String where =
          chronicle.where(entry).stream()
              .map(place -> sentences.name(place.name()))
              .collect(Collectors.joining(", "));
      return where.isEmpty()
          ? ", but in no place at all"
          : ", but in " + where + " and not in " + beat.place().get().text();
    }
    return ", but not in the order or by those that the story asks for";
  }

  private Bindings fixedRoles() {
    Bindings fixed = Bindings.EMPTY;
    for (var role : report.book().roles().values()) {
      if (role.player().isPresent()) {
        fixed = fixed.with(role.name(), new Atom(role.player().get()));
      }
    }
    return fixed;
  }

  private String otherPlayers(Pattern pattern, Bindings found) {
    List<String> said = new ArrayList<>();
    for (String variable : pattern.variables()) {
      Optional<Term> player = report.roles().of(variable);
      Optional<Term> other = found.of(variable);
      if (player.isPresent() && other.isPresent() && !player.equals(other)) {
        said.add(
            variable
                + " is played by "
                + named(player.get())
                + ", and this was "
                + named(other.get()));
      }
    }
    return String.join(", ", said);
  }

  private String named(Term term) {
    return term instanceof Atom(String name) ? sentences.name(name) : term.text();
  }

  private String nearest(Nearest nearest, int after) {
    String wanted = nearest.wanted();
    if (nearest.order()) {
      return "its facts came in another order: "
          + shown(nearest.entries().stream().sorted().toList());
    }
    String said =
        nearest.most() < 0
            ? "this did not hold: " + wanted
            : nearest.near().isPresent()
                ? "nothing fits " + wanted + ", the nearest is " + near(nearest.near().get())
                : "nothing like " + wanted + " ever came";
    return said
        + came(nearest, after)
        + (nearest.missing() instanceof Condition.Not ? "; what must not be is there" : "");
  }

  private String near(Nearest.Near near) {
    String text = shown(List.of(near.entry()));
    List<String> differences = new ArrayList<>();
    for (Nearest.Difference d : near.differences()) {
      differences.add(d.parameter() + " is " + named(d.is()) + ", not " + named(d.wanted()));
    }
    near.failed().forEach(test -> differences.add("not so: " + test));
    return differences.isEmpty()
        ? text + ", which the rest of the pattern does not allow"
        : text + " (" + String.join("; ", differences) + ")";
  }

  private String shown(List<Integer> entries) {
    return entries.stream()
        .map(entry -> sentences.numbered(entry, chronicle))
        .collect(Collectors.joining(", "));
  }

  private String at(int entry) {
    return Moments.text(entry, chronicle.at(entry));
  }
}
