package dramaturg.story.hole;

import dramaturg.logic.term.Struct;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.facts.Speeches;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.plot.Plot;
import dramaturg.story.plot.Talk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Somebody knows or answers what is still on its way: a message before it can have arrived.
final class AnsweredTooSoon implements Detector {
  @Override
  public String kind() {
    return "answered-too-soon";
  }

  @Override
  public List<Hole> in(Plot plot) {
    List<Hole> found = new ArrayList<>();
    for (ClaimVerdict verdict : plot.failing("believes")) {
      early(plot, verdict).ifPresent(found::add);
    }
    Talk words = new Talk(plot);
    List<Talk.Saying> heard = words.heard();
    for (Talk.Saying answer : words.said()) {
      if (answer.inReplyTo().isPresent() && !asked(answer, heard)) {
        String why = "answers (" + plot.shown(answer.entry()) + ") what has not reached it yet";
        List<Integer> facts = new ArrayList<>(List.of(answer.entry()));
        later(answer, heard).ifPresent(facts::add);
        found.add(
            Hole.of(
                this, Hole.Severity.ERROR, answer.who(), plot.beat(answer.entry()), facts, why));
      }
    }
    return found;
  }

  private static boolean asked(Talk.Saying answer, List<Talk.Saying> heard) {
    return heard.stream().anyMatch(it -> is(it, answer) && it.entry() < answer.entry());
  }

  private static Optional<Integer> later(Talk.Saying answer, List<Talk.Saying> heard) {
    return heard.stream().filter(it -> is(it, answer)).map(Talk.Saying::entry).findFirst();
  }

  private static boolean is(Talk.Saying heard, Talk.Saying answer) {
    return heard.who().equals(answer.who()) && heard.number().equals(answer.inReplyTo());
  }

  /// The text lets somebody believe what is on its way at that moment.
  private Optional<Hole> early(Plot plot, ClaimVerdict verdict) {
    int moment = verdict.moment().orElseThrow();
    Struct believed = verdict.failing().orElseThrow();
    for (int learned : plot.facts().entries(Thoughts.LEARNED).all()) {
      Struct fact = plot.facts().literal(learned);
      if (learned > moment && Unknowable.same(fact, believed)) {
        for (int heard : plot.chronicle().causes(learned)) {
          OptionalInt said = Speeches.saying(plot.chronicle(), heard);
          if (said.isPresent() && said.getAsInt() <= moment && heard > moment) {
            String why =
                "but it is still on its way: "
                    + plot.shown(said.getAsInt())
                    + ", and it arrives "
                    + plot.shown(heard);
            return Optional.of(Hole.of(this, verdict, List.of(said.getAsInt(), heard), why));
          }
        }
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
