package dramaturg.story.check;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.query.Bindings;
import dramaturg.logic.query.Formula;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.beat.Beat;
import dramaturg.story.beat.Ending;
import dramaturg.story.beat.Pattern;
import dramaturg.story.beat.Role;
import dramaturg.story.beat.StoryBook;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.Facts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Watches a chronicle grow and says which beats hold. It looks at a beat only when a fact comes that its patterns
/// name; it does not say why a beat has not come, which is a question for the [report][#report].
///
/// A beat that comes after others waits for them. Once it is certain that one of them does not hold - it is
/// contradicted, or the telling is over - what came so far is looked at again without it.
///
/// One thread at a time. The chronicle may grow between calls, and may be complete before the first.
public final class BeatMonitor {
  /// So many solutions of a pattern are looked at for one new fact; if none of them is in order, the fact does not
  /// complete the beat.
  public static final int MOST_SOLUTIONS = 10_000;

  private final StoryBook book;
  private final Chronicle chronicle;
  private Facts facts;
  private Question question;
  private final Map<String, Watch> watches = new LinkedHashMap<>();
  private final Map<String, Watch> endings = new LinkedHashMap<>();
  private final Map<FactType, List<Trigger>> triggers = new LinkedHashMap<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private Bindings roles = Bindings.EMPTY;

  /// Whether a beat has come to hold or was contradicted since the last time that beats were given up.
  private boolean turned;

  /// Whether an end has come.
  private boolean over;

  public BeatMonitor(StoryBook book, Chronicle chronicle, Cast cast) {
    this.book = book;
    this.chronicle = chronicle;
    this.facts = new Facts(chronicle, cast);
    this.question = new Question(facts, Formula.MOST_STEPS);
    for (Beat beat : book.beats()) {
      watches.put(beat.id(), new Watch(beat));
    }
    for (Ending ending : book.endings()) {
      endings.put(ending.name(), new Watch(Beat.of("end " + ending.name(), ending.pattern())));
    }
    for (Role role : book.roles().values()) {
      if (role.player().isPresent()) {
        roles = roles.with(role.name(), Terms.atom(role.player().get()));
      }
    }
  }

  /// The same beats as far as another monitor has come with them.
  private BeatMonitor(BeatMonitor other) {
    this.book = other.book;
    this.chronicle = other.chronicle;
    this.facts = other.facts;
    this.question = other.question;
    this.roles = other.roles;
    other.watches.forEach((id, watch) -> watches.put(id, watch.copy()));
    absent.addAll(other.absent);
  }

  /// Looks at all entries that have come since the last call, one after the other.
  public void follow() {
    if (facts.end() == chronicle.size()) {
      return;
    }
    follow(chronicle.size(), Watch::open);
    if (turned) {
      turned = false;
      giveUp(Watch::contradicted);
    }
  }

  private void follow(int end, Predicate<Watch> asked) {
    for (int entry = facts.end(); entry < end; entry++) {
      facts.takeUp(entry + 1);
      Fact fact = chronicle.fact(entry);
      for (Trigger trigger : triggers.computeIfAbsent(fact.type(), this::triggers)) {
        Watch watch = trigger.watch();
        if (watch.open() && asked.test(watch) && trigger.mayFit(fact, roles)) {
          look(trigger, entry);
        }
      }
    }
  }

  /// Lets no beat wait any longer for one that does not hold and waits for none itself.
  ///
  /// @param hopeless which of the beats that do not hold will never do so
  private void giveUp(Predicate<Watch> hopeless) {
    List<String> given = givenUp(hopeless);
    while (!given.isEmpty()) {
      absent.addAll(given);
      List<Watch> freed = following(given);
      if (!freed.isEmpty()) {
        lookAgain(freed);
      }
      given = givenUp(hopeless);
    }
  }

  private List<String> givenUp(Predicate<Watch> hopeless) {
    return watches.values().stream()
        .filter(watch -> watch.holding().isEmpty() && hopeless.test(watch) && !waits(watch))
        .map(watch -> watch.beat().id())
        .filter(id -> !absent.contains(id))
        .toList();
  }

  private boolean waits(Watch watch) {
    return watch.beat().after().stream()
        .anyMatch(id -> !absent.contains(id) && watches.get(id).holding().isEmpty());
  }

  /// The beats that do not hold and come after some others, directly or not.
  private List<Watch> following(List<String> others) {
    Set<String> before = new LinkedHashSet<>(others);
    List<Watch> found = new ArrayList<>();
    boolean more = true;
    while (more) {
      List<Watch> next =
          watches.values().stream()
              .filter(watch -> watch.holding().isEmpty() && !before.contains(watch.beat().id()))
              .filter(watch -> watch.beat().after().stream().anyMatch(before::contains))
              .toList();
      next.forEach(watch -> before.add(watch.beat().id()));
      found.addAll(next);
      more = !next.isEmpty();
    }
    return found;
  }

  /// Looks at everything once more for beats that have waited; what contradicted them may have come after them.
  private void lookAgain(List<Watch> freed) {
    freed.forEach(Watch::reopen);
    int end = facts.end();
    Bindings before = roles;
    facts = new Facts(chronicle, facts.cast());
    question = new Question(facts, Formula.MOST_STEPS);
    follow(end, freed::contains);
    Set<String> cast = new LinkedHashSet<>(roles.asMap().keySet());
    cast.removeAll(before.asMap().keySet());
    lookBack(cast);
  }

  /// Contradicting patterns first, then the beats, then the ends, each in the order of the book.
  private List<Trigger> triggers(FactType type) {
    List<Trigger> found = new ArrayList<>();
    for (Watch watch : watches.values()) {
      for (Beat.Unless unless : watch.beat().unless()) {
        for (Pattern.Wanted wanted : unless.pattern().facts()) {
          found.addAll(Trigger.of(type, watch, unless.pattern(), wanted, book.roles().keySet()));
        }
      }
    }
    List<Watch> all = new ArrayList<>(watches.values());
    all.addAll(endings.values());
    for (Watch watch : all) {
      for (Pattern.Wanted wanted : watch.beat().pattern().facts()) {
        found.addAll(
            Trigger.of(type, watch, watch.beat().pattern(), wanted, book.roles().keySet()));
      }
    }
    return List.copyOf(found);
  }

  private void look(Trigger trigger, int entry) {
    Watch watch = trigger.watch();
    boolean asks =
        trigger.contradicts() ? cast(trigger.pattern()) : comesAfter(watch.beat(), entry);
    if (!asks) {
      return;
    }
    int looked = 0;
    try {
      question.ask(
          trigger.wanted().first(), roles, trigger.wanted().entryName(), Terms.number(entry));
      while (question.next()) {
        Bindings found = question.found();
        if (trigger.contradicts()) {
          watch.contradict(trigger.pattern().entries(found));
          turned = true;
          return;
        }
        if (fits(watch.beat(), found, entry)) {
          hold(watch, found, entry);
          return;
        }
        if (++looked == MOST_SOLUTIONS) {
          return;
        }
      }
    } catch (Overrun overrun) {
      throw new CostlyPattern(watch.beat(), overrun);
    }
  }

  private boolean comesAfter(Beat beat, int entry) {
    for (String earlier : beat.after()) {
      if (absent.contains(earlier)) {
        continue;
      }
      Optional<Holding> holding = watches.get(earlier).holding();
      if (holding.isEmpty() || holding.get().fact() >= entry) {
        return false;
      }
    }
    return true;
  }

  /// Whether a solution is in the right place, its new players are what their roles demand, and nothing came that makes
  /// the beat impossible with them.
  private boolean fits(Beat beat, Bindings found, int entry) {
    return inPlace(beat, found, entry)
        && book.roles().values().stream().allMatch(role -> canPlay(role, found))
        && beat.unless().stream()
            .filter(unless -> !cast(unless.pattern()))
            .noneMatch(unless -> unless.pattern().formula().holds(facts, rolesIn(found)));
  }

  private boolean inPlace(Beat beat, Bindings found, int entry) {
    if (beat.place().isEmpty()) {
      return true;
    }
    Term place = beat.place().get();
    if (place instanceof Var variable) {
      place = found.of(variable.name()).orElse(place);
    }
    for (EntityId around : chronicle.where(entry)) {
      if (place instanceof Atom(String name) && name.equals(around.name())) {
        return true;
      }
    }
    return false;
  }

  private boolean canPlay(Role role, Bindings found) {
    Optional<Term> player = found.of(role.name());
    if (player.isEmpty() || role.kind().isEmpty()) {
      return true;
    }
    return player.get() instanceof Atom(String name)
        && facts.cast().find(name).filter(m -> m.kinds().contains(role.kind().get())).isPresent();
  }

  private Bindings rolesIn(Bindings found) {
    Bindings all = roles;
    for (String role : book.roles().keySet()) {
      Optional<Term> player = found.of(role);
      all = player.isPresent() ? all.with(role, player.get()) : all;
    }
    return all;
  }

  /// Whether all roles of a pattern have a player.
  private boolean cast(Pattern pattern) {
    return pattern.variables().stream()
        .noneMatch(name -> book.roles().containsKey(name) && roles.of(name).isEmpty());
  }

  private void hold(Watch watch, Bindings found, int entry) {
    Map<String, Term> values = new LinkedHashMap<>();
    for (String variable : watch.beat().pattern().variables()) {
      found.of(variable).ifPresent(value -> values.put(variable, value));
    }
    List<Integer> entries = watch.beat().pattern().entries(found);
    turned = true;
    watch.hold(
        new Holding(
            entry, chronicle.at(entry), entries, java.util.Collections.unmodifiableMap(values)),
        facts.causes().imposed(entry));
    if (endings.containsValue(watch)) {
      over = true;
      return;
    }
    Set<String> uncast = new LinkedHashSet<>(book.roles().keySet());
    uncast.removeAll(roles.asMap().keySet());
    roles = rolesIn(found);
    uncast.retainAll(roles.asMap().keySet());
    if (!uncast.isEmpty()) {
      lookBack(uncast);
    }
  }

  /// Asks the contradicting patterns that waited for these roles of everything that has come so far.
  private void lookBack(Set<String> newlyCast) {
    for (Watch watch : watches.values()) {
      for (Beat.Unless unless : watch.beat().unless()) {
        Pattern pattern = unless.pattern();
        if (watch.open()
            && cast(pattern)
            && pattern.variables().stream().anyMatch(newlyCast::contains)) {
          for (Bindings found : pattern.formula().solve(facts, roles)) {
            watch.contradict(pattern.entries(found));
            turned = true;
            break;
          }
        }
      }
    }
  }

  /// How a beat held, if it did so far.
  public Optional<Holding> holding(String beat) {
    return Optional.ofNullable(watches.get(beat)).flatMap(Watch::holding);
  }

  /// The end that has come, and by what; the first of them, and of those that came at once the first in the book.
  public Optional<Ended> ended() {
    if (!over) {
      return Optional.empty();
    }
    return endings.entrySet().stream()
        .flatMap(end -> end.getValue().holding().map(how -> new Ended(end.getKey(), how)).stream())
        .min(Comparator.comparingInt(ended -> ended.holding().fact()));
  }

  /// How many entries were looked at.
  public int end() {
    return facts.end();
  }

  /// Whether nothing that may still come changes the verdict on any beat of these acts: each has held, or is
  /// contradicted and waits for none that may still hold. True if the acts have no beats.
  public boolean settled(Collection<String> acts) {
    return watches.values().stream()
        .filter(watch -> acts.contains(watch.beat().act()))
        .allMatch(watch -> watch.holding().isPresent() || watch.contradicted() && !waits(watch));
  }

  /// What became of all beats, if nothing comes any more.
  public BeatReport report() {
    BeatMonitor over = new BeatMonitor(this);
    over.giveUp(_ -> true);
    List<Verdict> verdicts = over.watches.values().stream().map(Watch::verdict).toList();
    return new BeatReport(book, facts, over.roles, verdicts, ended());
  }
}
