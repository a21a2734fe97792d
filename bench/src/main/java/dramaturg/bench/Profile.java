package dramaturg.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Where the time of a row goes: samples of its thread's stack by the JDK's flight recorder, while our side is played
/// again and again. A sample counts for the innermost method of ours on the stack, so the JDK's work counts for who
/// asked for it. Good to a percent or two, and blind to what the collector does.
final class Profile {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String OURS = "dramaturg.";
  private static final Duration PERIOD = Duration.ofMillis(2);
  private static final int TOP = 10;
  private static final long WARM_NANOS = 3_000_000_000L;
  private static final long SAMPLED_NANOS = 6_000_000_000L;

  private Profile() {}

  /// A method's part in the time of a row.
  ///
  /// @param percent of the samples with this as the innermost method of ours
  /// @param percentBelow of the samples with it anywhere on the stack
  record Share(String method, double percent, double percentBelow) {}

  /// The ten methods in which most time goes, the worst first.
  static List<Share> of(Row row, Scale scale) {
    play(row, scale, WARM_NANOS);
    try (var recording = new Recording()) {
      recording.enable(SAMPLE).withPeriod(PERIOD);
      recording.start();
      play(row, scale, SAMPLED_NANOS);
      recording.stop();
      return shares(recording);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void play(Row row, Scale scale, long nanos) {
    long start = System.nanoTime();
    while (System.nanoTime() - start < nanos) row.ours().setup().apply(scale).run();
  }

  private static List<Share> shares(Recording recording) throws IOException {
    Path file = Files.createTempFile("dramaturg", ".jfr");
    try {
      recording.dump(file);
      return shares(RecordingFile.readAllEvents(file));
    } finally {
      Files.delete(file);
    }
  }

  private static List<Share> shares(List<RecordedEvent> events) {
    Map<String, Integer> innermost = new LinkedHashMap<>();
    Map<String, Integer> anywhere = new LinkedHashMap<>();
    int samples = 0;
    for (RecordedEvent event : events) {
      List<String> stack = ours(event);
      if (!event.getEventType().getName().equals(SAMPLE) || stack.isEmpty()) continue;
      samples++;
      innermost.merge(stack.getFirst(), 1, Integer::sum);
      for (String method : new LinkedHashSet<>(stack)) anywhere.merge(method, 1, Integer::sum);
    }
    double all = samples / 100.0;
    return innermost.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(TOP)
        .map(entry ->
            new Share(entry.getKey(), entry.getValue() / all, anywhere.get(entry.getKey()) / all))
        .toList();
  }

  private static List<String> ours(RecordedEvent event) {
    var methods = new ArrayList<String>();
    if (event.getStackTrace() == null) return methods;
    for (RecordedFrame frame : event.getStackTrace().getFrames()) {
      String type = frame.getMethod().getType().getName();
      if (type.startsWith(OURS)) methods.add(type + "." + frame.getMethod().getName());
    }
    return methods;
  }
}
