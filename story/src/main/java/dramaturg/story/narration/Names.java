package dramaturg.story.narration;

import dramaturg.story.facts.Cast;
import dramaturg.story.words.NameWords;
import dramaturg.story.words.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What entities are called: what the author says of this one, or of its kind, or the label that it has in the pack, or
/// its id with blanks.
final class Names {
  private final Map<String, NameWords> given;
  private final Map<String, NameWords> kinds;
  private final Cast cast;
  private final Map<String, NameWords> known = new LinkedHashMap<>();

  Names(Words words, Cast cast) {
    this.given = words.names();
    this.kinds = words.kinds();
    this.cast = cast;
  }

  /// Whether anybody can say what it is.
  boolean knows(String entity) {
    return given.containsKey(entity) || cast.find(entity).isPresent();
  }

  NameWords of(String entity) {
    return known.computeIfAbsent(entity, this::find);
  }

  private NameWords find(String entity) {
    Optional<Cast.Member> member = cast.find(entity);
    Optional<String> label =
        member.map(Cast.Member::label).filter(text -> !text.isBlank() && !text.equals(entity));
    Optional<NameWords> kind =
        member.flatMap(
            m -> m.kinds().stream().filter(kinds::containsKey).findFirst().map(kinds::get));
    NameWords own = given.getOrDefault(entity, NameWords.of(""));
    NameWords words = kind.map(k -> merged(own, k)).orElse(own);
    String kindName = kind.map(NameWords::name).orElse("");
    String fallback = label.orElse(kindName.isEmpty() ? entity.replace('_', ' ') : kindName);
    return words.named(own.name().isEmpty() ? fallback : own.name());
  }

  private static NameWords merged(NameWords own, NameWords kind) {
    return new NameWords(
        own.name(),
        own.brief().or(kind::brief),
        own.pronoun().or(kind::pronoun),
        own.several().or(kind::several),
        own.plural());
  }
}
