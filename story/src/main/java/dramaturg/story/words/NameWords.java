package dramaturg.story.words;

import dramaturg.logic.query.Formula;
import java.util.Optional;
import java.util.regex.Pattern;

/// How one entity, or everything of a kind, is called.
///
/// @param name in the middle of a sentence, with its article: `the Tern`, `a guard`; empty if the label in the pack
///     will do
/// @param brief what it is called once it was named in a scene, if there is such a name
/// @param pronoun what may stand for it, if anything
/// @param several what more than one of a kind are called, if that is not the name with an s behind its noun
/// @param plural whether it is many itself, as a crowd is
/// @param when a condition over what has happened before; always called so if absent
public record NameWords(
    String name,
    Optional<String> brief,
    Optional<Pronoun> pronoun,
    Optional<String> several,
    boolean plural,
    Optional<Formula> when) {
  /// A noun, with what is said of it behind.
  private static final Pattern HEAD =
      Pattern.compile("^(.*?)((?: (?:at|from|in|of|on|out)\\b.*)?)$");

  /// A name alone.
  public static NameWords of(String name) {
    return new NameWords(
        name, Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /// The same under another name.
  public NameWords named(String other) {
    return new NameWords(other, brief, pronoun, several, plural, when);
  }

  /// The name without its article.
  public String bare() {
    for (String article : java.util.List.of("the ", "a ", "an ")) {
      if (name.startsWith(article)) {
        return name.substring(article.length());
      }
    }
    return name;
  }

  /// Whether the name could be anybody's of its kind: `a guard`.
  public boolean indefinite() {
    return name.startsWith("a ") || name.startsWith("an ");
  }

  /// What more than one are called, after a number.
  public String manyOf() {
    return several.orElseGet(() -> HEAD.matcher(bare()).replaceFirst("$1s$2"));
  }
}
