package dramaturg.story;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.kernel.form.FactText;
import dramaturg.kernel.time.StoryTime;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.FactNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A small chronicle written by hand, one line for each thing.
///
/// ```
/// fact Sailed(ship: entity, to: entity)
/// who tern: brig vessel "the Tern" faction=harbour
/// #0 0d 00:00 Opened(pack="tale", seed=1)
/// #1 0d 01:00 @quay,port Sailed(ship=tern, to=isle) <- 0 !decision !percept
/// ```
public final class Tale {
  private static final Pattern ENTRY =
      Pattern.compile(
          "#(\\d+) (\\d+d [0-9:.]+)(?: @(\\S+))? (\\w+\\(.*\\))(?: <- ([0-9 ]+))?((?: ![a-z]+)*)");
  private static final Pattern WHO =
      Pattern.compile("who (\\w+): ([\\w ]+?)(?: \"([^\"]*)\")?((?: \\w+=\\w+)*)");

  private final Map<String, FactType> types = new LinkedHashMap<>();
  private final Map<String, EntityId> entities = new LinkedHashMap<>();
  private final List<Cast.Member> members = new ArrayList<>();
  private final Chronicle chronicle;

  private Tale(Map<String, String> header) {
    chronicle = new Chronicle(Header.of(header));
  }

  public static Tale read(String name) {
    return of(Golden.read("tales/" + name + ".txt"));
  }

  public static Tale of(String text) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("pack", "tale");
    header.put("seed", "1");
    Tale tale = new Tale(header);
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("//")).forEach(tale::line);
    return tale;
  }

  public Chronicle chronicle() {
    return chronicle;
  }

  public Cast cast() {
    return Cast.of(members);
  }

  public FactNames names() {
    return FactNames.of(types.values());
  }

  private void line(String line) {
    if (line.startsWith("fact ")) {
      type(line.substring(5));
    } else if (line.startsWith("who ")) {
      who(line);
    } else {
      entry(line);
    }
  }

  private void type(String line) {
    String name = line.substring(0, line.indexOf('('));
    String inside = line.substring(line.indexOf('(') + 1, line.lastIndexOf(')'));
    List<Parameter> parameters = new ArrayList<>();
    for (String part : inside.isBlank() ? new String[0] : inside.split(", ")) {
      String[] halves = part.split(": ");
      parameters.add(
          new Parameter(halves[0], Parameter.Kind.valueOf(halves[1].toUpperCase(Locale.ROOT))));
    }
    types.put(name, FactType.recorded(name, parameters));
  }

  private void who(String line) {
    Matcher m = WHO.matcher(line);
    if (!m.matches()) {
      throw new IllegalArgumentException(line);
    }
    LinkedHashMap<String, List<String>> ties = new LinkedHashMap<>();
    for (String tie : m.group(4).isBlank() ? new String[0] : m.group(4).strip().split(" ")) {
      ties.put(tie.split("=")[0], List.of(tie.split("=")[1]));
    }
    entity(m.group(1));
    String label = m.group(3) == null ? m.group(1) : m.group(3);
    members.add(new Cast.Member(m.group(1), label, List.of(m.group(2).split(" ")), ties));
  }

  private EntityId entity(String name) {
    return entities.computeIfAbsent(name, n -> new EntityId(entities.size(), n));
  }

  private void entry(String line) {
    Matcher m = ENTRY.matcher(line);
    if (!m.matches() || Integer.parseInt(m.group(1)) != chronicle.size()) {
      throw new IllegalArgumentException("entry " + chronicle.size() + ": " + line);
    }
    List<EntityId> where = new ArrayList<>();
    if (m.group(3) != null) {
      for (String place : m.group(3).split(",")) {
        where.add(entity(place));
      }
    }
    Cause cause = Cause.OPENING;
    if (m.group(5) != null) {
      String[] ids = m.group(5).strip().split(" ");
      cause = Cause.from(java.util.Arrays.stream(ids).mapToInt(Integer::parseInt).toArray());
    }
    int marks = Mark.NONE;
    for (Mark mark : Mark.values()) {
      if (m.group(6).contains("!" + mark.name().toLowerCase(Locale.ROOT))) {
        marks |= mark.bit();
      }
    }
    chronicle.append(
        StoryTime.parse(m.group(2)), where, FactText.read(m.group(4), new Names()), cause, marks);
  }

  private final class Names implements FactText.Names {
    @Override
    public Optional<FactType> type(String name) {
      return Optional.ofNullable(types.get(name));
    }

    @Override
    public Optional<EntityId> entity(String name) {
      return Optional.of(Tale.this.entity(name));
    }
  }
}
