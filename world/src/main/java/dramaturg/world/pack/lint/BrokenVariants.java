package dramaturg.world.pack.lint;

import dramaturg.kernel.data.BadInput;
import java.util.ArrayList;
import java.util.List;

/// Variants that cannot be loaded: the pack has moved on without them.
final class BrokenVariants implements Pass {
  @Override
  public String name() {
    return "broken-variant";
  }

  @Override
  public List<Finding> look(Look at) {
    List<Finding> found = new ArrayList<>();
    for (String variant : at.source().variants()) {
      try {
        at.source().pack(at.vocabulary(), variant);
      } catch (BadInput bad) {
        bad.problems().forEach(problem -> found.add(new Finding(name(), variant, problem)));
      }
    }
    return found;
  }
}
