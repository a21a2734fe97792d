package dramaturg.world.pack;

import dramaturg.kernel.data.BadInput;
import dramaturg.world.pack.definition.SampleSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every file of `src/test/packs/bad` is a pack with errors and the report that an author gets. To accept new reports
/// run `tools/rewrite BadPacksTest` and read the diff.
class BadPacksTest {
  private static final Path FOLDER = Path.of("src/test/packs/bad");

  @TestFactory
  Stream<DynamicTest> everyBadPackIsReportedAsExpected() throws IOException {
    return PackCase.all(FOLDER).map(one -> DynamicTest.dynamicTest(one.name(), () -> check(one)));
  }

  private static void check(PackCase one) throws IOException {
    one.check(report(one));
  }

  private static String report(PackCase one) {
    PackSource source = PackSource.of(one.files());
    try {
      if (one.variant().isEmpty()) {
        source.pack(SampleSettings.ALL);
      } else {
        source.pack(SampleSettings.ALL, one.variant().get());
      }
      return "nothing is wrong";
    } catch (BadInput bad) {
      return bad.getMessage();
    }
  }
}
