package dramaturg.logic.query;

import dramaturg.logic.term.Arithmetic;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Overrun;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.logic.term.Var;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The variables of one question and what they stand for, with a trail to take bindings back. Terms from a clause name
/// their slots from a base on; values in slots always name slots absolutely. One thread, one question at a time.
public final class Env {
  /// How many variables one question may have alive.
  public static final int MOST_SLOTS = 1 << 20;

  private static final Var[] FIRST_UNBOUND = new Var[64];

  static {
    for (int i = 0; i < FIRST_UNBOUND.length; i++) {
      FIRST_UNBOUND[i] = new Var(Var.ANONYMOUS + i, i);
    }
  }

  private Term[] slots = new Term[8];
  private int[] trail = new int[8];
  private int trailTop;
  private int top;

  /// Starts afresh with these values in the first slots; an unbound one may be a variable that names itself.
  void reset(Term[] values, int count) {
    ensure(count);
    int given = Math.min(values.length, count);
    for (int i = 0; i < given; i++) {
      Term value = values[i];
      slots[i] = value instanceof Var self && self.slot() == i ? null : value;
    }
    for (int i = given, end = Math.max(top, count); i < end; i++) {
      slots[i] = null;
    }
    top = count;
    trailTop = 0;
  }

  /// The values of the first slots, complete in themselves: null where a variable is unbound, and further slots at the
  /// end for variables that only those values still speak of.
  public Term[] capture(int count) {
    Term[] values = new Term[count];
    boolean whole = true;
    for (int i = 0; i < count; i++) {
      Term value = slots[i];
      if (value != null && !plain(value)) {
        value = resolve(value, 0);
        whole &= value.plain();
      }
      values[i] = value;
    }
    return whole ? values : closed(values);
  }

  private Term[] closed(Term[] values) {
    int count = values.length;
    Map<Integer, Integer> moved = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      if (values[i] != null && !values[i].plain()) {
        values[i] = moveFrom(count, values[i], moved);
      }
    }
    return Arrays.copyOf(values, count + moved.size());
  }

  private static Term moveFrom(int count, Term term, Map<Integer, Integer> moved) {
    return Renaming.apply(
        term, slot -> slot < count ? slot : moved.computeIfAbsent(slot, _ -> count + moved.size()));
  }

  /// How many slots are in use.
  public int top() {
    return top;
  }

  /// Takes `count` fresh slots and gives the first one's number.
  public int reserve(int count) {
    int base = top;
    ensure(top + count);
    top += count;
    return base;
  }

  private void ensure(int size) {
    if (size > slots.length) {
      if (size > MOST_SLOTS) {
        throw new Overrun("a question needs more than " + MOST_SLOTS + " variables");
      }
      int more = Math.max(size, slots.length * 2);
      slots = Arrays.copyOf(slots, more);
    }
  }

  int mark() {
    return trailTop;
  }

  /// Takes back every binding since the mark and every slot from `slotTop` on.
  void undo(int mark, int slotTop) {
    while (trailTop > mark) {
      slots[trail[--trailTop]] = null;
    }
    for (int i = slotTop; i < top; i++) {
      slots[i] = null;
    }
    top = slotTop;
  }

  private void bind(int slot, Term value) {
    slots[slot] = value;
    if (trailTop == trail.length) {
      trail = Arrays.copyOf(trail, trailTop * 2);
    }
    trail[trailTop++] = slot;
  }

  /// What the term stands for at its top: a variable's value, or an unbound variable with its absolute slot. Parts
  /// inside may still be variables; those of a variable's value are absolute, those of the term itself are not.
  public Term value(Term term, int base) {
    if (!(term instanceof Var variable)) {
      return term;
    }
    int slot = variable.slot() + base;
    while (true) {
      Term value = slots[slot];
      if (value == null) {
        return variable.slot() == slot ? variable : variableAt(slot);
      }
      if (!(value instanceof Var next)) {
        return value;
      }
      variable = next;
      slot = next.slot();
    }
  }

  private Var variableAt(int slot) {
    return slot < FIRST_UNBOUND.length ? FIRST_UNBOUND[slot] : new Var(Var.ANONYMOUS + slot, slot);
  }

  /// The whole term with every known variable replaced and arithmetic worked out where its numbers are known.
  public Term resolve(Term term, int base) {
    if (term instanceof Var) {
      Term value = value(term, base);
      return value instanceof Var || plain(value) ? value : resolve(value, 0);
    }
    if (plain(term)) {
      return term;
    }
    return switch (term) {
      case Struct struct -> resolveStruct(struct, base);
      case ListTerm list -> resolveList(list, base);
      case Var variable -> variable;
      case Atom atom -> atom;
      case Num number -> number;
      case Text text -> text;
    };
  }

  /// The same as [Term#plain], sooner for the most frequent kinds.
  private static boolean plain(Term term) {
    return term instanceof Num || term instanceof Atom || term.plain();
  }

  /// The resolved literal.
  public Struct literal(Struct literal, int base) {
    return literal.plain() ? literal : rebuilt(literal, base);
  }

  private Term resolveList(ListTerm list, int base) {
    List<Term> elements = list.elements();
    Term rest = list;
    while (rest instanceof ListTerm cell && !cell.isEmpty()) {
      rest = cell.tail();
    }
    Term result = rest instanceof ListTerm ? rest : resolve(rest, base);
    for (int i = elements.size() - 1; i >= 0; i--) {
      result = ListTerm.of(resolve(elements.get(i), base), result);
    }
    return result;
  }

  private Term resolveStruct(Struct struct, int base) {
    if (struct.computed() && struct.arity() == 2) {
      Term a = resolve(struct.arg(0), base);
      Term b = resolve(struct.arg(1), base);
      if (a instanceof Num x && b instanceof Num y) {
        return Arithmetic.value(struct.functor(), x, y);
      }
    }
    Struct known = rebuilt(struct, base);
    return known.computed() ? Arithmetic.value(known) : known;
  }

  private Struct rebuilt(Struct struct, int base) {
    Term[] args = new Term[struct.arity()];
    for (int i = 0; i < args.length; i++) {
      args[i] = resolve(struct.arg(i), base);
    }
    Struct made = struct.withArgs(args);
    return made.annotationsPlain() ? made : made.mapAnnotations(term -> resolve(term, base));
  }

  /// Makes both terms the same by binding variables. After a failure the bindings made so far stay until the caller
  /// takes them back. The annotations of `a` must be among those of `b`.
  public boolean unify(Term a, int aBase, Term b, int bBase) {
    if (a == b && a.plain()) {
      return true;
    }
    if (a instanceof Atom name && b instanceof Atom other) {
      return name.equals(other);
    }
    if (a instanceof Num number && b instanceof Num other) {
      return number.equals(other);
    }
    Term x = value(a, aBase);
    int xBase = a instanceof Var ? 0 : aBase;
    Term y = value(b, bBase);
    int yBase = b instanceof Var ? 0 : bBase;
    if (x instanceof Var v) {
      return y instanceof Var w ? join(v.slot(), w.slot()) : bindValue(v.slot(), y, yBase);
    }
    if (y instanceof Var w) {
      return bindValue(w.slot(), x, xBase);
    }
    return switch (x) {
      case Atom _ -> x.equals(y);
      case Num _ -> x.equals(y) || isSum(y) && x.equals(resolve(y, yBase));
      case Text _ -> x.equals(y);
      case ListTerm list -> y instanceof ListTerm other && unifyLists(list, xBase, other, yBase);
      case Struct struct -> unifyStruct(struct, xBase, y, yBase);
      case Var _ -> false;
    };
  }

  /// The younger variable becomes the older one, so that no slot outlives what it refers to.
  private boolean join(int slot, int other) {
    if (slot != other) {
      int older = Math.min(slot, other);
      bind(Math.max(slot, other), variableAt(older));
    }
    return true;
  }

  private boolean bindValue(int slot, Term value, int base) {
    Term whole = resolve(value, base);
    if (!whole.plain() && occurs(slot, whole)) {
      return false;
    }
    bind(slot, whole);
    return true;
  }

  private static boolean occurs(int slot, Term term) {
    return switch (term) {
      case Var variable -> variable.slot() == slot;
      case ListTerm list -> {
        Term rest = list;
        while (rest instanceof ListTerm cell && !cell.isEmpty()) {
          if (!cell.head().plain() && occurs(slot, cell.head())) {
            yield true;
          }
          rest = cell.tail();
        }
        yield !(rest instanceof ListTerm) && occurs(slot, rest);
      }
      case Struct struct -> {
        for (int i = 0; i < struct.arity(); i++) {
          if (!struct.arg(i).plain() && occurs(slot, struct.arg(i))) {
            yield true;
          }
        }
        yield false;
      }
      case Atom _ -> false;
      case Num _ -> false;
      case Text _ -> false;
    };
  }

  private static boolean isSum(Term term) {
    return term instanceof Struct struct && struct.computed();
  }

  private boolean unifyLists(ListTerm a, int aBase, ListTerm b, int bBase) {
    Term mine = a;
    Term theirs = b;
    while (mine instanceof ListTerm x && theirs instanceof ListTerm y) {
      if (x == y && x.plain()) {
        return true;
      }
      if (x.isEmpty() || y.isEmpty()) {
        return x.isEmpty() && y.isEmpty();
      }
      if (!unify(x.head(), aBase, y.head(), bBase)) {
        return false;
      }
      mine = x.tail();
      theirs = y.tail();
    }
    return unify(mine, aBase, theirs, bBase);
  }

  private boolean unifyStruct(Struct a, int aBase, Term y, int bBase) {
    if (isSum(a) && !(y instanceof Struct b && b.samePredicate(a))) {
      Term value = resolve(a, aBase);
      return !isSum(value) && unify(value, 0, y, bBase);
    }
    if (!(y instanceof Struct b)) {
      return false;
    }
    if (!a.samePredicate(b)) {
      return isSum(b) && unify(a, aBase, resolve(b, bBase), 0);
    }
    if (isSum(a)) {
      Term left = resolve(a, aBase);
      Term right = resolve(b, bBase);
      if (!isSum(left) || !isSum(right)) {
        return left.equals(right);
      }
    }
    return unifyArguments(a, aBase, b, bBase) && unifyAnnotations(a, aBase, b, bBase);
  }

  /// Unifies the arguments with those of a literal that has no variables; the caller has made sure of the same
  /// predicate.
  boolean matchArguments(Struct a, int aBase, Struct ground) {
    for (int i = 0, n = a.arity(); i < n; i++) {
      Term asked = a.arg(i);
      Term given = ground.arg(i);
      if (asked instanceof Var variable) {
        Term known = slots[variable.slot() + aBase];
        if (known == null) {
          bind(variable.slot() + aBase, given);
        } else if (known != given && !unify(known, 0, given, 0)) {
          return false;
        }
      } else if (asked != given && !unify(asked, aBase, given, 0)) {
        return false;
      }
    }
    return true;
  }

  /// The same as [#unify] for two literals of one predicate, the second without variables.
  public boolean match(Struct a, int aBase, Struct ground) {
    return matchArguments(a, aBase, ground) && unifyAnnotations(a, aBase, ground, 0);
  }

  /// Unifies argument by argument; the caller has made sure of the same predicate.
  public boolean unifyArguments(Struct a, int aBase, Struct b, int bBase) {
    for (int i = 0, n = a.arity(); i < n; i++) {
      if (!unify(a.arg(i), aBase, b.arg(i), bBase)) {
        return false;
      }
    }
    return true;
  }

  private boolean unifyAnnotations(Struct a, int aBase, Struct b, int bBase) {
    for (int i = 0, n = a.annotationCount(); i < n; i++) {
      if (!unifyAny(a.annotation(i), aBase, b, bBase)) {
        return false;
      }
    }
    return true;
  }

  private boolean unifyAny(Term annotation, int aBase, Struct b, int bBase) {
    for (int j = 0, n = b.annotationCount(); j < n; j++) {
      int mark = mark();
      if (unify(annotation, aBase, b.annotation(j), bBase)) {
        return true;
      }
      undo(mark, top);
    }
    return false;
  }
}
