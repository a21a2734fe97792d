package dramaturg.world.pack.lint;

import dramaturg.world.pack.MindSource;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.source.PlanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Traits that make no difference: no plan of the mind asks for them.
final class UnreadTraits implements Pass {
  /// A plan that asks for any trait by a variable reads them all.
  private static final Pattern ANY = Pattern.compile("trait\\(\\s*[A-Z_]");

  @Override
  public String name() {
    return "unread-trait";
  }

  @Override
  public List<Finding> look(Look at) {
    List<Finding> found = new ArrayList<>();
    for (MindSource mind : at.pack().minds()) {
      StringBuilder plans = new StringBuilder();
      mind.sources().forEach(source -> plans.append(PlanText.withoutComments(source.text())));
      Definition owner = at.pack().definition(mind.owner()).orElseThrow();
      for (String trait : mind.traits().keySet()) {
        boolean read = Pattern.compile("trait\\(\\s*" + trait + "\\b").matcher(plans).find();
        if (!read && !ANY.matcher(plans).find() && plans.indexOf("include") < 0) {
          found.add(
              Finding.of(
                  name(),
                  mind.owner() + "." + trait,
                  owner.spot(EntityKeys.MIND),
                  "no plan of '" + mind.owner() + "' asks for the trait '" + trait + "'",
                  "ask for trait(" + trait + ", Strength) in a condition, or take it away"));
        }
      }
    }
    return found;
  }
}
