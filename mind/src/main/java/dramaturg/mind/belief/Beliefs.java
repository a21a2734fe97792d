package dramaturg.mind.belief;

import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.query.Rule;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// All beliefs and rules of one mind. It does not check for contradictions, and tells nobody of a change.
public final class Beliefs implements Answers {
  private static final Belief NOTHING = Belief.of(Terms.struct("nothing"), -1);

  private final Predicates shared;
  private Predicates predicates;
  private Table[] tables;
  private int count;
  private boolean missing;

  /// @param predicates the numbering that the mind's formulas were compiled with; it is not changed
  public Beliefs(Predicates predicates) {
    this.shared = predicates;
    this.predicates = predicates;
    this.tables = new Table[predicates.size()];
  }

  private Beliefs(Beliefs other) {
    shared = other.shared;
    predicates = other.predicates == other.shared ? other.shared : other.predicates.copy();
    tables = other.tables.clone();
    count = other.count;
    missing = other.missing;
  }

  /// The same beliefs; each of the two may go on by itself.
  public Beliefs copy() {
    for (Table table : tables) {
      if (table != null) {
        table.share();
      }
    }
    return new Beliefs(this);
  }

  /// How many beliefs there are, rules not counted.
  public int count() {
    return count;
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    return offer(asked) ? asked.offered() : Collections.emptyIterator();
  }

  @Override
  public boolean offer(Asked asked) {
    int number = asked.predicate();
    Table table = number >= 0 ? tables[number] : table(asked.pattern());
    return table != null && table.offer(asked);
  }

  /// The number of the literal's predicate, given to it on first use. Those of the program are the program's.
  public int number(Struct literal) {
    int number = predicates.find(literal);
    if (number < 0) {
      if (predicates == shared) {
        predicates = shared.copy();
      }
      number = predicates.number(literal);
      if (number >= tables.length) {
        tables = Arrays.copyOf(tables, number + 4);
      }
    }
    return number;
  }

  private Table table(Struct literal) {
    int number = predicates.find(literal);
    return number < 0 ? null : tables[number];
  }

  private Table owned(int number) {
    Table known = tables[number];
    Table table = known == null ? new Table() : known.own();
    if (table != known) {
      tables[number] = table;
    }
    return table;
  }

  public void add(Rule rule) {
    owned(number(rule.head())).add(rule);
  }

  /// Adds a belief as the newest of its predicate, or its new annotations to the same belief.
  ///
  /// @return the literal with only what is new; empty if nothing is
  public Optional<Struct> add(Struct literal, int origin) {
    return add(number(literal), literal, origin);
  }

  /// The same for a literal whose predicate's number is known.
  public Optional<Struct> add(int number, Struct literal, int origin) {
    Table table = owned(number);
    int row = table.find(literal);
    if (row < 0) {
      table.add(Belief.of(literal, origin));
      count++;
      return Optional.of(literal);
    }
    Belief belief = (Belief) table.row(row);
    List<Term> fresh = belief.newIn(literal);
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    table.replace(row, belief.with(fresh, origin));
    return Optional.of(literal.annotated(fresh));
  }

  /// Takes the literal's annotations from the same belief, if it has them all; without any source left the belief goes.
  ///
  /// @return whether something was taken away
  public boolean remove(Struct literal) {
    return remove(predicates.find(literal), literal, literal);
  }

  /// The same for a literal whose predicate's number is known, and another one's annotations.
  ///
  /// @param number a negative one stands for a predicate without beliefs
  public boolean remove(int number, Struct literal, Struct annotated) {
    int row = row(number, literal);
    if (row < 0 || !((Belief) tables[number].row(row)).hasAll(annotated)) {
      return false;
    }
    return take(annotated, number, row) || annotated.annotationCount() > 0;
  }

  private int row(int number, Struct literal) {
    return number < 0 || tables[number] == null ? -1 : tables[number].find(literal);
  }

  /// @return whether the belief is gone
  private boolean take(Struct literal, int number, int row) {
    Table table = owned(number);
    Belief belief = (Belief) table.row(row);
    boolean whole = belief.annotationCount() == literal.annotationCount() && belief.hasAll(literal);
    Belief rest = whole ? NOTHING : belief.without(literal);
    if (rest.sourced()) {
      table.replace(row, rest);
      return false;
    }
    table.remove(row);
    count--;
    return true;
  }

  /// Takes annotations from the belief that was found by a question.
  ///
  /// @param taken the belief's literal with the annotations to take
  /// @return whether the belief is gone
  public boolean take(Struct taken) {
    return take(predicates.find(taken), taken);
  }

  /// The same for a literal whose predicate's number is known.
  public boolean take(int number, Struct taken) {
    int row = row(number, taken);
    return row >= 0 && take(taken, number, row);
  }

  /// Removes a belief whatever its sources.
  public void abolish(Belief belief) {
    Table table = owned(number(belief.head()));
    int row = table.find(belief.head());
    if (row >= 0) {
      table.remove(row);
      count--;
    }
  }

  /// Remembers since when something is not believed; a negative entry says nothing.
  ///
  /// @param gone whether it was believed before; otherwise it was only asked for
  public void lack(Struct literal, int entry, boolean gone) {
    if (entry >= 0) {
      lack(number(literal), literal, entry, gone);
    }
  }

  /// The same for a literal whose predicate's number is known.
  public void lack(int number, Struct literal, int entry, boolean gone) {
    if (entry >= 0) {
      missing = true;
      owned(number).lack(literal, entry, gone);
    }
  }

  /// Since when a literal that has no answer has none, as far as that is known.
  public Absence absence(Struct literal) {
    Table table = missing ? table(literal) : null;
    return table == null ? Absence.NONE : table.absence(literal);
  }

  /// Whether anything of the literal's predicate is known to be missing.
  ///
  /// @param number the predicate's; negative if the literal has to be looked up
  public boolean misses(int number, Struct literal) {
    Table table = !missing ? null : number < 0 ? table(literal) : tables[number];
    return table != null && table.misses();
  }

  /// Whether a condition with these needs surely does not hold, and nothing that is known to be missing tells why.
  public boolean fails(Need[] needs) {
    for (int i = 0; i < needs.length; i++) {
      Table table = tables[needs[i].predicate()];
      if (table == null || !table.mayMeet(needs[i])) {
        return !missing || !mayMiss(needs, i);
      }
    }
    return false;
  }

  private boolean mayMiss(Need[] needs, int last) {
    for (int i = 0; i <= last; i++) {
      Table table = tables[needs[i].predicate()];
      if (table != null && table.mayMiss(needs[i])) {
        return true;
      }
    }
    return false;
  }

  /// The belief that is the same as the literal but for annotations.
  public Optional<Belief> find(Struct literal) {
    return find(predicates.find(literal), literal);
  }

  /// The same for a literal whose predicate's number is known.
  public Optional<Belief> find(int number, Struct literal) {
    int row = row(number, literal);
    return row < 0 ? Optional.empty() : Optional.of((Belief) tables[number].row(row));
  }

  /// The newest belief with the predicate of this number.
  public Optional<Belief> newest(int number) {
    Table table = number < 0 ? null : tables[number];
    for (int i = table == null ? -1 : table.size() - 1; i >= 0; i--) {
      if (table.row(i) instanceof Belief belief) {
        return Optional.of(belief);
      }
    }
    return Optional.empty();
  }

  /// The beliefs with the literal's predicate, newest first.
  public List<Belief> of(Struct literal) {
    List<Belief> all = new ArrayList<>();
    Table table = table(literal);
    if (table != null) {
      collect(table, all);
    }
    return all;
  }

  /// Every belief: by predicate in the order of first mention, newest first.
  public List<Belief> all() {
    List<Belief> all = new ArrayList<>();
    Arrays.stream(tables).filter(t -> t != null).forEach(t -> collect(t, all));
    return all;
  }

  private static void collect(Table table, List<Belief> all) {
    for (int i = table.size() - 1; i >= 0; i--) {
      if (table.row(i) instanceof Belief belief) {
        all.add(belief);
      }
    }
  }
}
