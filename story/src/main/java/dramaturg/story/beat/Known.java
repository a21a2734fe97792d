package dramaturg.story.beat;

import dramaturg.story.facts.Cast;
import dramaturg.story.facts.FactNames;
import dramaturg.story.facts.StateAt;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What names in patterns can refer to. What is absent is not checked against.
///
/// @param facts the facts that there can be
/// @param cast the entities that there are
/// @param relations what can be asked of the state at a moment, in claims
/// @param holes the kinds of holes that can be silenced; empty if any can
public record Known(
    Optional<FactNames> facts,
    Optional<Cast> cast,
    Collection<StateAt.Relation> relations,
    Collection<String> holes) {
  /// Nothing is known, so nothing is checked.
  public static final Known NOTHING =
      new Known(Optional.empty(), Optional.empty(), List.of(), List.of());

  /// Everything is known.
  public static Known of(FactNames facts, Cast cast, StateAt state) {
    return new Known(Optional.of(facts), Optional.of(cast), state.relations(), List.of());
  }
}
