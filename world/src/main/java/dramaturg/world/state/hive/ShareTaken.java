package dramaturg.world.state.hive;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;

/// So many members of a crowd now follow another mind: a turning point of what happens to its members one by one.
///
/// @param by the strain that did it
/// @param percent the turning point, in percent of the crowd; more than this share follow
/// @param count how many follow now
public record ShareTaken(EntityId crowd, EntityId mind, EntityId by, int percent, long count)
    implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    Following before = edit.world().or(crowd, Following.FOLLOWING, Following.NOBODY);
    edit.put(crowd, Following.FOLLOWING, before.with(mind, count));
  }

  @Override
  public Audience audience(World world) {
    return Audience.only(mind);
  }
}
