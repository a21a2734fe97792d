package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpAndVersionGoToStdout() {
    assertThat(run("--help")).isEqualTo(Exit.DONE);
    assertThat(run("--version")).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Usage: dramaturg").contains(Runtime.version().toString());
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void withoutAVerbTheHelpIsShown() {
    assertThat(run()).isEqualTo(Exit.DONE);
    assertThat(out.toString()).contains("Usage: dramaturg");
  }

  @Test
  void anUnknownVerbIsBadInput() {
    assertThat(run("sing")).isEqualTo(Exit.BAD_INPUT);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("sing");
  }

  private int run(String... arguments) {
    return Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
