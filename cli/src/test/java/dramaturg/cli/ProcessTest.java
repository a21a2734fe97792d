package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.chronicle.ChronicleFile;
import dramaturg.kernel.chronicle.Damage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process: what signals do to it, and what goes where.
@EnabledOnOs({OS.LINUX, OS.MAC})
class ProcessTest {
  /// 128 and the number of the signal, as shells count.
  private static final int TERMINATED = 143;

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void nothingIsLeftRunning() {
    started.forEach(Process::destroyForcibly);
  }

  /// Asked by the signal that nobody may have told it to ignore; a shell lets what it runs in the background ignore
  /// Ctrl-C, which takes the same way and ends with [Exit#HALTED].
  @Test
  void toldToEndItPutsAwayWhatThereIs() throws Exception {
    Path file = folder.resolve("run.chronicle");
    Process process = start("play", Ran.pack("endless"), "--out", file.toString());
    untilWritten(file);
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(Files.readString(folder.resolve("err"))).contains("stopped at", "same command");
    var reading = ChronicleFile.read(file);
    assertThat(reading.damage()).isEmpty();
    assertThat(reading.chronicle().size()).isGreaterThan(10);
  }

  @Test
  void killedItLosesOnlyTheTail() throws Exception {
    Path file = folder.resolve("run.chronicle");
    Process process = start("play", Ran.pack("endless"), "--quiet", "--out", file.toString());
    untilWritten(file);
    process.destroyForcibly().waitFor();
    var reading = ChronicleFile.read(file);
    assertThat(reading.damage().orElseThrow().kind())
        .isIn(Damage.Kind.UNFINISHED, Damage.Kind.TORN);
    assertThat(reading.chronicle().size()).isGreaterThan(10);
    assertThat(Ran.of("play", file.toString(), "--until", "10 min").exit()).isEqualTo(Exit.DONE);
  }

  @Test
  void standardOutputIsTheDocumentAndUtf8() throws Exception {
    Process process = start("play", Ran.pack("night-watch"), "--json");
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("err"))).isEmpty();
    assertThat(Files.readString(folder.resolve("out")))
        .isEqualTo(Ran.of("play", Ran.pack("night-watch"), "--json").out());
    Process told = start("play", Ran.pack("night-watch"));
    assertThat(told.waitFor()).isZero();
    assertThat(Files.readString(folder.resolve("out")))
        .isEqualTo(Ran.of("play", Ran.pack("night-watch")).out())
        .contains("\u2014");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectOutput(folder.resolve("out").toFile());
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.redirectError(folder.resolve("err").toFile()).start();
    started.add(process);
    return process;
  }

  private static void untilWritten(Path file) throws Exception {
    for (int i = 0; i < 600 && (!Files.exists(file) || Files.size(file) < 20_000); i++) {
      Thread.sleep(100);
    }
  }
}
