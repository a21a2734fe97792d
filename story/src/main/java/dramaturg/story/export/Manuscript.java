package dramaturg.story.export;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.story.facts.Facts;
import dramaturg.story.narration.Narrator;
import dramaturg.story.narration.ToldScene;
import dramaturg.story.words.Words;
import java.util.List;
import java.util.function.IntPredicate;

/// What exports are made of: a chronicle and those who can tell it. Facts and causes are exported whole; sentences only
/// of what is wanted.
///
/// @param title for people
/// @param wanted which facts are told
public record Manuscript(
    String title, Chronicle chronicle, Narrator narrator, IntPredicate wanted) {

  /// All of a chronicle in an author's words.
  public static Manuscript of(String title, Facts facts, Words words) {
    return new Manuscript(title, facts.chronicle(), new Narrator(facts, words), _ -> true);
  }

  /// What is told, scene by scene.
  List<ToldScene> scenes() {
    return narrator.tell(wanted);
  }
}
