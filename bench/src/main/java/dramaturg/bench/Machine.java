package dramaturg.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Where figures come from. It names no host and no user.
final class Machine {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  private Machine() {}

  static SequencedMap<String, Object> description() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("cpu", cpu());
    fields.put("cores", Runtime.getRuntime().availableProcessors());
    fields.put("heapMiB", Runtime.getRuntime().maxMemory() >> 20);
    fields.put("os", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    fields.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version());
    return fields;
  }

  private static String cpu() {
    if (!Files.isReadable(CPU)) {
      return System.getProperty("os.arch");
    }
    try (var lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
