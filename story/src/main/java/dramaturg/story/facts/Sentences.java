package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.form.FactText;

/// Puts entries into words for people. Reports use it, so that they read alike with and without an author's words.
public interface Sentences {
  /// One entry as a clause or sentence without a final full stop.
  String of(int entry);

  /// An entity's name for people, in the middle of a sentence.
  String name(String entity);

  /// The canonical text of each fact, and names as they are.
  static Sentences plain(Chronicle chronicle) {
    return new Sentences() {
      @Override
      public String of(int entry) {
        return FactText.of(chronicle.fact(entry));
      }

      @Override
      public String name(String entity) {
        return entity;
      }
    };
  }
}
