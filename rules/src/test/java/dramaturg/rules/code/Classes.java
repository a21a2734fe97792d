package dramaturg.rules.code;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/// Every class that we ship or bench with; no tests, no libraries.
final class Classes {
  static final JavaClasses OURS =
      new ClassFileImporter()
          .importPackages(
              "dramaturg.kernel",
              "dramaturg.logic",
              "dramaturg.mind",
              "dramaturg.world",
              "dramaturg.story",
              "dramaturg.telling",
              "dramaturg.cli",
              "dramaturg.bench");

  private Classes() {}
}
