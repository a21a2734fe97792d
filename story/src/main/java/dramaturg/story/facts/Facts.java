package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts of a chronicle by name, as far as they were taken up, answering for literals such as `docked(V,
/// Host)[at(T)]`. Facts come in the order of the chronicle. Nothing is turned into a term before somebody asks for
/// its name.
///
/// The annotations that a literal may demand or bind are listed in [FactAnnotations].
public final class Facts implements Answers, StoryBuiltins.Source {
  private static final int WORTH_AN_INDEX = 16;

  private final Chronicle chronicle;
  private final Company cast;
  private final FactAnnotations annotations;
  private final Map<FactType, Named> byType = new LinkedHashMap<>();
  private final Map<String, Named> byName = new LinkedHashMap<>();
  private int end;

  /// The facts of one name.
  private static final class Named {
    private final String name;
    private final Entries entries = new Entries();
    private Struct[] literals = new Struct[4];
    private final Map<Integer, Map<Term, Entries>> byArgument = new LinkedHashMap<>();
    private final Map<Integer, Integer> indexed = new LinkedHashMap<>();

    Named(String name) {
      this.name = name;
    }
  }

  /// Takes up nothing yet.
  public Facts(Chronicle chronicle, Cast cast) {
    this.chronicle = chronicle;
    this.cast = Company.of(cast);
    this.annotations = new FactAnnotations(chronicle);
  }

  /// All facts of a chronicle.
  public static Facts of(Chronicle chronicle, Cast cast) {
    Facts facts = new Facts(chronicle, cast);
    facts.takeUp(chronicle.size());
    return facts;
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  /// Those of the opening, and whoever came into being since, as far as the facts were taken up.
  public Cast cast() {
    return cast;
  }

  /// How many entries were taken up: these are the entries 0 to `end() - 1`.
  public int end() {
    return end;
  }

  /// Takes up the entries below `upTo` that were not taken up before.
  public void takeUp(int upTo) {
    for (; end < upTo; end++) {
      Fact fact = chronicle.fact(end);
      named(fact).entries.add(end);
      cast.takeUp(fact);
    }
  }

  private Named named(Fact fact) {
    FactType type = fact.type();
    Named named = byType.get(type);
    if (named == null) {
      named = byName.computeIfAbsent(type.termName(), Named::new);
      byType.put(type, named);
    }
    return named;
  }

  /// The term names of the facts that have occurred, in order of first occurrence.
  public Collection<String> names() {
    return Collections.unmodifiableCollection(byName.keySet());
  }

  /// The entries whose fact has this term name.
  public Entries entries(String termName) {
    Named named = byName.get(termName);
    return named == null ? Entries.NONE : named.entries;
  }

  /// The fact of an entry that was taken up, as a literal without annotations.
  public Struct literal(int entry) {
    Named named = named(chronicle.fact(entry));
    return literal(named, named.entries.position(entry));
  }

  /// What an entry has for the annotations that a pattern asks for.
  public List<Term> annotations(int entry, Struct pattern) {
    return List.of(annotations.of(entry, pattern));
  }

  private Struct literal(Named named, int position) {
    if (position >= named.literals.length) {
      named.literals =
          Arrays.copyOf(named.literals, Math.max(position + 1, named.literals.length * 2));
    }
    Struct known = named.literals[position];
    if (known == null) {
      known = FactTerms.of(chronicle.fact(named.entries.at(position)));
      named.literals[position] = known;
    }
    return known;
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    return candidates(asked, end);
  }

  /// The same answers from the entries below `limit` alone.
  public Answers before(int limit) {
    return new Past(limit, Answers.NONE);
  }

  /// The answers from the entries below `limit`, and for what is no fact and no tie from `state`.
  public Answers before(int limit, Answers state) {
    return new Past(limit, state);
  }

  @Override
  public Causes causes() {
    return annotations.causes();
  }

  private final class Past implements Answers, StoryBuiltins.Source {
    private final int limit;
    private final Answers state;

    Past(int limit, Answers state) {
      this.limit = limit;
      this.state = state;
    }

    @Override
    public Iterator<? extends Clause> candidates(Asked asked) {
      Struct pattern = asked.pattern();
      return byName.containsKey(pattern.functor()) || cast.knows(pattern.functor(), pattern.arity())
          ? Facts.this.candidates(asked, limit)
          : state.candidates(asked);
    }

    @Override
    public Causes causes() {
      return Facts.this.causes();
    }
  }

  private Iterator<? extends Clause> candidates(Asked asked, int limit) {
    Named named = byName.get(asked.pattern().functor());
    if (named == null) {
      return cast.knows(asked.pattern().functor(), asked.pattern().arity())
          ? cast.candidates(asked)
          : Collections.emptyIterator();
    }
    Struct pattern = asked.literal();
    Optional<Integer> one = FactAnnotations.boundEntry(pattern);
    if (one.isPresent()) {
      int position = one.get() < limit ? named.entries.position(one.get()) : -1;
      return position < 0
          ? Collections.emptyIterator()
          : Collections.singletonList(clause(named, position, pattern)).iterator();
    }
    return new Found(named, narrowest(named, pattern), pattern, limit);
  }

  private Clause clause(Named named, int position, Struct pattern) {
    Struct literal = literal(named, position);
    if (pattern.annotationCount() == 0) {
      return Clause.stated(literal);
    }
    return new FactClause(literal, named.entries.at(position), pattern, annotations);
  }

  /// The shortest list of entries among which every match is.
  private Entries narrowest(Named named, Struct pattern) {
    Entries best = named.entries;
    for (int i = 0; i < pattern.arity() && best.size() > WORTH_AN_INDEX; i++) {
      Term value = pattern.arg(i);
      if (value instanceof Atom || value instanceof Num || value instanceof Text) {
        Entries found = index(named, i).getOrDefault(value, Entries.NONE);
        best = found.size() < best.size() ? found : best;
      }
    }
    return best;
  }

  private Map<Term, Entries> index(Named named, int argument) {
    Map<Term, Entries> index =
        named.byArgument.computeIfAbsent(argument, _ -> new LinkedHashMap<>());
    int done = named.indexed.getOrDefault(argument, 0);
    for (int position = done; position < named.entries.size(); position++) {
      Struct literal = literal(named, position);
      if (argument < literal.arity()) {
        index
            .computeIfAbsent(literal.arg(argument), _ -> new Entries())
            .add(named.entries.at(position));
      }
    }
    named.indexed.put(argument, named.entries.size());
    return index;
  }

  private final class Found implements Iterator<Clause> {
    private final Named named;
    private final Entries from;
    private final Struct pattern;
    private final int count;
    private int next;

    Found(Named named, Entries from, Struct pattern, int limit) {
      this.named = named;
      this.from = from;
      this.pattern = pattern;
      this.count = from.countBefore(limit);
    }

    @Override
    public boolean hasNext() {
      return next < count;
    }

    @Override
    public Clause next() {
      int position = from == named.entries ? next : named.entries.position(from.at(next));
      next++;
      return clause(named, position, pattern);
    }
  }

  @Override
  public String toString() {
    return end + " facts of " + byName.size() + " names";
  }
}
