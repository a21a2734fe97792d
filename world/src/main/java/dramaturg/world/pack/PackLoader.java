package dramaturg.world.pack;

import dramaturg.kernel.data.Problems;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.pack.source.PackFiles;
import java.nio.file.Path;
import java.util.Optional;

/// Loads a pack from its folder, as it is or changed by a variant.
public final class PackLoader {
  private PackLoader() {}

  /// The pack in this folder.
  ///
  /// @throws dramaturg.kernel.data.BadInput with every problem that was found
  public static Pack load(Path folder, Vocabulary vocabulary) {
    Problems problems = new Problems();
    return load(PackFiles.read(folder, problems), vocabulary, problems);
  }

  /// The pack made of these files.
  ///
  /// @throws dramaturg.kernel.data.BadInput with every problem that was found
  public static Pack load(PackFiles files, Vocabulary vocabulary, Problems problems) {
    PackData data = PackData.of(files, problems);
    Optional<Pack> pack = Check.pack(data, vocabulary, problems);
    problems.throwIfAny();
    return pack.orElseThrow();
  }
}
