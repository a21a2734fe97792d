package dramaturg.world.pack;

import dramaturg.kernel.data.BadInput;
import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.source.PackFiles;
import dramaturg.world.pack.source.SourceText;
import dramaturg.world.pack.variant.Absent;
import dramaturg.world.pack.variant.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A pack's files, from which [Pack]s are made: the pack itself, and each of its variants. What is wrong with a file is
/// reported when a pack is made of it, together with everything else.
public final class PackSource {
  private static final String VARIANTS = "variants";

  private final PackFiles files;
  private final List<Problem> reading;

  private PackSource(PackFiles files, Problems problems) {
    this.files = files;
    this.reading = problems.sorted();
  }

  /// The files in this folder.
  public static PackSource in(Path folder) {
    Problems problems = new Problems();
    return new PackSource(PackFiles.read(folder, problems), problems);
  }

  /// Files that lie nowhere: texts by path.
  public static PackSource of(Map<String, String> texts) {
    Problems problems = new Problems();
    return new PackSource(PackFiles.of(texts, problems), problems);
  }

  /// The names of the variants in `variants/`, in alphabetical order.
  public List<String> variants() {
    return files.in(VARIANTS).stream().map(SourceText::stem).toList();
  }

  /// The pack as it is.
  ///
  /// @throws BadInput with every problem that was found
  public Pack pack(Vocabulary vocabulary) {
    return make(vocabulary, Optional.empty());
  }

  /// The pack as a variant changes it.
  ///
  /// @param variant a name from [#variants], or the path of a file, which has a `/` in it or ends in `.yaml`
  /// @throws BadInput with every problem that was found
  public Pack pack(Vocabulary vocabulary, String variant) {
    return make(vocabulary, Optional.of(variant));
  }

  /// What a variant says of itself.
  ///
  /// @throws BadInput if there is no such variant or it cannot be read
  public Variant variant(String name) {
    Problems problems = new Problems();
    Optional<Variant> variant = text(name, problems).flatMap(text -> Variant.read(text, problems));
    problems.throwIfAny();
    return variant.orElseThrow();
  }

  /// The pack, even if it has problems, so that others can look into its story and minds and report with them all at
  /// once. Empty if it is too broken for that. Nobody may play it before `problems` were found empty.
  public Optional<Pack> draft(Vocabulary vocabulary, Optional<String> variant, Problems problems) {
    reading.forEach(problems::add);
    PackData data = PackData.of(files, problems);
    if (variant.isPresent()) {
      Optional<Variant> change =
          text(variant.get(), problems).flatMap(text -> Variant.read(text, problems));
      if (change.isPresent()) data = changed(data, change.get(), problems);
    }
    return Check.pack(data, vocabulary, problems);
  }

  private static PackData changed(PackData data, Variant variant, Problems problems) {
    PackData changed = variant.apply(data, problems);
    return Absent.noted(Check.entities(data), Check.entities(changed).keySet(), changed);
  }

  private Pack make(Vocabulary vocabulary, Optional<String> variant) {
    Problems problems = new Problems();
    Optional<Pack> pack = draft(vocabulary, variant, problems);
    problems.throwIfAny();
    return pack.orElseThrow();
  }

  private Optional<SourceText> text(String variant, Problems problems) {
    Optional<SourceText> named = files.find(VARIANTS + "/" + variant + ".yaml");
    if (named.isPresent()) {
      return named;
    }
    if (variant.endsWith(".yaml") || variant.indexOf('/') >= 0) {
      return PackFiles.readOne(Path.of(variant), variant, problems);
    }
    problems.add(
        Spot.startOf(VARIANTS + "/" + variant + ".yaml"),
        "there is no variant '" + variant + "'",
        Suggest.didYouMean(variant, variants()));
    return Optional.empty();
  }
}
