package dramaturg.story.words;

import dramaturg.logic.query.Formula;
import java.util.List;
import java.util.Optional;

/// One way to tell a kind of fact.
///
/// @param when a condition over the parameters, each under its name with a capital, and over earlier facts; always fits
///     if absent
/// @param say wordings, taken in turn
/// @param together wordings for several in a row; if none, `say` and how often
/// @param skip whether such a fact is not told at all
/// @param voice the parameter who speaks, if the wording is what somebody says
/// @param line what is spoken, where `say` only tells of it; it may begin with the manner in parentheses
public record FactWords(
    Optional<Formula> when,
    List<Template> say,
    List<Template> together,
    boolean skip,
    Optional<String> voice,
    Optional<Template> line) {
  /// Wordings without condition.
  public static FactWords saying(List<Template> say) {
    return new FactWords(
        Optional.empty(), say, List.of(), false, Optional.empty(), Optional.empty());
  }
}
