package dramaturg.telling.whynot;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.mind.program.Plan;
import dramaturg.story.facts.Entries;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Thoughts;
import dramaturg.story.whynot.Likeness;
import dramaturg.story.whynot.Wanted;
import dramaturg.telling.Script;
import dramaturg.world.mechanics.FactTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the steps of plans that could bring something about: where it is known how it came in some telling, those
/// alone.
final class Candidates {
  private static final Var ANYTHING = new Var(Var.ANONYMOUS, 0);

  private final Script script;
  private final Told own;
  private final Makers makers;

  Candidates(Script script, Told own, Makers makers) {
    this.script = script;
    this.own = own;
    this.makers = makers;
  }

  private Looks looks() {
    return own.looks();
  }

  /// What plans could do, or did where it came, to bring a fact about.
  List<Candidate> of(Wanted asked) {
    Struct wanted = asked.fact();
    List<Candidate> all = new ArrayList<>();
    Optional<Candidate> known = Optional.empty();
    switch (wanted.functor()) {
      case Thoughts.LEARNED -> {
        Optional<String> from = word(wanted.arg(2));
        if (from.isEmpty() || from.get().equals("self")) {
          known = known(asked, Deeds.Kind.NOTE);
          own(Deeds.Kind.NOTE, who(wanted), wanted.arg(1), all);
        }
        if (from.isEmpty() || !from.get().equals("self")) {
          known = known.or(() -> knownTold(asked));
          told(wanted.arg(1), "tell", who(wanted), all);
        }
      }
      case Thoughts.FORGOT -> {
        known = known(asked, Deeds.Kind.FORGET);
        own(Deeds.Kind.FORGET, who(wanted), wanted.arg(1), all);
      }
      case Thoughts.GOAL_TAKEN_UP, Thoughts.GOAL_REACHED -> {
        known = known(asked, Deeds.Kind.GOAL);
        goals(who(wanted), wanted.arg(1), all);
      }
      case Thoughts.GOAL_DROPPED -> {
        known = known(asked, Deeds.Kind.DROP);
        own(Deeds.Kind.DROP, who(wanted), wanted.arg(1), all);
      }
      case Thoughts.ACTED -> own(Deeds.Kind.ACT, who(wanted), wanted.arg(2), all);
      default -> made(asked, all);
    }
    return known.map(List::of).orElse(all);
  }

  /// The step by which a thought came where it did.
  private Optional<Candidate> known(Wanted thought, Deeds.Kind kind) {
    return makers
        .seen(thought)
        .flatMap(seen -> {
          Struct fact = seen.told().facts().literal(seen.entry());
          return seen.told()
              .looks()
              .taken(
                  seen.entry(),
                  (mind, deed) ->
                      mind.name().equals(fact.arg(0).text())
                          && deed.kind() == kind
                          && Fitting.fits(deed.term(), fact.arg(1)))
              .flatMap(step -> here(step, seen.told()));
        });
  }

  /// The message by which a belief came where it did.
  private Optional<Candidate> knownTold(Wanted learned) {
    return makers
        .seen(learned)
        .flatMap(seen -> {
          Struct fact = seen.told().facts().literal(seen.entry());
          return seen.told()
              .looks()
              .taken(
                  seen.entry(),
                  (mind, deed) ->
                      mind.name().equals(Likeness.word(fact.arg(2)))
                          && says(deed, Terms.atom("tell"), fact.arg(0), fact.arg(1)))
              .flatMap(step -> here(step, seen.told()));
        });
  }

  /// The word that a term is, or none if it stands for anything.
  private static Optional<String> word(Term term) {
    return term instanceof Var ? Optional.empty() : Optional.of(Likeness.word(term));
  }

  private static Optional<String> who(Struct thought) {
    return thought.arg(0) instanceof Var ? Optional.empty() : Optional.of(thought.arg(0).text());
  }

  /// Steps of this kind in the plans of one mind, or of all.
  private void own(Deeds.Kind kind, Optional<String> who, Term wanted, List<Candidate> all) {
    own(kind, who, wanted, false, all);
  }

  private void own(
      Deeds.Kind kind, Optional<String> who, Term wanted, boolean likely, List<Candidate> all) {
    for (EntityId mind : looks().minds()) {
      if (who.filter(name -> !name.equals(mind.name())).isPresent()) continue;
      for (Plan plan : looks().plans(mind)) {
        for (Deeds.Deed deed : Deeds.of(plan)) {
          if (deed.kind() == kind && !deed.again(plan) && Fitting.fits(deed.term(), wanted)) {
            all.add(new Candidate(mind, plan, deed, wanted, likely, Optional.empty()));
          }
        }
      }
    }
  }

  /// Messages that say it.
  private void told(Term wanted, String act, Optional<String> to, List<Candidate> all) {
    for (EntityId mind : looks().minds()) {
      for (Plan plan : looks().plans(mind)) {
        for (Deeds.Deed deed : Deeds.of(plan)) {
          Term term = deed.term();
          boolean sends = term.functor().equals("send") && term.arity() == 3;
          boolean calls = term.functor().equals("broadcast") && term.arity() == 2;
          if (deed.kind() != Deeds.Kind.ACT || !sends && !calls) continue;
          Term performative = term.arg(term.arity() - 2);
          Term content = term.arg(term.arity() - 1);
          boolean reaches = calls || to.isEmpty() || addresses(term.arg(0), Terms.atom(to.get()));
          if (reaches
              && Fitting.fits(performative, Terms.atom(act))
              && Fitting.says(content, wanted, List.of())
              && !(content instanceof Var)) {
            all.add(new Candidate(mind, plan, deed, ANYTHING, false, Optional.empty()));
          }
        }
      }
    }
  }

  private static boolean addresses(Term to, Term name) {
    return to instanceof ListTerm list
        ? list.elements().stream().anyMatch(one -> Fitting.fits(one, name))
        : Fitting.fits(to, name);
  }

  private void goals(Optional<String> who, Term goal, List<Candidate> all) {
    own(Deeds.Kind.GOAL, who, goal, all);
    told(goal, "achieve", who, all);
  }

  /// Attempts like those that made such facts elsewhere; if some made just this one, only the plans behind those.
  private void made(Wanted asked, List<Candidate> all) {
    Struct wanted = asked.fact();
    Makers.Made made = makers.of(asked);
    if (!made.known()) attempts(wanted, all);
    Map<String, List<Makers.Pair>> byDeed = new LinkedHashMap<>();
    for (Makers.Pair pair : made.pairs()) {
      String key = pair.deed().functor() + "/" + pair.deed().arity();
      byDeed.computeIfAbsent(key, _ -> new ArrayList<>()).add(pair);
    }
    for (List<Makers.Pair> pairs : byDeed.values()) {
      Struct deed = Makers.wanted(wanted, pairs);
      List<Candidate> some = new ArrayList<>();
      own(Deeds.Kind.ACT, Makers.maker(wanted, pairs), deed, some);
      for (Candidate one : some) {
        if (!made.exact() && !onItself(one)) all.add(one);
        pairs.stream()
            .filter(pair -> made.exact() && sameAs(pair, one))
            .map(pair -> one(one, deed, pair))
            .forEach(all::add);
      }
    }
  }

  /// Where nobody is known to have done it, nobody is thought to have meant to do it to themselves.
  private static boolean onItself(Candidate one) {
    return Fitting.args(one.wanted()).contains(Terms.atom(one.mind().name()));
  }

  /// A candidate that has a model.
  private static Candidate one(Candidate one, Term wanted, Makers.Pair pair) {
    Optional<Looks.Step> then =
        pair.told()
            .looks()
            .taken(
                pair.entry(),
                (mind, deed) ->
                    mind.name().equals(pair.mind())
                        && deed.kind() == Deeds.Kind.ACT
                        && Fitting.fits(deed.term(), pair.deed()));
    Optional<Looks.Look> look =
        then.map(Looks.Step::look).filter(l -> l.plan().label().equals(one.plan().label()));
    var model = new Candidate.Model(pair.told(), pair.deed(), look, pair.entry());
    return new Candidate(one.mind(), one.plan(), one.deed(), wanted, false, Optional.of(model));
  }

  private static boolean sameAs(Makers.Pair pair, Candidate one) {
    return pair.mind().equals(one.mind().name())
        && Likeness.word(pair.acted().arg(3)).equals(one.plan().label())
        && Fitting.fits(one.deed().term(), pair.deed());
  }

  /// The action with any arguments.
  private static Term anyhow(String name, int arity) {
    Term[] args = new Term[arity];
    for (int i = 0; i < arity; i++) args[i] = new Var(Var.ANONYMOUS, i);
    return Terms.struct(name, args);
  }

  /// Where no telling has ever had such a fact: what is judged by the law that makes it, and is called alike.
  private void attempts(Struct wanted, List<Candidate> all) {
    for (var mechanic : script.mechanics().all()) {
      boolean makes =
          mechanic.facts().stream()
              .anyMatch(type -> FactType.snake(type.getSimpleName()).equals(wanted.functor()));
      if (!makes) continue;
      for (var action : mechanic.actions()) {
        String name = FactType.snake(action.getSimpleName());
        script.mechanics().actions().values().stream()
            .filter(type -> type.name().equals(name) && areAlike(name, wanted.functor()))
            .map(type -> anyhow(name, type.parameters().size()))
            .forEach(deed -> own(Deeds.Kind.ACT, Optional.empty(), deed, true, all));
      }
    }
  }

  /// Whether an action sounds like a fact: at least every other word of the fact begins as one of the action's, as
  /// `set_course` and `course_set` do.
  private static boolean areAlike(String action, String fact) {
    List<String> deeds = List.of(action.split("_"));
    List<String> words = List.of(fact.split("_"));
    long alike =
        words.stream()
            .filter(word ->
                deeds.stream()
                    .anyMatch(
                        deed -> word.startsWith(deed.substring(0, Math.min(4, deed.length())))))
            .count();
    return 2 * alike >= words.size();
  }

  /// Whatever could have set a plan off.
  List<Candidate> supposed(EntityId mind, Struct about, boolean goal) {
    List<Candidate> all = new ArrayList<>();
    Optional<String> who = Optional.of(mind.name());
    if (goal) {
      goals(who, about, all);
    } else if (!isFact(about)) {
      own(Deeds.Kind.NOTE, who, about, all);
      told(about, "tell", who, all);
    }
    return all;
  }

  /// What did set it off where it came to what is wanted.
  List<Candidate> modelled(EntityId mind, Struct about, boolean goal, Candidate.Model model) {
    if (!goal && isFact(about)) return perceived(about, model);
    Deeds.Kind kind = goal ? Deeds.Kind.GOAL : Deeds.Kind.NOTE;
    Term act = Terms.atom(goal ? "achieve" : "tell");
    Optional<Looks.Step> step =
        model
            .told()
            .looks()
            .taken(
                model.entries(),
                (who, deed) ->
                    who.name().equals(mind.name())
                            && deed.kind() == kind
                            && Fitting.fits(deed.term(), about)
                        || says(deed, act, Terms.atom(mind.name()), about));
    return step.flatMap(s -> here(s, model.told())).stream().toList();
  }

  private static boolean says(Deeds.Deed deed, Term act, Term to, Term about) {
    Term term = deed.term();
    boolean calls = term.functor().equals("broadcast") && term.arity() == 2;
    boolean sends = term.functor().equals("send") && term.arity() == 3;
    return deed.kind() == Deeds.Kind.ACT
        && (calls || sends && addresses(term.arg(0), to))
        && Fitting.fits(term.arg(term.arity() - 2), act)
        && Fitting.says(term.arg(term.arity() - 1), about, List.of());
  }

  /// The step of the same plan in this telling, if its mind has that plan here.
  private Optional<Candidate> here(Looks.Step step, Told told) {
    Looks.Look look = step.look();
    return looks().minds().stream()
        .filter(mind -> mind.name().equals(look.mind().name()))
        .flatMap(mind ->
            looks().plans(mind).stream()
                .filter(plan -> plan.label().equals(look.plan().label()))
                .flatMap(plan ->
                    Deeds.of(plan).stream()
                        .filter(deed -> deed.kind() == step.deed().kind())
                        .filter(deed -> deed.term().text().equals(step.deed().term().text()))
                        .map(deed -> {
                          Term then = look.filled(step.deed());
                          var how =
                              new Candidate.Model(told, then, Optional.of(look), look.entries());
                          return new Candidate(mind, plan, deed, ANYTHING, false, Optional.of(how));
                        })))
        .findFirst();
  }

  /// The attempts that made what a mind perceived there.
  private List<Candidate> perceived(Struct about, Candidate.Model model) {
    Facts facts = model.told().facts();
    Entries entries = facts.entries(about.functor());
    List<Candidate> all = new ArrayList<>();
    for (int i = entries.countBefore(model.entries()) - 1; i >= 0 && all.isEmpty(); i--) {
      if (!Fitting.fits(facts.literal(entries.at(i)), about)) continue;
      for (Makers.Pair pair : Makers.pairs(model.told(), entries.at(i), Makers.FURTHEST)) {
        List<Candidate> some = new ArrayList<>();
        own(Deeds.Kind.ACT, Optional.of(pair.mind()), pair.deed(), some);
        some.stream()
            .filter(one -> sameAs(pair, one))
            .forEach(one -> all.add(one(one, pair.deed(), pair)));
      }
      break;
    }
    return all;
  }

  private boolean isFact(Struct literal) {
    return FactTypes.all().stream()
        .anyMatch(type ->
            type.termName().equals(literal.functor())
                && type.parameters().size() == literal.arity());
  }
}
