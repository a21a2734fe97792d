package dramaturg.cli.print;

import dramaturg.cli.run.Run;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.time.StoryTime;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.story.facts.Thoughts;
import dramaturg.telling.fork.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// A decision that a fork asked for and that never came up, with the moments at which the original could have been
/// forked for it. It does not say why the plan was no choice later.
public final class NeverChosen {
  private static final int SHOWN = 12;

  private final Change.Decide asked;
  private final long afterMillis;
  private final List<Moment> moments;

  /// A decision of the original in which the plan was one of several.
  private record Moment(int fact, long atMillis, String took) {
    String text() {
      return "#" + fact + " at " + StoryTime.text(atMillis) + " (it took '" + took + "')";
    }
  }

  /// @param afterMillis the moment from which on it was waited for
  public NeverChosen(Change.Decide asked, long afterMillis, Run original) {
    this.asked = asked;
    this.afterMillis = afterMillis;
    this.moments = moments(asked, original.chronicle());
  }

  private static List<Moment> moments(Change.Decide asked, Chronicle chronicle) {
    var all = new ArrayList<Moment>();
    for (int entry = 0; entry < chronicle.size(); entry++) {
      Fact fact = chronicle.fact(entry);
      if (fact.type().termName().equals(Thoughts.DECIDED)
          && fact.argument(0) instanceof EntityId mind
          && mind.name().equals(asked.mind())
          && FactTerms.term(fact.argument(3)) instanceof ListTerm options
          && options.elements().stream().anyMatch(each -> label(each).equals(asked.plan()))) {
        all.add(new Moment(entry, chronicle.at(entry), (String) fact.argument(2)));
      }
    }
    return List.copyOf(all);
  }

  private static String label(Term option) {
    return option instanceof Text(String text) ? text : option.functor();
  }

  /// In words, for people.
  public String text() {
    String never =
        asked.mind()
            + " never took the plan '"
            + asked.plan()
            + "': after "
            + StoryTime.text(afterMillis)
            + " there was no choice in which it was one of several. ";
    if (moments.isEmpty()) return never + "Nor was there one in all of the original.";
    String more = moments.size() > SHOWN ? " and " + (moments.size() - SHOWN) + " more" : "";
    return never
        + "In the original it was one at "
        + moments.stream().limit(SHOWN).map(Moment::text).collect(Collectors.joining(", "))
        + more
        + ": give --at '#"
        + moments.getLast().fact()
        + "'"
        + (moments.size() == 1 ? "." : " or another of these.");
  }

  /// For programs.
  public SequencedMap<String, Object> data() {
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    data.put("mind", asked.mind());
    data.put("plan", asked.plan());
    data.put("choices", moments.stream().map(NeverChosen::data).toList());
    return data;
  }

  private static SequencedMap<String, Object> data(Moment moment) {
    SequencedMap<String, Object> data = new LinkedHashMap<>();
    data.put("fact", moment.fact());
    data.put("at", StoryTime.text(moment.atMillis()));
    data.put("took", moment.took());
    return data;
  }
}
