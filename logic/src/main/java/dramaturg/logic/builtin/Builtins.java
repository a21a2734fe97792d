package dramaturg.logic.builtin;

import dramaturg.logic.query.Builtin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every computed predicate that any formula may use.
public final class Builtins {
  /// By name, in the order of the lists they come from.
  public static final Map<String, Builtin> PURE =
      byName(Collecting.ALL, Lists.ALL, Texts.ALL, Kinds.ALL);

  private Builtins() {}

  /// These and more, by name; a later one of the same name replaces an earlier one.
  @SafeVarargs
  public static Map<String, Builtin> byName(List<Builtin>... lists) {
    Map<String, Builtin> all = new LinkedHashMap<>();
    for (List<Builtin> list : lists) {
      for (Builtin builtin : list) {
        all.put(builtin.name(), builtin);
      }
    }
    return java.util.Collections.unmodifiableMap(all);
  }
}
