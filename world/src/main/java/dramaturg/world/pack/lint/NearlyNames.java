package dramaturg.world.pack.lint;

import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.world.pack.source.PlanText;
import dramaturg.world.pack.source.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words in plans that stand nowhere else and are one slip from the name of an entity: plans are free to speak of what
/// is not there, so nothing else notices.
final class NearlyNames implements Pass {
  private static final int SHORTEST = 5;
  private static final Pattern WORD =
      Pattern.compile("(?<![A-Za-z0-9_.\"])[a-z][a-z0-9_]*(?![A-Za-z0-9_(\"])");

  @Override
  public String name() {
    return "nearly-a-name";
  }

  @Override
  public List<Finding> look(Look at) {
    Set<String> names = new LinkedHashSet<>();
    at.pack().definitions().forEach(definition -> names.add(definition.id().name()));
    List<Finding> found = new ArrayList<>();
    for (SourceText source : at.pack().data().programs().values()) {
      String code = PlanText.withoutComments(source.text());
      for (MatchResult word : WORD.matcher(code).results().toList()) {
        String text = word.group();
        if (text.length() >= SHORTEST && !names.contains(text) && at.mentions().of(text) == 1) {
          Spot spot = source.start().within(source.text(), word.start());
          meant(text, names).ifPresent(name -> found.add(finding(text, name, spot)));
        }
      }
    }
    return found;
  }

  private static Optional<String> meant(String word, Set<String> names) {
    List<String> alike =
        names.stream().filter(name -> Math.abs(name.length() - word.length()) <= 1).toList();
    return Suggest.nearest(word, alike, 1);
  }

  private Finding finding(String word, String name, Spot spot) {
    return Finding.of(
        name(),
        word,
        spot,
        "'" + word + "' stands only here and is nearly a name",
        "did you mean '" + name + "'?");
  }
}
