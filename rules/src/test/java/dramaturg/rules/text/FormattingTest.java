package dramaturg.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import dramaturg.rules.Repository;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/// Stands in for `spotless:check` where Maven itself runs on a JDK too old for the formatter: tests always run on the
/// selected one.
@DisabledIfSystemProperty(
    named = "dramaturg.spotless",
    matches = "checked",
    disabledReason = "Spotless checks itself")
class FormattingTest {
  private static final Formatter FORMATTER =
      new Formatter(JavaFormatterOptions.builder().formatJavadoc(false).build());

  @Test
  void everySourceIsFormatted() throws FormatterException {
    var unformatted = new ArrayList<String>();
    for (var file : Repository.javaSources(Repository.HOME)) {
      String text = Repository.text(file);
      if (!formatted(text).equals(text)) {
        unformatted.add(Repository.HOME.relativize(file).toString());
      }
    }
    assertThat(unformatted)
        .as("sources that JAVA_HOME=<a JDK 25> mvn spotless:apply would change")
        .isEmpty();
  }

  @Test
  void anUnformattedSourceIsFound() throws FormatterException {
    String text = "class A{int b ;}\n";
    assertThat(formatted(text)).isNotEqualTo(text);
  }

  /// The steps of Spotless, which leaves long texts alone.
  private static String formatted(String text) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(text, JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }
}
