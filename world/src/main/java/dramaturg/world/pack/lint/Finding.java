package dramaturg.world.pack.lint;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Spot;

/// One thing that a pass found. It keeps nobody from playing the pack.
///
/// @param pass the pass that found it
/// @param subject what it is about: the name of an entity, kind, file, trait; what an excuse has to name
/// @param problem where, what is wrong, what would be right
public record Finding(String pass, String subject, Problem problem) {
  static Finding of(String pass, String subject, Spot spot, String wrong, String right) {
    return new Finding(pass, subject, new Problem(spot, wrong, right));
  }

  /// Place, what is wrong, what would be right, and the pass in brackets.
  @Override
  public String toString() {
    return problem + " [" + pass + "]";
  }
}
