package dramaturg.story.whynot;

import java.util.Optional;

/// The plans of all minds of a telling, from whoever knows them. Story without them can still compare facts.
public interface Plans {
  /// Nobody can tell.
  Plans UNKNOWN = _ -> Optional.empty();

  /// The plan that came nearest to bringing a fact about that did not come. What only did such a thing, to others or
  /// before it was time, is not near.
  ///
  /// @param wanted of its fact's annotations `[place(P)]` counts
  /// @return empty if no plan of any mind came near
  Optional<Undone> nearest(Wanted wanted);
}
