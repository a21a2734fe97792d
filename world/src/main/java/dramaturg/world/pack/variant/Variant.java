package dramaturg.world.pack.variant;

import dramaturg.kernel.data.MergePatch;
import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.world.pack.PackData;
import dramaturg.world.pack.source.Budget;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.source.YamlReader;
import java.util.List;
import java.util.Optional;

/// One variant as it was written. It does not know whether it fits a pack until it is applied to one.
///
/// @param name its file's name without folder and ending
/// @param title what it is called for people; its name if nothing was written
/// @param about what it changes and why, for people; empty if nothing was written
/// @param change a merge patch over the sections of a pack
/// @param plans changes to plan files, by file
public record Variant(
    String name, String title, String about, Node.Mapping change, Node.Mapping plans, Spot spot) {
  private static final List<String> KEYS = List.of("title", "about", "change", "plans");

  /// Below `entities` and `kinds`, a `null` deeper than this may take away what a kind brings along.
  private static final int INSIDE_ENTITY = 3;

  /// Reads a variant's file; empty, with what is wrong reported, if it cannot be read at all.
  public static Optional<Variant> read(SourceText source, Problems problems) {
    Optional<Node> node = YamlReader.read(source, new Budget(), problems);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      problems.add(
          node.get().spot(),
          node.get().called() + " stands here",
          "a variant has 'change' or 'plans'");
    }
    return node.filter(Node.Mapping.class::isInstance)
        .map(Node.Mapping.class::cast)
        .map(mapping -> of(source, mapping, problems));
  }

  private static Variant of(SourceText source, Node.Mapping written, Problems problems) {
    written
        .entries()
        .forEach((key, entry) -> {
          if (!KEYS.contains(key)) {
            problems.add(
                entry.keySpot(),
                "a variant has no key '" + key + "'",
                Suggest.didYouMean(key, KEYS));
          }
        });
    String title = written.scalar("title").map(Node.Scalar::text).orElse(source.stem());
    String about = written.scalar("about").map(Node.Scalar::text).orElse("");
    return new Variant(
        source.stem(),
        title,
        about,
        table(written, "change", problems),
        table(written, "plans", problems),
        source.start());
  }

  private static Node.Mapping table(Node.Mapping written, String key, Problems problems) {
    Optional<Node> node = written.find(key);
    if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
      problems.add(
          node.get().spot(),
          node.get().called() + " stands here",
          "write a table below '" + key + "'");
    }
    return written.table(key).orElse(Node.Mapping.empty(written.spot()));
  }

  /// The pack's data as this variant leaves it. What does not fit is reported to `problems`.
  public PackData apply(PackData data, Problems problems) {
    int before = problems.count();
    for (String section : change.keys()) {
      if (!PackData.SECTIONS.contains(section)) {
        problems.add(
            change.entries().get(section).keySpot(),
            "a pack has no section '" + section + "'",
            Suggest.didYouMean(section, PackData.SECTIONS));
      } else if (change.table(section).isEmpty()) {
        problems.add(
            change.entries().get(section).keySpot(),
            "'" + section + "' cannot be changed as a whole",
            "write a table of what changes in it");
      }
    }
    if (problems.count() > before) {
      return data;
    }
    Node.Mapping root = MergePatch.apply(data.root(), change, new Strict(data, problems));
    PackData changed =
        new PackData(root, new PlanChanges(data, problems).apply(plans), data.whole());
    boolean same = root.sameAs(data.root()) && changed.programs().equals(data.programs());
    if (same && !problems.any()) {
      problems.add(spot, "this variant changes nothing", "add a 'change' or 'plans'");
    }
    return changed;
  }

  /// Takes RFC 7396's silences for what they are: slips.
  private record Strict(PackData data, Problems problems) implements MergePatch.Watch {
    @Override
    public boolean absent(List<String> path, Spot at) {
      boolean inherited =
          path.size() >= INSIDE_ENTITY && List.of("kinds", "entities").contains(path.getFirst());
      if (!inherited) {
        Node.Mapping around = data.root();
        for (String key : path.subList(0, path.size() - 1)) {
          around = around.table(key).orElse(Node.Mapping.empty(at));
        }
        problems.add(
            at,
            "there is no '" + path.getLast() + "' to take away here",
            Suggest.didYouMean(path.getLast(), around.keys()));
      }
      return inherited;
    }

    @Override
    public void unchanged(List<String> path, Spot at) {
      problems.add(
          at,
          "'" + path.getLast() + "' is so already, without this variant",
          "write another value, or remove the line");
    }
  }
}
