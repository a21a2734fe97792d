package dramaturg.mind.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A conformance program as its file has it: the program of agent `ann`, those of others after lines `//// agent NAME`,
/// and after `//// script` what happens to them, one thing a line.
///
/// ```
/// ann perceives door(open)      ann loses door(open)      ann hears bob tell x(1)      run      wait 20
/// ```
/// Without a script everybody just runs. Actions succeed at once, but for those called `refuse`.
public record Scene(String name, Map<String, String> programs, List<String> script) {
  public static Scene read(String name, String text) {
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    List<String> script = new ArrayList<>();
    String part = "ann";
    parts.put(part, new StringBuilder());
    for (String line : text.lines().toList()) {
      if (line.startsWith("//// agent ")) {
        part = line.substring("//// agent ".length()).strip();
        parts.put(part, new StringBuilder());
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
    parts.forEach((agent, source) -> programs.put(agent, source.toString()));
    return new Scene(name, programs, script);
  }
}
