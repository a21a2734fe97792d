package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.state.Speech;
import java.util.List;

/// Somebody heard what was not meant for them: beside those who spoke, or by a microphone. Their mind gets it as a
/// signal from the speaker, `overheard(Speaker, Hearer, Words)`; whoever does not keep it forgets it.
///
/// @param to whom it was meant for; empty for everybody there
/// @param act the speech act: tell, achieve, ...
/// @param words one thing that was said
/// @param by the body or the microphone that heard it
public record Overheard(
    EntityId hearer, EntityId speaker, List<EntityId> to, String act, Expression words, EntityId by)
    implements Speech {
  @Override
  public String performative() {
    return "signal";
  }

  /// `overheard(Speaker, Hearer, Words)`: the hearer is a list for several, and `all` for nobody in particular; words
  /// other than a statement stand in their speech act, such as `achieve(Goal)`.
  @Override
  public Expression content() {
    Term said = words instanceof Term term ? term : FactTerms.expression(words.text());
    Term whom =
        to.isEmpty()
            ? Terms.atom("all")
            : to.size() == 1
                ? FactTerms.term(to.getFirst())
                : Terms.list(to.stream().map(FactTerms::term).toList());
    Term what = act.equals("tell") ? said : Terms.struct(act, said);
    return Terms.struct("overheard", FactTerms.term(speaker), whom, what);
  }

  /// What one overhears beside those who speak is told by their speaking.
  @Override
  public boolean small() {
    return by.equals(hearer);
  }
}
