package dramaturg.story.facts;

import dramaturg.kernel.time.Spans;
import dramaturg.kernel.time.StoryTime;
import dramaturg.logic.builtin.Builtins;
import dramaturg.logic.query.Arguments;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.term.Terms;
import java.util.List;
import java.util.Map;

/// The computed predicates of patterns: the pure ones of the logic language, and those that know of story time and
/// causes.
///
/// | predicate | holds if |
/// | --- | --- |
/// | `.span("3 h 20 min", Millis)` | the duration has that many milliseconds |
/// | `.moment("2d 03:14", Millis)` | the moment of story time is that many milliseconds after the opening |
/// | `.follows(Later, Earlier)` | entry `Later` follows from entry `Earlier` through causes; both must be known |
public final class StoryBuiltins {
  private static final List<Builtin> OWN =
      List.of(
          Builtin.test(".span", 2, 2, StoryBuiltins::span),
          Builtin.test(".moment", 2, 2, StoryBuiltins::moment),
          Builtin.test(".follows", 2, 2, StoryBuiltins::follows));

  /// All that a pattern may use, by name.
  public static final Map<String, Builtin> ALL =
      Builtins.byName(List.copyOf(Builtins.PURE.values()), OWN);

  private StoryBuiltins() {}

  private static boolean span(Arguments arguments) {
    try {
      return arguments.unify(1, Terms.number(Spans.parse(arguments.text(0))));
    } catch (IllegalArgumentException e) {
      throw new Builtin.Unfit(e.getMessage());
    }
  }

  private static boolean moment(Arguments arguments) {
    try {
      return arguments.unify(1, Terms.number(StoryTime.parse(arguments.text(0))));
    } catch (IllegalArgumentException e) {
      throw new Builtin.Unfit(e.getMessage());
    }
  }

  private static boolean follows(Arguments arguments) {
    if (!(arguments.answers() instanceof Source source)) {
      throw new Builtin.Unfit(".follows can only be asked of a chronicle");
    }
    return source.causes().follows(arguments.whole(0), arguments.whole(1));
  }

  /// Answers that rest on a chronicle.
  interface Source {
    Causes causes();
  }
}
