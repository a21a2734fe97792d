package dramaturg.telling.whynot;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Rule;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Program;
import dramaturg.story.facts.Cast;
import dramaturg.story.why.Openings;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.body.Bodies;
import dramaturg.world.pack.MindSource;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which beliefs of a mind's own opening a plan asks for, by itself and through rules, about that which it came to. It
/// reads the plan and looks at no moment: a belief that was given up since is named too.
public final class OpeningReads implements Openings {
  private static final String TRAIT = "trait";

  /// So deep rules are followed.
  private static final int DEEPEST = 4;

  private final Map<String, Opened> minds = new LinkedHashMap<>();

  /// @param beliefs what it believes at the opening
  private record Opened(Program program, List<Struct> beliefs) {}

  public OpeningReads(Script script) {
    Bodies bodies = Telling.begin(script, script.pack().seed()).stage().bodies();
    for (EntityId id : bodies.minds()) {
      Set<Struct> written = written(script, id);
      List<Struct> beliefs =
          bodies.mind(id).beliefs().stream()
              .map(belief -> belief.head().bare())
              .filter(one ->
                  one.functor().equals(TRAIT)
                      || written.contains(one)
                          && one.args().stream().noneMatch(Num.class::isInstance)
                      || isAboutSomebody(one, script.cast()))
              .toList();
      minds.put(id.name(), new Opened(bodies.mind(id).program(), beliefs));
    }
  }

  /// What the pack says of a mind, beside its plans.
  private static Set<Struct> written(Script script, EntityId mind) {
    Set<Struct> all = new LinkedHashSet<>();
    for (MindSource source : script.pack().minds()) {
      if (!source.owner().equals(mind.name())) continue;
      source.beliefs().forEach(one -> all.add(Terms.literal(TermReader.term(one.text())).bare()));
    }
    return all;
  }

  /// Numbers that name nobody, such as how long to wait, are how a mind works and no knowledge.
  private static boolean isAboutSomebody(Struct belief, Cast cast) {
    return belief.args().stream()
        .anyMatch(arg -> arg instanceof Atom(String name) && cast.find(name).isPresent());
  }

  @Override
  public List<Struct> behind(String mind, String plan, Term done) {
    if (!minds.containsKey(mind)) return List.of();
    Opened opened = minds.get(mind);
    Set<Struct> found = new LinkedHashSet<>();
    for (Plan one : opened.program().plans()) {
      if (!one.label().equals(plan) || one.context().isEmpty()) continue;
      for (Deeds.Deed deed : Deeds.of(one)) {
        if (deed.kind() != Deeds.Kind.ACT && deed.kind() != Deeds.Kind.NOTE
            || !Fitting.fits(deed.term(), done)) continue;
        List<Term> values = Fitting.values(deed.term(), done, one.variables().size());
        collect(opened, one.context().get().condition(), values, 0, found);
      }
    }
    return List.copyOf(found);
  }

  private static void collect(
      Opened opened, Condition condition, List<Term> values, int depth, Set<Struct> found) {
    if (condition instanceof Condition.All(List<Condition> parts)) {
      parts.forEach(part -> collect(opened, part, values, depth, found));
    } else if (condition instanceof Condition.Holds(Struct literal, var _)) {
      if (Fitting.filled(literal.bare(), values) instanceof Struct wanted) {
        collect(opened, wanted, depth, found);
      }
    }
  }

  private static void collect(Opened opened, Struct wanted, int depth, Set<Struct> found) {
    if (depth == DEEPEST || Fitting.args(wanted).stream().noneMatch(Term::plain)) return;
    for (Clause clause : opened.program().clauses()) {
      if (clause instanceof Rule rule
          && rule.head().samePredicate(wanted)
          && Fitting.fits(rule.head(), wanted)) {
        List<Term> values = Fitting.values(rule.head(), wanted, rule.variables());
        collect(opened, rule.body(), values, depth + 1, found);
      }
    }
    List<Struct> stated =
        opened.beliefs().stream()
            .filter(one -> one.samePredicate(wanted) && Fitting.fits(wanted, one))
            .toList();
    // Which of several it went by is not known.
    if (stated.size() == 1) found.add(stated.getFirst());
  }
}
