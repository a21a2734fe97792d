package dramaturg.mind.host;

import dramaturg.mind.intention.Consideration;

/// What a mind asks of whoever runs it. Called only from within `Mind.think`. A returned `int` is the entry that was
/// written, used as an origin from then on; a negative one says that nothing was written.
public interface Host {
  /// What is returned where nothing was written.
  int NO_ENTRY = -1;

  /// The entry with which everything begins. What a mind perceives from there is its situation, and no news.
  int OPENING = 0;

  /// Begins an action; the mind hears of its end by `succeeded` or `failed` with the deed's ticket, perhaps at once.
  int act(Deed deed);

  int send(Outgoing message);

  /// Called when more than one plan is applicable.
  ///
  /// @return the index of the option to take
  default int choose(Decision decision) {
    return decision.preferred();
  }

  /// Whether decisions are wanted at all. Without, the first applicable plan is taken and the others are not looked at,
  /// unless weights or utilities choose.
  default boolean wantsDecisions() {
    return true;
  }

  /// Whether plans that were looked at shall be told, and what those lacked that were not applicable. That is slow.
  default boolean looksOn() {
    return false;
  }

  /// Called for each plan that was looked at for an event, after the choice was made; see [#looksOn].
  default void considered(Consideration consideration) {}

  int learned(BeliefChange change);

  int forgot(BeliefChange change);

  /// The mind goes by something's not being believed of which only others could have told it.
  ///
  /// @return the entry, which is then the origin of the absence until it ends
  default int lacked(BeliefChange change) {
    return NO_ENTRY;
  }

  int goal(GoalChange change);

  void print(String text);
}
