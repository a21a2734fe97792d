package dramaturg.story.claim;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Claim;
import dramaturg.story.beat.Pattern;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Filled;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Verdict;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.whynot.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Holds the claims of a text against a telling. It judges each claim when its moment is over, from the facts up to
/// there and the state right after; it does not look for what nobody claims.
public final class ClaimCheck {
  private final BeatReport report;
  private final StateAt state;
  private final Sentences sentences;
  private final Chronicle chronicle;
  private final BeatReport moments;
  private final States states;

  private ClaimCheck(BeatReport report, StateAt state, Sentences sentences) {
    this.report = report;
    this.moments =
        BeatReport.of(
            report.book().moments(report.roles()),
            report.facts().chronicle(),
            report.facts().cast());
    this.state = state;
    this.states = new States(report.facts(), state);
    this.sentences = sentences;
    this.chronicle = report.facts().chronicle();
  }

  /// The verdicts on all claims of the book, in its order.
  public static List<ClaimVerdict> of(BeatReport report, StateAt state, Sentences sentences) {
    ClaimCheck check = new ClaimCheck(report, state, sentences);
    return report.book().claims().stream().map(check::verdict).toList();
  }

  private ClaimVerdict verdict(Claim claim) {
    OptionalInt moment = moment(claim);
    if (moment.isEmpty()) {
      String missing =
          switch (claim.at()) {
            case Claim.At.OfBeat(String id) -> "beat " + id + " did not hold";
            case Claim.At.When(Pattern when) ->
                report.absence(when, sentences).orElse("the moment that it is about did not come");
            case Claim.At.Start _, Claim.At.End _ -> "the moment that it is about did not come";
          };
      return open(claim, moment, missing);
    }
    int entry = moment.getAsInt();
    Answers answers = report.facts().before(entry + 1, state.after(entry));
    for (Bindings found : claim.pattern().formula().solve(answers, report.roles())) {
      List<Integer> entries = new ArrayList<>(claim.pattern().entries(found));
      if (claim.holds()) {
        return new ClaimVerdict(
            claim, ClaimVerdict.Outcome.AGREES, moment, Optional.empty(), entries, "");
      }
      entries.addAll(sinceOf(claim, found, entry));
      return against(
          claim, moment, Optional.empty(), entries, "but " + shown(entries, claim, found, entry));
    }
    if (!claim.holds()) {
      return new ClaimVerdict(
          claim, ClaimVerdict.Outcome.AGREES, moment, Optional.empty(), List.of(), "");
    }
    Optional<String> absence = report.absence(claim.pattern(), sentences);
    return absence.isPresent()
        ? open(claim, moment, absence.get())
        : failed(claim, answers, moment);
  }

  private static ClaimVerdict open(Claim claim, OptionalInt moment, String why) {
    return new ClaimVerdict(
        claim, ClaimVerdict.Outcome.OPEN, moment, Optional.empty(), List.of(), why);
  }

  private OptionalInt moment(Claim claim) {
    return switch (claim.at()) {
      case Claim.At.Start _ -> OptionalInt.of(0);
      case Claim.At.End _ -> OptionalInt.of(report.end() - 1);
      case Claim.At.OfBeat(String id) -> moment(report, id);
      case Claim.At.When _ -> moment(moments, claim.id());
    };
  }

  private OptionalInt moment(BeatReport of, String beat) {
    Optional<Holding> holding = of.verdict(beat).flatMap(Verdict::holding);
    return holding.isPresent() ? OptionalInt.of(over(holding.get().fact())) : OptionalInt.empty();
  }

  /// The last entry of the moment that an entry belongs to: what happens at once is over then.
  private int over(int entry) {
    int last = entry;
    while (last + 1 < report.end() && chronicle.at(last + 1) == chronicle.at(entry)) {
      last++;
    }
    return last;
  }

  private static ClaimVerdict against(
      Claim claim,
      OptionalInt moment,
      Optional<Struct> failing,
      List<Integer> entries,
      String why) {
    return new ClaimVerdict(
        claim,
        ClaimVerdict.Outcome.CONTRADICTED,
        moment,
        failing,
        entries.stream().distinct().sorted().toList(),
        why);
  }

  /// What speaks against a claim: the states that should not be, and facts.
  ///
  /// @param at the entry right after which it is judged
  private String shown(List<Integer> entries, Claim claim, Bindings found, int at) {
    List<String> said = new ArrayList<>();
    for (Condition part : claim.pattern().parts()) {
      states
          .of(part, found, at)
          .filter(held -> !held.literal().functor().equals("is"))
          .ifPresent(held -> said.add(States.inWords(held.literal(), sentences)));
    }
    String facts =
        entries.stream()
            .distinct()
            .sorted()
            .filter(entry -> entry > 0)
            .map(this::shown)
            .collect(Collectors.joining(", "));
    if (said.isEmpty() && facts.isEmpty())
      return Filled.condition(claim.pattern().formula().condition(), found).text();
    String states = String.join(" and ", said);
    return states.isEmpty() || facts.isEmpty() ? states + facts : states + ": " + facts;
  }

  private String shown(int entry) {
    return sentences.numbered(entry, chronicle);
  }

  /// The facts since which the states that a solution names have held.
  private List<Integer> sinceOf(Claim claim, Bindings found, int entry) {
    return claim.pattern().parts().stream()
        .flatMap(part -> states.of(part, found, entry).stream())
        .flatMap(held -> held.since().stream().boxed())
        .toList();
  }

  private ClaimVerdict failed(Claim claim, Answers answers, OptionalInt moment) {
    int entry = moment.getAsInt();
    Nearest nearest =
        Nearest.of(claim.pattern(), report.facts(), answers, -1, entry + 1, report.roles());
    List<Integer> entries = new ArrayList<>(nearest.entries());
    // Where it comes down to anybody of whom something is so, all that is said of them is needed.
    boolean anybody =
        nearest.missing() instanceof Condition.Holds(Struct literal, var _)
            && states.asks(literal)
            && literal.arg(0) instanceof Var;
    String wanted = anybody ? claim.pattern().text() : nearest.wanted();
    StringBuilder why = new StringBuilder("this is not so: " + wanted);
    Optional<States.Held> instead = states.instead(nearest.missing(), entry);
    instead.ifPresent(held -> why.append("; instead ").append(held.literal().text()));
    instead.stream()
        .flatMapToInt(held -> held.since().stream())
        .forEach(since -> {
          entries.add(since);
          why.append(" since ").append(shown(since));
        });
    nearest.near().ifPresent(near -> entries.add(near.entry()));
    nearest.near().ifPresent(near -> why.append("; the nearest is ").append(shown(near.entry())));
    Optional<Struct> failing =
        nearest.missing() instanceof Condition.Holds(Struct literal, var _)
            ? Optional.of(literal)
            : Optional.empty();
    return against(claim, moment, failing, entries, why.toString());
  }
}
