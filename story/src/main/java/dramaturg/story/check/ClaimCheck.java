package dramaturg.story.check;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Claim;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/// Holds the claims of a text against a telling. It judges each claim at its moment, from the facts up to there and the
/// state right after; it does not look for what nobody claims.
public final class ClaimCheck {
  private static final String SINCE = "Since";

  private final BeatReport report;
  private final StateAt state;
  private final Sentences sentences;
  private final Chronicle chronicle;

  private ClaimCheck(BeatReport report, StateAt state, Sentences sentences) {
    this.report = report;
    this.state = state;
    this.sentences = sentences;
    this.chronicle = report.facts().chronicle();
  }

  /// The verdicts on all claims of the book, in its order.
  public static List<ClaimVerdict> of(BeatReport report, StateAt state, Sentences sentences) {
    ClaimCheck check = new ClaimCheck(report, state, sentences);
    return report.book().claims().stream().map(check::verdict).toList();
  }

  private ClaimVerdict verdict(Claim claim) {
    OptionalInt moment = moment(claim.at());
    if (moment.isEmpty()) {
      String beat = claim.at() instanceof Claim.At.OfBeat(String id) ? id : "";
      return new ClaimVerdict(
          claim, ClaimVerdict.Outcome.OPEN, List.of(), "beat " + beat + " did not hold");
    }
    int entry = moment.getAsInt();
    Answers answers = report.facts().before(entry + 1, state.after(entry));
    for (Bindings found : claim.pattern().formula().solve(answers, report.roles())) {
      List<Integer> entries = new ArrayList<>(BeatMonitor.entries(claim.pattern(), found));
      if (claim.holds()) {
        return new ClaimVerdict(claim, ClaimVerdict.Outcome.AGREES, entries, "");
      }
      entries.addAll(sinceOf(claim, found, answers));
      return against(claim, entries, "but " + shown(entries, claim, found));
    }
    return claim.holds()
        ? failed(claim, answers, entry)
        : new ClaimVerdict(claim, ClaimVerdict.Outcome.AGREES, List.of(), "");
  }

  private OptionalInt moment(Claim.At at) {
    return switch (at) {
      case Claim.At.End _ -> OptionalInt.of(report.end() - 1);
      case Claim.At.OfBeat(String id) ->
          report
              .verdict(id)
              .flatMap(Verdict::holding)
              .map(holding -> OptionalInt.of(holding.fact()))
              .orElse(OptionalInt.empty());
    };
  }

  private static ClaimVerdict against(Claim claim, List<Integer> entries, String why) {
    return new ClaimVerdict(
        claim,
        ClaimVerdict.Outcome.CONTRADICTED,
        entries.stream().distinct().sorted().toList(),
        why);
  }

  private String shown(List<Integer> entries, Claim claim, Bindings found) {
    return entries.isEmpty()
        ? claim.pattern().parts().stream()
            .map(part -> Filled.condition(part, found).text())
            .collect(Collectors.joining(" & "))
        : entries.stream().distinct().sorted().map(this::shown).collect(Collectors.joining(", "));
  }

  private String shown(int entry) {
    return Moments.text(entry, chronicle.at(entry)) + " " + sentences.of(entry);
  }

  /// The facts that last wrote the states which a solution names.
  private List<Integer> sinceOf(Claim claim, Bindings found, Answers answers) {
    List<Integer> entries = new ArrayList<>();
    for (Condition part : claim.pattern().parts()) {
      if (part instanceof Condition.Holds holds && asksState(holds.literal())) {
        since(Filled.literal(holds.literal(), found), answers)
            .ifPresent(other -> {
              if (other.entry() >= 0) {
                entries.add(other.entry());
              }
            });
      }
    }
    return entries;
  }

  private boolean asksState(Struct literal) {
    return report.facts().entries(literal.functor()).size() == 0
        && state.relations().contains(new StateAt.Relation(literal.functor(), literal.arity()));
  }

  /// A state that holds, and the entry that made it so, or -1.
  private record Other(Struct literal, int entry) {}

  private static Optional<Other> since(Struct literal, Answers answers) {
    List<String> names = new ArrayList<>();
    Term[] args = new Term[literal.arity()];
    for (int i = 0; i < args.length; i++) {
      args[i] = literal.arg(i) instanceof Var ? fresh(names) : literal.arg(i);
    }
    Struct asked = Struct.owning(literal.functor(), args, new Term[0], literal.negated());
    Var entry = new Var(SINCE, names.size());
    List<String> more = new ArrayList<>(names);
    more.add(SINCE);
    Struct dated = asked.with(Terms.struct("entry", entry));
    for (Bindings found : ask(dated, more, answers)) {
      int made = found.of(SINCE).orElseThrow() instanceof Num(double value) ? (int) value : -1;
      return Optional.of(new Other(Filled.literal(asked, found), made));
    }
    for (Bindings found : ask(asked, names, answers)) {
      return Optional.of(new Other(Filled.literal(asked, found), -1));
    }
    return Optional.empty();
  }

  private static Var fresh(List<String> names) {
    Var variable = new Var("Other" + names.size(), names.size());
    names.add(variable.name());
    return variable;
  }

  private static Iterable<Bindings> ask(Struct literal, List<String> names, Answers answers) {
    Condition condition = new Condition.Holds(literal, dramaturg.kernel.data.Spot.startOf("claim"));
    return new Formula(condition, names).solve(answers, Bindings.EMPTY);
  }

  private ClaimVerdict failed(Claim claim, Answers answers, int entry) {
    Nearest nearest =
        Nearest.of(claim.pattern(), report.facts(), answers, entry + 1, report.roles());
    List<Integer> entries = new ArrayList<>(nearest.entries());
    StringBuilder why = new StringBuilder("this is not so: " + nearest.missing().text());
    if (nearest.missing() instanceof Condition.Holds holds && asksState(holds.literal())) {
      Optional<Other> other = instead(holds.literal(), answers);
      if (other.isPresent()) {
        why.append("; instead ").append(other.get().literal().text());
        if (other.get().entry() >= 0) {
          entries.add(other.get().entry());
          why.append(" since ").append(shown(other.get().entry()));
        }
      }
    }
    nearest.near().ifPresent(near -> entries.add(near.entry()));
    nearest.near().ifPresent(near -> why.append("; the nearest is ").append(shown(near.entry())));
    return against(claim, entries, why.toString());
  }

  /// What the state says instead, with the last argument left open.
  private static Optional<Other> instead(Struct literal, Answers answers) {
    if (literal.arity() == 0) {
      return Optional.empty();
    }
    Term[] args = literal.args().toArray(new Term[0]);
    args[args.length - 1] = new Var("Other", 0);
    return since(Struct.owning(literal.functor(), args, new Term[0], literal.negated()), answers);
  }
}
