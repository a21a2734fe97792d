package dramaturg.story.why;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.story.facts.Sentences;
import dramaturg.story.facts.ThoughtWords;
import dramaturg.story.facts.Thoughts;
import java.util.List;

/// What a fact is called when it is a reason: events by their sentence, thoughts in the past tense.
final class ReasonWords {
  /// `trait(Name, Strength)`, from 0 to 1.
  private static final String TRAIT = "trait";

  private final Chronicle chronicle;
  private final Sentences sentences;
  private final ThoughtWords thoughts;

  ReasonWords(Chronicle chronicle, Sentences sentences) {
    this.chronicle = chronicle;
    this.sentences = sentences;
    this.thoughts = new ThoughtWords(chronicle, sentences);
  }

  Reason.Kind kind(int entry) {
    return switch (chronicle.fact(entry).type().termName()) {
      case Thoughts.ACTED, Thoughts.DECIDED, Thoughts.REFUSED -> Reason.Kind.ACT;
      case Thoughts.LEARNED, Thoughts.FORGOT, Thoughts.LACKED -> Reason.Kind.BELIEF;
      case Thoughts.GOAL_TAKEN_UP, Thoughts.GOAL_REACHED -> Reason.Kind.GOAL;
      case Thoughts.GOAL_DROPPED, Thoughts.GOAL_FAILED -> Reason.Kind.GOAL;
      default -> Reason.Kind.EVENT;
    };
  }

  /// What a mind knew before the story began, or how it is by nature.
  String known(String mind, Struct belief) {
    return belief.functor().equals(TRAIT)
            && belief.arity() == 2
            && belief.arg(1) instanceof Num(double strength)
        ? sentences.name(mind)
            + " has "
            + ThoughtWords.plain(belief.arg(0)).replace('_', ' ')
            + " by nature, "
            + StrictMath.round(100 * strength)
            + " percent of it"
        : sentences.name(mind) + " believed from the start that " + sentences.belief(belief);
  }

  /// @param choices the decisions that an act carried out
  String of(int entry, List<Integer> choices) {
    return Thoughts.contains(chronicle.fact(entry).type().termName())
        ? thoughts.of(entry, choices)
        : sentences.of(entry);
  }
}
