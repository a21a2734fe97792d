package dramaturg.story.whynot;

import java.util.List;
import java.util.Optional;

/// What a beat or a pattern lacked.
///
/// @param first the beats before it that are missing and before which none is; the story never got further than those
/// @param own what was wrong with the pattern itself, as a clause
/// @param asked what the pattern asks for, each with the fact that fitted; empty if all of it came and something else
///     was wrong
/// @param plan the plan that came near, if one did
public record Shortfall(
    List<String> first, String own, List<Nearest.Came> asked, Optional<Undone> plan) {

  static Shortfall of(String own) {
    return new Shortfall(List.of(), own, List.of(), Optional.empty());
  }

  /// In one line.
  public String text() {
    return first.isEmpty()
        ? own
        : "the story never got this far: "
            + String.join(" and ", first)
            + (first.size() == 1 ? " is" : " are")
            + " the first that "
            + (first.size() == 1 ? "is" : "are")
            + " missing; "
            + own;
  }
}
