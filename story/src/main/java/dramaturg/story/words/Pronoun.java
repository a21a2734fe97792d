package dramaturg.story.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A word that can stand for a name.
public enum Pronoun {
  HE("he", "him", "his", "himself"),
  SHE("she", "her", "her", "herself"),
  IT("it", "it", "its", "itself"),
  THEY("they", "them", "their", "themselves");

  private final String subject;
  private final String object;
  private final String possessive;
  private final String reflexive;

  Pronoun(String subject, String object, String possessive, String reflexive) {
    this.subject = subject;
    this.object = object;
    this.possessive = possessive;
    this.reflexive = reflexive;
  }

  /// All of them as they are written.
  public static List<String> words() {
    return List.of(values()).stream().map(p -> p.name().toLowerCase(Locale.ROOT)).toList();
  }

  /// The pronoun that is written so.
  public static Optional<Pronoun> of(String word) {
    for (Pronoun pronoun : values()) {
      if (pronoun.subject.equals(word)) {
        return Optional.of(pronoun);
      }
    }
    return Optional.empty();
  }

  public String subject() {
    return subject;
  }

  public String object() {
    return object;
  }

  public String possessive() {
    return possessive;
  }

  public String reflexive() {
    return reflexive;
  }
}
