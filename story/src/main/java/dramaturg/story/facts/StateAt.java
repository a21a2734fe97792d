package dramaturg.story.facts;

import dramaturg.logic.query.Answers;
import java.util.Collection;
import java.util.List;

/// The state of the world right after an entry, from whoever can fold the facts again. Story without it can still
/// answer everything that rests on facts alone.
public interface StateAt {
  /// Nobody can tell.
  StateAt UNKNOWN =
      new StateAt() {
        @Override
        public Answers after(int entry) {
          return Answers.NONE;
        }

        @Override
        public Collection<Relation> relations() {
          return List.of();
        }
      };

  /// What held right after this entry. A literal may carry `[entry(E)]`: the fact that last made it so.
  ///
  /// @param entry an entry of the chronicle; -1 for the moment before the first
  Answers after(int entry);

  /// What can be asked.
  Collection<Relation> relations();

  /// A relation of the state: `in(Person, Room)` is `in` with two arguments.
  record Relation(String name, int arity) {}
}
