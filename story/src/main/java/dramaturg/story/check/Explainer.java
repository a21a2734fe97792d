package dramaturg.story.check;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Condition;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.story.beat.Beat;
import dramaturg.story.beat.Pattern;
import dramaturg.story.facts.Moments;
import dramaturg.story.facts.Sentences;
import dramaturg.story.whynot.Plans;
import dramaturg.story.whynot.Undone;
import dramaturg.story.whynot.UndoneWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Says in words why a beat did not hold.
final class Explainer {
  private final BeatReport report;
  private final Chronicle chronicle;
  private final Answers answers;
  private final Sentences sentences;
  private final Plans plans;

  Explainer(BeatReport report, Sentences sentences, Plans plans) {
    this.plans = plans;
    this.report = report;
    this.chronicle = report.facts().chronicle();
    this.answers = report.facts().before(report.end());
    this.sentences = sentences;
  }

  String why(Verdict verdict) {
    String why =
        switch (verdict.status()) {
          case HELD -> "";
          case CONTRADICTED -> contradicted(verdict);
          case MISSING -> patternOf(verdict.beat());
        };
    return Stream.of(why, without(verdict.beat()))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  /// Which beats should have come before this one and did not.
  private String without(Beat beat) {
    List<String> absent =
        beat.after().stream()
            .filter(earlier -> report.verdict(earlier).flatMap(Verdict::holding).isEmpty())
            .toList();
    return absent.isEmpty()
        ? ""
        : "judged without beat " + String.join(", ", absent) + ", which should come before it";
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

  private String patternOf(Beat beat) {
    Pattern pattern = beat.pattern();
    Optional<String> absence = report.absence(pattern, sentences);
    if (absence.isPresent()) {
      return absence.get();
    }
    Optional<Bindings> found = last(pattern, report.roles());
    if (found.isPresent()) {
      List<Integer> entries = pattern.entries(found.get());
      return "its facts came (" + shown(entries) + ")" + butWhy(beat, entries);
    }
    boolean hasRoles = pattern.variables().stream().anyMatch(report.book().roles()::containsKey);
    Optional<Bindings> others = hasRoles ? last(pattern, fixedRoles()) : Optional.empty();
    if (others.isPresent()) {
      List<Integer> entries = pattern.entries(others.get());
      return "it came with others (" + shown(entries) + "): " + otherPlayers(pattern, others.get());
    }
    return missing(pattern);
  }

  /// What has not come is told by the plan that came nearest to it, or else by the fact that did.
  private String missing(Pattern pattern) {
    Nearest nearest = Nearest.of(pattern, report.facts(), answers, report.end(), report.roles());
    if (nearest.missing() instanceof Condition.Holds(Struct wanted, var _) && nearest.most() >= 0) {
      Optional<Undone> undone = plans.nearest(wanted);
      if (undone.isPresent()) {
        return new UndoneWords(chronicle, sentences).of(undone.get()) + came(nearest);
      }
    }
    return nearest(nearest);
  }

  String whyNot(Pattern pattern) {
    return last(pattern, report.roles()).isPresent()
        ? ""
        : report.absence(pattern, sentences).orElseGet(() -> missing(pattern));
  }

  private String came(Nearest nearest) {
    return nearest.entries().isEmpty() ? "" : "; what did come: " + shown(nearest.entries());
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

  private String nearest(Nearest nearest) {
    StringBuilder said = new StringBuilder();
    String wanted = nearest.missing().text();
    if (nearest.order()) {
      return "its facts came in another order: "
          + shown(nearest.entries().stream().sorted().toList());
    }
    if (nearest.most() < 0) {
      said.append("this did not hold: ").append(wanted);
    } else if (nearest.most() == 0) {
      said.append("nothing like ").append(wanted).append(" ever came");
    } else {
      said.append("nothing fits ").append(wanted);
    }
    nearest.near().ifPresent(near -> said.append(", the nearest is ").append(near(near)));
    said.append(came(nearest));
    if (nearest.missing() instanceof Condition.Not) {
      said.append("; what must not be is there");
    }
    return said.toString();
  }

  private String near(Nearest.Near near) {
    String text = shown(List.of(near.entry()));
    if (near.differences().isEmpty()) {
      return text + ", which the rest of the pattern does not allow";
    }
    return text
        + near.differences().stream()
            .map(d -> d.parameter() + " is " + named(d.is()) + ", not " + named(d.wanted()))
            .collect(Collectors.joining("; ", " (", ")"));
  }

  private String shown(List<Integer> entries) {
    return entries.stream()
        .map(entry -> at(entry) + " " + sentences.of(entry))
        .collect(Collectors.joining(", "));
  }

  private String at(int entry) {
    return Moments.text(entry, chronicle.at(entry));
  }
}
