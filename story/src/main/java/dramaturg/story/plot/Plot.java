package dramaturg.story.plot;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Holding;
import dramaturg.story.check.Verdict;
import dramaturg.story.claim.ClaimVerdict;
import dramaturg.story.claim.States;
import dramaturg.story.facts.Facts;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.StateAt;
import dramaturg.story.facts.Thoughts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A telling with its beats, what the text claims of it, and who can tell what only the world knows.
///
/// @param claims the verdicts on the claims of the text that are asked about
/// @param whole whether the telling was played to its end, so that what has not come will not come
public record Plot(
    BeatReport report,
    List<ClaimVerdict> claims,
    StateAt state,
    Ways ways,
    Sentences sentences,
    boolean whole) {
  private static final String IN = "in";
  private static final String CONDITION = "condition";
  private static final String ABLE = "able";
  private static final String CONTROLS = "controls";
  private static final String LINKED = "linked";
  private static final String BODY_OF = "body_of";

  public Plot {
    claims = List.copyOf(claims);
  }

  public Chronicle chronicle() {
    return report.facts().chronicle();
  }

  public Facts facts() {
    return report.facts();
  }

  /// Since when states hold.
  public States states() {
    return new States(report.facts(), state);
  }

  /// The contradicted claims that come down to a state of this name, which does not hold.
  public List<ClaimVerdict> failing(String relation) {
    return claims.stream()
        .filter(verdict -> verdict.outcome() == ClaimVerdict.Outcome.CONTRADICTED)
        .filter(verdict -> verdict.failing().filter(it -> is(it, relation)).isPresent())
        .toList();
  }

  private static boolean is(Struct literal, String relation) {
    return literal.functor().equals(relation)
        && literal.arity() > 0
        && literal.arg(0) instanceof Atom;
  }

  /// Where something is right after an entry: the nearest place around it.
  public Optional<States.Held> place(String what, int entry) {
    return states().find(Terms.struct(IN, Terms.atom(what), new Var("Place", 0)), entry);
  }

  /// Whether something is in a place right after an entry.
  public boolean in(String what, String place, int entry) {
    return what.equals(place)
        || states().find(Terms.struct(IN, Terms.atom(what), Terms.atom(place)), entry).isPresent();
  }

  /// Whether states of this name can be asked for.
  public boolean knows(String relation, int arity) {
    return state.relations().contains(new StateAt.Relation(relation, arity));
  }

  /// What keeps somebody from doing anything right after an entry; empty if nothing does or nobody can tell.
  public Optional<States.Held> disabled(String who, int entry) {
    if (!knows(ABLE, 1)) return Optional.empty();
    Optional<States.Held> condition =
        states().find(Terms.struct(CONDITION, Terms.atom(who), new Var("Condition", 0)), entry);
    return condition.isPresent()
            && states().find(Terms.struct(ABLE, Terms.atom(who)), entry).isEmpty()
        ? condition
        : Optional.empty();
  }

  /// The same for one deed, as a mind writes it: some can be done by who is held.
  public Optional<States.Held> disabled(String who, Term deed, int entry) {
    return disabled(who, entry)
        .filter(_ ->
            !knows(ABLE, 2)
                || states().find(Terms.struct(ABLE, Terms.atom(who), deed), entry).isEmpty());
  }

  /// Whether somebody is at the controls of something right after an entry, or works it from afar.
  public boolean controls(String who, String what, int entry) {
    return knows(CONTROLS, 2)
        && states()
            .find(Terms.struct(CONTROLS, Terms.atom(who), Terms.atom(what)), entry)
            .isPresent();
  }

  /// Whether a link leads from the one to the other right after an entry, or from both to a third.
  public boolean linked(String one, String other, int entry) {
    if (!knows(LINKED, 2)) return false;
    List<Struct> ends =
        states().all(Terms.struct(LINKED, Terms.atom(one), new Var("To", 0)), entry);
    return ends.stream()
        .map(end -> end.arg(1))
        .anyMatch(end ->
            end.equals(Terms.atom(other))
                || states().find(Terms.struct(LINKED, Terms.atom(other), end), entry).isPresent());
  }

  /// The beat that an entry belongs to: the one of which it is a fact, or else the last that held before it. Empty if
  /// none did.
  public String beat(int entry) {
    String last = "";
    int latest = -1;
    for (Verdict verdict : report.verdicts()) {
      if (verdict.holding().isEmpty()) continue;
      Holding holding = verdict.holding().get();
      if (holding.fact() == entry || holding.entries().contains(entry)) return verdict.beat().id();
      if (holding.fact() < entry && holding.fact() > latest) {
        latest = holding.fact();
        last = verdict.beat().id();
      }
    }
    return last;
  }

  /// Those who do something with their own body and never have another: of them one can say where they are.
  public Set<String> single() {
    Set<String> single = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (int entry : facts().entries(Thoughts.ACTED).all()) {
      String mind = ((EntityId) chronicle().fact(entry).argument(0)).name();
      boolean own = chronicle().fact(entry).argument(1).equals(chronicle().fact(entry).argument(0));
      (own ? single : others).add(mind);
    }
    int end = report.end() - 1;
    single.removeAll(others);
    single.removeIf(mind ->
        states().all(Terms.struct(BODY_OF, new Var("Body", 0), Terms.atom(mind)), end).size() > 1);
    return single;
  }

  /// In how many beats somebody or something takes part.
  public long beats(String who) {
    return report.verdicts().stream()
        .flatMap(verdict -> verdict.holding().stream())
        .filter(holding -> holding.entries().stream().anyMatch(entry -> names(entry, who)))
        .count();
  }

  /// Whether an entry names somebody or something.
  public boolean names(int entry, String what) {
    return named(entry).contains(what);
  }

  /// Whom and what an entry names, alone or in a list.
  public List<String> named(int entry) {
    Fact fact = chronicle().fact(entry);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < fact.type().parameters().size(); i++) {
      Object argument = fact.argument(i);
      for (Object one : argument instanceof List<?> list ? list : List.of(argument)) {
        if (one instanceof EntityId id) all.add(id.name());
      }
    }
    return all;
  }

  /// An entry as reports print it, in words.
  public String shown(int entry) {
    return sentences.numbered(entry, chronicle());
  }

  /// A state as reports print it, with the fact by which it came to hold.
  public String shown(States.Held held) {
    return States.inWords(held.literal(), sentences)
        + held.since().stream()
            .mapToObj(entry -> entry == 0 ? " from the beginning" : " since " + shown(entry))
            .collect(Collectors.joining());
  }
}
