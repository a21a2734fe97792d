package dramaturg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `./dramaturg` in a small tree of its own, with a Maven that only counts its builds and hands out a jar made here.
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
  private static final Path HOME = Path.of(System.getProperty("dramaturg.home"));
  private static final String PROGRAM =
      """
      class Program {
        static void main(String[] args) {
          boolean checked = false;
          assert checked = true;
          System.out.println(String.join("|", args) + " in " + System.getProperty("user.dir") + " checked=" + checked);
          System.exit(args.length > 0 && args[0].equals("fail") ? 1 : 0);
        }
      }
      """;
  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >> "%s/builds"
      sleep 0.3
      if [ -f "%s/broken" ]; then echo '[ERROR] Main.java: no such luck'; exit 1; fi
      mkdir -p cli/target
      cp "%s/program.jar" cli/target/dramaturg.jar
      """;

  @TempDir private Path folder;
  private Path home;
  private Path source;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void aSmallTree() throws IOException {
    home = Files.createDirectories(folder.resolve("a checkout"));
    source = Files.createDirectories(home.resolve("cli/src/main/java")).resolve("Main.java");
    Files.writeString(source, "");
    Files.writeString(home.resolve("pom.xml"), "");
    Files.writeString(home.resolve("cli/pom.xml"), "");
    Files.createDirectories(home.resolve("tools"));
    Files.copy(HOME.resolve("dramaturg"), home.resolve("dramaturg"));
    Files.copy(HOME.resolve("tools/find-jdk.sh"), home.resolve("tools/find-jdk.sh"));
    Files.createDirectories(folder.resolve("bin"));
    executable(folder.resolve("bin/mvn"), MAVEN.replace("%s", folder.toString()));
    program();
  }

  @Test
  void theFirstUseBuildsAndStdoutBelongsToTheProgram() throws Exception {
    var run = run(home, home.resolve("dramaturg").toString(), "play", "two words", "");
    assertThat(run.out()).isEqualTo("play|two words| in " + home.toRealPath() + " checked=true\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void itWorksThroughALinkAndFromAnywhere() throws Exception {
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("bin/../a checkout/dramaturg"));
    Path elsewhere = Files.createDirectories(folder.resolve("else where"));
    var run = run(elsewhere, link.toString(), "x");
    assertThat(run.out()).isEqualTo("x in " + elsewhere.toRealPath() + " checked=true\n");
    assertThat(run.exit()).isZero();
  }

  @Test
  void itBuildsAgainOnlyAfterAChange() throws Exception {
    assertThat(run(home, "./dramaturg", "fail").exit()).isEqualTo(1);
    run(home, "./dramaturg");
    assertThat(builds()).isEqualTo(1);
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(2)));
    run(home, "./dramaturg");
    assertThat(builds()).isEqualTo(2);
    Files.delete(source);
    Files.setLastModifiedTime(source.getParent(), FileTime.from(Instant.now().plusSeconds(2)));
    run(home, "./dramaturg");
    assertThat(builds()).isEqualTo(3);
  }

  @Test
  void aBuildThatFailsSaysWhyAndIsTriedAgain() throws Exception {
    Files.writeString(folder.resolve("broken"), "");
    var run = run(home, "./dramaturg", "x");
    assertThat(run.exit()).isEqualTo(Exit.BROKEN);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no such luck").contains("build.log");
    Files.delete(folder.resolve("broken"));
    assertThat(run(home, "./dramaturg", "x").exit()).isZero();
  }

  @Test
  void whoComesAtTheSameTimeWaitsForOneBuild() throws Exception {
    var together = new ArrayList<Process>();
    for (int i = 0; i < 4; i++) {
      together.add(start(home, "./dramaturg", "x" + i));
    }
    for (int i = 0; i < 4; i++) {
      assertThat(end(together.get(i)).out()).startsWith("x" + i + " in ");
    }
    assertThat(builds()).isEqualTo(1);
  }

  private long builds() throws IOException {
    return Files.readAllLines(folder.resolve("builds")).size();
  }

  private Run run(Path where, String... command) throws Exception {
    return end(start(where, command));
  }

  private Process start(Path where, String... command) throws IOException {
    var builder = new ProcessBuilder(command).directory(where.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static Run end(Process process) throws Exception {
    String out = text(process.getInputStream());
    String err = text(process.getErrorStream());
    return new Run(process.waitFor(), out, err);
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private void program() throws IOException {
    Path file = folder.resolve("Program.java");
    Files.writeString(file, PROGRAM);
    ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), file.toString());
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
    try (var jar =
        new JarOutputStream(Files.newOutputStream(folder.resolve("program.jar")), manifest)) {
      jar.putNextEntry(new JarEntry("Program.class"));
      jar.write(Files.readAllBytes(folder.resolve("Program.class")));
    }
  }
}
