package dramaturg.story.why;

import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.List;

/// What minds knew before the story began, as far as it decided something.
public interface Openings {
  /// Nothing is known of that.
  Openings NONE = (_, _, _) -> List.of();

  /// The opening beliefs by which a plan came to what it did, the most direct first.
  ///
  /// @param plan its label
  /// @param done the attempt that the plan came to
  List<Struct> behind(String mind, String plan, Term done);
}
