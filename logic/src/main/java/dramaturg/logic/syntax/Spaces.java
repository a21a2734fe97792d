package dramaturg.logic.syntax;

import dramaturg.logic.term.Terms;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The name spaces of one file while it is read: the one it is in, and those that belong to this file alone. Knows
/// nothing of what other files have in theirs.
public final class Spaces {
  /// What the name space is called in which something stands.
  public static final String HERE = "this_ns";

  private static final List<String> WORDS_OF_ALL =
      List.of(
          "true",
          "false",
          "atomic",
          "breakpoint",
          "all_unifs",
          "self",
          "percept",
          "tell",
          "untell",
          "achieve",
          "unachieve",
          "askOne",
          "askAll",
          "askHow",
          "tellHow",
          "untellHow");

  private final Map<String, String> own = new LinkedHashMap<>();
  private final Deque<String> outer = new ArrayDeque<>();
  private String here;

  /// @param first the name space in which the file begins
  public Spaces(String first) {
    this.here = first;
  }

  /// From here to its [#leave], names without a name space are in this one.
  public void enter(String space) {
    outer.push(here);
    here = meant(space);
  }

  public void leave() {
    here = outer.pop();
  }

  /// How many name spaces were entered and not left.
  public int depth() {
    return outer.size();
  }

  /// From here on the name means a name space of this file alone.
  ///
  /// @param as its name in the whole program
  public void keep(String space, String as) {
    own.putIfAbsent(space, as);
  }

  /// From here on the name means the name space that all files share.
  public void share(String space) {
    own.remove(space);
  }

  /// The name space of names that are written without one.
  public String here() {
    return here;
  }

  /// The name in the whole program of a name space as this file calls it.
  public String meant(String space) {
    return space.equals(HERE) ? here : own.getOrDefault(space, space);
  }

  /// A name as the whole program calls it.
  ///
  /// @param space the name space, as the whole program calls it
  public String name(String space, String name, int arity) {
    return ofAll(name, arity) ? name : Terms.functor(space, name);
  }

  /// Words of the language and names with a point are the same everywhere.
  private static boolean ofAll(String name, int arity) {
    return arity == 0 && WORDS_OF_ALL.contains(name)
        || arity == 1 && name.equals("source")
        || name.indexOf('.') >= 0;
  }
}
