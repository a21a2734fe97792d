package dramaturg.mind.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A conformance program as its file has it: the program of agent `ann`, those of others after lines `//// agent NAME`,
/// files to include after lines `//// file NAME`, and after `//// script` what happens to them, one thing a line.
///
/// ```
/// ann perceives door(open)      ann loses door(open)      ann hears bob tell x(1)      run      wait 20
/// ```
/// Without a script everybody just runs. Actions succeed at once, but for those called `refuse`.
public record Scene(
    String name, Map<String, String> programs, Map<String, String> files, List<String> script) {
  public static Scene read(String name, String text) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    LinkedHashMap<String, StringBuilder> files = new LinkedHashMap<>();
    List<String> script = new ArrayList<>();
    String part = "ann";
    parts.put(part, new StringBuilder());
    for (String line : text.lines().toList()) {
      if (line.startsWith("//// agent ")) {
        part = line.substring("//// agent ".length()).strip();
        parts.put(part, new StringBuilder());
      } else if (line.startsWith("//// file ")) {
        part = line;
        files.put(line.substring("//// file ".length()).strip(), new StringBuilder());
        parts.put(part, files.lastEntry().getValue());
      } else if (line.startsWith("//// script")) {
        part = "";
      } else if (!part.isEmpty()) {
        parts.get(part).append(line).append('\n');
      } else if (!line.isBlank()) {
        script.add(line.strip());
      }
    }
    if (script.isEmpty()) {
      script.add("run");
    }
    Map<String, String> programs = new LinkedHashMap<>();
    parts.forEach((agent, source) -> {
      if (!agent.startsWith("//// file ")) {
        programs.put(agent, source.toString());
      }
    });
    Map<String, String> included = new LinkedHashMap<>();
    files.forEach((file, source) -> included.put(file, source.toString()));
    return new Scene(name, programs, included, script);
  }
}
