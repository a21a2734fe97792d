package dramaturg.telling.whynot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.mind.intention.Consideration;
import dramaturg.mind.program.Plan;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.stage.StageManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Every plan that a mind of a telling looked at, and what came of it, from playing the telling once more. Of a plan
/// that is looked at very often it keeps the latest looks.
final class Looks implements StageManager.Onlooker {
  /// So many looks at one plan are kept.
  private static final int MOST = 400;

  /// @param atMillis when
  /// @param entries how many entries there were
  record Look(EntityId mind, Consideration what, long atMillis, int entries) {
    Plan plan() {
      return what.plan();
    }

    /// A step of the plan as far as its variables were known.
    Term filled(Deeds.Deed deed) {
      return Fitting.filled(deed.term(), what.values());
    }
  }

  private final Map<EntityId, Map<Plan, List<Look>>> byMind = new LinkedHashMap<>();
  private final StageManager stage;

  /// @param chronicle the telling as far as it is to be played
  Looks(Script script, Chronicle chronicle) {
    var telling =
        Telling.begin(
            script, Script.seed(chronicle.header()), Script.interventions(chronicle.header()));
    stage = telling.stage();
    stage.lookOn(this);
    long end = chronicle.size() == 0 ? 0 : chronicle.at(chronicle.size() - 1);
    telling.play(new Telling.Until(List.of(), end));
  }

  @Override
  public void considered(EntityId mind, long atMillis, int entries, Consideration what) {
    List<Look> looks =
        byMind
            .computeIfAbsent(mind, _ -> new LinkedHashMap<>())
            .computeIfAbsent(what.plan(), _ -> new ArrayList<>());
    if (looks.size() == MOST) looks.removeFirst();
    looks.add(new Look(mind, what, atMillis, entries));
  }

  /// In the order of time.
  List<Look> at(EntityId mind, Plan plan) {
    return byMind.getOrDefault(mind, new LinkedHashMap<>()).getOrDefault(plan, List.of());
  }

  /// The latest look up to an entry at which a plan was taken that does what is asked for.
  ///
  /// @param does whether a step that a mind took is meant
  Optional<Step> taken(int entries, BiPredicate<EntityId, Deeds.Deed> does) {
    Optional<Step> latest = Optional.empty();
    for (Map<Plan, List<Look>> plans : byMind.values()) {
      for (List<Look> looks : plans.values()) {
        for (Look look : looks) {
          boolean later =
              look.entries() <= entries
                  && latest.filter(l -> l.look().entries() > look.entries()).isEmpty();
          if (!later || !look.what().chosen()) continue;
          for (Deeds.Deed deed : Deeds.of(look.plan())) {
            if (deed.again(look.plan())) continue;
            if (does.test(look.mind(), new Deeds.Deed(deed.kind(), look.filled(deed)))) {
              latest = Optional.of(new Step(look, deed));
            }
          }
        }
      }
    }
    return latest;
  }

  /// A step of a plan that was taken.
  record Step(Look look, Deeds.Deed deed) {}

  List<EntityId> minds() {
    return stage.bodies().minds();
  }

  List<Plan> plans(EntityId mind) {
    return stage.bodies().mind(mind).program().plans();
  }
}
