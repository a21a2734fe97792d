package dramaturg.world.state;

import dramaturg.kernel.fact.Fact;

/// A fact of the world: what it changes, and who can perceive it. A record in the past tense. It decides nothing: when
/// it is made, it has happened.
public interface WorldFact extends Fact {
  /// Changes the world as this fact says. Must depend on the fact and the world only, so that replay is re-applying.
  void applyTo(Edit edit);

  /// Who can perceive it, asked after it has been applied.
  Audience audience(World world);
}
