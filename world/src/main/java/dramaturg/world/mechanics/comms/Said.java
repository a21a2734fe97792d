package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.space.Positions;
import java.util.List;

/// Somebody said something in a room. Where it is quiet all there can follow who says what; in noise only those who
/// are meant to.
///
/// @param to whom it was meant for; empty for everybody there
/// @param number the speaker's own number for it
/// @param inReplyTo the number of the question that it answers, 0 if none
public record Said(
    EntityId speaker,
    List<EntityId> to,
    String performative,
    Expression content,
    long number,
    long inReplyTo)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {}

  @Override
  public Audience audience(World world) {
    boolean quiet =
        Positions.container(world, speaker).filter(at -> Noise.of(world, at) > 0).isEmpty();
    if (quiet || to.isEmpty()) return Audience.with(world, speaker);
    return Audience.only(speaker).and(Audience.only(to));
  }
}
