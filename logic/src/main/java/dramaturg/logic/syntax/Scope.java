package dramaturg.logic.syntax;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The variables of one clause, plan or formula, with their slots in order of first use. Each `_` is one of its own.
public final class Scope {
  private final Map<String, Integer> slots = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<Spot> firstSeen = new ArrayList<>();
  private final List<Integer> uses = new ArrayList<>();

  /// The variable of this name, made on first use.
  public Var variable(String name, Spot at) {
    Integer known = name.equals(Var.ANONYMOUS) ? null : slots.get(name);
    if (known != null) {
      uses.set(known, uses.get(known) + 1);
      return new Var(name, known);
    }
    int slot = names.size();
    slots.put(name, slot);
    names.add(name);
    firstSeen.add(at);
    uses.add(1);
    return new Var(name, slot);
  }

  /// How many slots there are.
  public int size() {
    return names.size();
  }

  /// The names by slot.
  public List<String> names() {
    return List.copyOf(names);
  }

  /// How often the variable of a slot is written.
  public int uses(int slot) {
    return uses.get(slot);
  }

  /// Where the variable of a slot is first written.
  public Spot firstSeen(int slot) {
    return firstSeen.get(slot);
  }
}
