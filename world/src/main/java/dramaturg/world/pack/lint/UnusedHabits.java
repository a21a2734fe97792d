package dramaturg.world.pack.lint;

import dramaturg.world.pack.source.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Files of `habits/` that no mind has and no plan file includes.
final class UnusedHabits implements Pass {
  @Override
  public String name() {
    return "unused-habit";
  }

  @Override
  public List<Finding> look(Look at) {
    Set<String> used = new LinkedHashSet<>();
    Stream.concat(at.pack().minds().stream(), at.pack().inborn().values().stream())
        .forEach(mind -> mind.sources().stream().map(SourceText::file).forEach(used::add));
    List<SourceText> all = List.copyOf(at.pack().data().programs().values());
    return all.stream()
        .filter(text -> text.file().startsWith("habits/") && !used.contains(text.file()))
        .filter(text ->
            all.stream()
                .noneMatch(other ->
                    other.text().contains("/" + text.stem() + ".asl\"")
                        || other.text().contains("\"" + text.stem() + ".asl\"")))
        .map(text ->
            Finding.of(
                name(),
                text.stem(),
                text.start(),
                "nobody has the habit '" + text.stem() + "'",
                "list it in a mind's 'habits', or take the file away"))
        .toList();
  }
}
