package dramaturg.rules.code;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Compiles small sources that break a rule, so that no class in the tree has to. Each source names its own package.
final class Snippets {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|interface) (\\w+)");

  private Snippets() {}

  static JavaClasses compile(String... sources) throws IOException {
    Path folder = Files.createTempDirectory("dramaturg-rules");
    var log = new StringWriter();
    var units = new ArrayList<JavaFileObject>();
    for (String source : sources) {
      units.add(
          new Source(first(PACKAGE, source).replace('.', '/') + "/" + first(TYPE, source), source));
    }
    var options = List.of("-d", folder.toString(), "-nowarn", "-proc:none");
    boolean good =
        ToolProvider.getSystemJavaCompiler().getTask(log, null, null, options, null, units).call();
    if (!good) {
      throw new IllegalArgumentException(log.toString());
    }
    return new ClassFileImporter().importPath(folder);
  }

  private static String first(Pattern pattern, String source) {
    var matcher = pattern.matcher(source);
    if (!matcher.find()) {
      throw new IllegalArgumentException("no " + pattern + " in " + source);
    }
    return matcher.group(1);
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
