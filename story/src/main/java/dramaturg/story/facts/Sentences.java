package dramaturg.story.facts;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.form.FactText;
import dramaturg.logic.term.Term;

/// Puts entries into words for people. Reports use it, so that they read alike with and without an author's words.
public interface Sentences {
  /// One entry as a clause or sentence without a final full stop.
  String of(int entry);

  /// The same behind its number and moment, as reports print it: `#12 [2d 03:14] The Tern sailed`.
  default String numbered(int entry, Chronicle chronicle) {
    return Moments.text(entry, chronicle.at(entry)) + " " + of(entry);
  }

  /// Whether a narration would tell the entry.
  boolean tells(int entry);

  /// An entity's name for people, in the middle of a sentence.
  String name(String entity);

  /// The same with the names that things had before an entry.
  default Sentences at(int entry) {
    return this;
  }

  /// A belief or message in words, to stand after "that".
  String belief(Term term);

  /// A goal or deed in words, to stand after "to".
  String deed(Term term);

  /// A plan by its label, to stand after "chose".
  String plan(String label);

  /// The canonical text of each fact, and names as they are.
  static Sentences plain(Chronicle chronicle) {
    return new Sentences() {
      @Override
      public String of(int entry) {
        return FactText.of(chronicle.fact(entry));
      }

      @Override
      public boolean tells(int entry) {
        return !Mark.SMALL.in(chronicle.marks(entry));
      }

      @Override
      public String belief(Term term) {
        return term.text();
      }

      @Override
      public String deed(Term term) {
        return term.text();
      }

      @Override
      public String plan(String label) {
        return label.replace('_', ' ');
      }

      @Override
      public String name(String entity) {
        return entity;
      }
    };
  }
}
