package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.Following;

/// Some members of a crowd are dead. It does not say which.
///
/// @param count how many, at least 1
/// @param by who or what killed them
public record Perished(EntityId crowd, long count, EntityId by) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    long living = Math.max(0, edit.world().of(crowd, Crowd.CROWD).size() - count);
    edit.put(crowd, Crowd.CROWD, new Crowd(living));
    edit.world()
        .find(crowd, Following.FOLLOWING)
        .ifPresent(before -> edit.put(crowd, Following.FOLLOWING, before.within(living)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, crowd);
  }
}
