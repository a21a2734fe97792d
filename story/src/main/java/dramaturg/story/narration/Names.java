package dramaturg.story.narration;

import dramaturg.logic.query.Bindings;
import dramaturg.story.facts.Cast;
import dramaturg.story.facts.Facts;
import dramaturg.story.words.NameWords;
import dramaturg.story.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What entities are called: what the author says of this one, or of its kind, or the label that it has in the pack, or
/// its id with blanks; of what came into being and is of no kind that anybody told, without the number that makes it
/// another than its like. What has happened since may give it another name.
final class Names {
  private static final Pattern MADE = Pattern.compile("_[0-9]+$");

  private final Map<String, List<NameWords>> given;
  private final Map<String, NameWords> kinds;
  private final Facts facts;
  private final Cast cast;
  private final Map<String, NameWords> known = new LinkedHashMap<>();
  private final Map<String, NameWords> changing = new LinkedHashMap<>();
  private int now;

  Names(Words words, Facts facts) {
    this.given = words.names();
    this.kinds = words.kinds();
    this.facts = facts;
    this.cast = facts.cast();
    this.now = facts.end();
  }

  /// From here on, names are those before that entry.
  void at(int entry) {
    if (now != entry) changing.clear();
    now = entry;
  }

  /// Whether anybody can say what it is.
  boolean knows(String entity) {
    return given.containsKey(entity) || cast.find(entity).isPresent();
  }

  NameWords of(String entity) {
    boolean changes = given.containsKey(entity) && given.get(entity).size() > 1;
    return (changes ? changing : known).computeIfAbsent(entity, this::find);
  }

  private NameWords find(String entity) {
    Optional<Cast.Member> member = cast.find(entity).or(() -> cast.absent(entity));
    Optional<String> label =
        member
            .filter(m -> !m.label().isBlank() && !m.label().equals(entity))
            .map(m -> cast.cameLater(m.name()) ? oneOf(m.label()) : m.label());
    Optional<NameWords> kind =
        member.flatMap(
            m -> m.kinds().stream().filter(kinds::containsKey).findFirst().map(kinds::get));
    NameWords own = given.containsKey(entity) ? own(given.get(entity)) : NameWords.of("");
    NameWords words = kind.map(k -> merged(own, k)).orElse(own);
    String kindName = kind.map(NameWords::name).orElse("");
    String id = member.isPresent() ? entity : MADE.matcher(entity).replaceFirst("");
    String fallback = label.orElse(kindName.isEmpty() ? id.replace('_', ' ') : kindName);
    return words.named(own.name().isEmpty() ? fallback : own.name());
  }

  /// Who comes into being is labelled as its kind is.
  private static String oneOf(String kind) {
    boolean proper = Character.isUpperCase(kind.charAt(0)) || kind.startsWith("the ");
    boolean done = proper || kind.startsWith("a ") || kind.startsWith("an ");
    return done ? kind : ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
  }

  private NameWords own(List<NameWords> cases) {
    return cases.stream()
        .filter(one ->
            one.when().isEmpty() || one.when().get().holds(facts.before(now), Bindings.EMPTY))
        .findFirst()
        .orElseThrow();
  }

  private static NameWords merged(NameWords own, NameWords kind) {
    return new NameWords(
        own.name(),
        own.brief().or(kind::brief),
        own.pronoun().or(kind::pronoun),
        own.several().or(kind::several),
        own.plural(),
        own.when());
  }
}
