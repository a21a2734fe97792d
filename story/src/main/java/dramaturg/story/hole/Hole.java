package dramaturg.story.hole;

import dramaturg.story.claim.ClaimVerdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// A place at which a plot does not hold. That it is silenced does not mean that it is not there.
///
/// @param kind the detector that found it
/// @param about what it concerns: a claim of the text by its id, or who or what it happens to
/// @param beat the id of the beat that it belongs to; empty if it belongs to none
/// @param facts the entries that show it, in order; may be empty
/// @param why what cannot be so, and what speaks against it
/// @param silenced the reason for which its author accepts it
public record Hole(
    String kind,
    Severity severity,
    String about,
    String beat,
    List<Integer> facts,
    String why,
    Optional<String> silenced) {
  public Hole {
    facts = List.copyOf(new TreeSet<>(facts));
  }

  /// One that was found in the telling.
  static Hole of(
      Detector finder,
      Severity severity,
      String about,
      String beat,
      List<Integer> facts,
      String why) {
    return new Hole(finder.kind(), severity, about, beat, facts, why, Optional.empty());
  }

  /// One that was found between a claim of the text and the telling.
  static Hole of(Detector finder, ClaimVerdict claim, List<Integer> facts, String why) {
    String text = "“" + claim.claim().text() + "” ";
    return new Hole(
        finder.kind(),
        Severity.ERROR,
        claim.claim().id(),
        claim.claim().beat(),
        facts,
        text + why,
        claim.claim().silenced());
  }

  /// How much a hole takes away from a plot.
  public enum Severity {
    /// It cannot be so.
    ERROR,
    /// It can be so, and leaves the audience with a question.
    WARNING,
    /// Something is left lying.
    NOTE;

    /// As reports write it: `error`.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether nobody has accepted it.
  public boolean open() {
    return silenced.isEmpty();
  }

  Hole silenced(String because) {
    return new Hole(kind, severity, about, beat, facts, why, Optional.of(because));
  }
}
