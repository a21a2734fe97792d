package dramaturg.story.whynot;

import dramaturg.logic.term.Struct;
import java.util.Optional;

/// The plans of all minds of a telling, from whoever knows them. Story without them can still compare facts.
public interface Plans {
  /// Nobody can tell.
  Plans UNKNOWN = _ -> Optional.empty();

  /// The plan that came nearest to bringing a fact about that did not come.
  ///
  /// @param wanted the fact as a literal; variables stand for anything. Of its annotations `[place(P)]` counts
  /// @return empty if no plan of any mind could have done it
  Optional<Undone> nearest(Struct wanted);
}
