package dramaturg.logic.query;

/// One step of a compiled condition, linked to the step after it.
abstract class Goal {
  /// The end of a chain: back to whoever called.
  static final Goal RETURN =
      new Goal() {
        @Override
        boolean step(Search search) {
          return search.giveBack();
        }
      };

  /// Tries this step. On success the search stands at the next goal.
  ///
  /// @return whether it succeeded; if not, bindings made on the way are taken back by the search
  abstract boolean step(Search search);

  /// Tries the next alternative of a choice that this goal has left; takes the choice off when it is the last.
  boolean retry(Search search, Search.Choice choice) {
    throw new IllegalStateException("left no choice");
  }
}
