package dramaturg.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The lines of `exceptions.txt`: `rule | subject | reason`. It excuses a subject as a whole, never a single line of
/// it.
public record Excuses(List<Excuse> list) {
  /// One excused subject.
  public record Excuse(String rule, String subject, String reason) {
    boolean covers(Violation violation) {
      return rule.equals(violation.rule()) && subject.equals(violation.subject());
    }
  }

  /// Those of this repository.
  public static Excuses ofRepository() {
    try {
      return parse(Files.readAllLines(Repository.HOME.resolve(Path.of("rules", "exceptions.txt"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Excuses parse(List<String> lines) {
    var list = new ArrayList<Excuse>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\|", 3);
      if (parts.length != 3 || parts[2].isBlank()) {
        throw new IllegalArgumentException(
            "exceptions.txt wants 'rule | subject | reason', not: " + line);
      }
      list.add(new Excuse(parts[0].strip(), parts[1].strip(), parts[2].strip()));
    }
    return new Excuses(List.copyOf(list));
  }

  /// What is left of `found` for the given rules, with a violation for each excuse that nothing needed.
  public List<Violation> remaining(List<String> rules, List<Violation> found) {
    var left = new ArrayList<Violation>();
    for (Violation violation : found) {
      if (list.stream().noneMatch(excuse -> excuse.covers(violation))) {
        left.add(violation);
      }
    }
    for (Excuse excuse : list) {
      if (rules.contains(excuse.rule()) && found.stream().noneMatch(excuse::covers)) {
        left.add(
            new Violation(
                excuse.rule(),
                excuse.subject(),
                "is excused in exceptions.txt but needs no excuse"));
      }
    }
    return left;
  }
}
