package dramaturg.logic.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

/// Gives the variables of terms new numbers from 0 on, in order of first occurrence. Terms renamed by the same renaming
/// keep sharing their variables; those of different renamings have nothing to do with each other.
public final class Renaming {
  private int[] numbers = new int[8]; // by slot: the new number and one more, 0 if it has none yet
  private int used;

  /// The literal with variables of its own.
  public static Struct of(Struct literal) {
    return literal.plain() ? literal : new Renaming().apply(literal);
  }

  public Struct apply(Struct literal) {
    return (Struct) apply((Term) literal);
  }

  public Term apply(Term term) {
    return apply(term, this::number);
  }

  private int number(int slot) {
    if (slot >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(slot + 1, numbers.length * 2));
    }
    if (numbers[slot] == 0) {
      numbers[slot] = ++used;
    }
    return numbers[slot] - 1;
  }

  /// The term with each slot replaced by another.
  public static Term apply(Term term, IntUnaryOperator slots) {
    if (term.plain()) {
      return term;
    }
    return switch (term) {
      case Var variable -> {
        int slot = slots.applyAsInt(variable.slot());
        yield slot == variable.slot() ? variable : new Var(Var.ANONYMOUS + slot, slot);
      }
      case Struct struct -> struct.map(part -> apply(part, slots));
      case ListTerm list -> list(list, slots);
      case Atom atom -> atom;
      case Num number -> number;
      case Text text -> text;
    };
  }

  private static Term list(ListTerm list, IntUnaryOperator slots) {
    List<Term> heads = new ArrayList<>();
    Term rest = list;
    while (rest instanceof ListTerm cell && !cell.isEmpty()) {
      heads.add(apply(cell.head(), slots));
      rest = cell.tail();
    }
    Term result = rest instanceof ListTerm ? rest : apply(rest, slots);
    for (int i = heads.size() - 1; i >= 0; i--) {
      result = ListTerm.of(heads.get(i), result);
    }
    return result;
  }
}
