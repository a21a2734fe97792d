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
    NameWords own = given.get(entity);
    Optional<Cast.Member> member = cast.find(entity);
    Optional<NameWords> kind =
        member.flatMap(
            m -> m.kinds().stream().filter(kinds::containsKey).findFirst().map(kinds::get));
    if (own != null) {
      return kind.map(k -> merged(own, k)).orElse(own);
    }
    boolean labelled = member.isPresent() && !member.get().label().equals(entity);
    if (labelled) {
      String label = member.get().label();
      return kind.map(k -> k.named(label)).orElse(NameWords.of(label));
    }
    return kind.orElse(NameWords.of(entity.replace('_', ' ')));
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
