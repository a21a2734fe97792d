package dramaturg.world.mechanics.combat.ram;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.CourseChange;
import dramaturg.world.state.space.Track;
import dramaturg.world.state.space.Vec;

/// What happens on the way to a collision. The collision itself is a [dramaturg.world.state.harm.Rammed].
public final class RamFacts {
  private RamFacts() {}

  /// A vessel set out to run into another, or corrected its line because the other changed its course. The line leads
  /// to where the other will be on arrival, as far as courses tell at the moment.
  public record RammingBegun(EntityId vessel, EntityId target, long arrivesMillis)
      implements CourseChange {
    @Override
    public void applyTo(Edit edit) {
      Vec from = at(edit.world(), vessel, edit.now());
      Vec to = at(edit.world(), target, arrivesMillis);
      edit.put(vessel, Course.COURSE, new Course.Leg(from, to, edit.now(), arrivesMillis, target));
      edit.put(vessel, Ramming.RAMMING, new Ramming(target));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, target).and(Audience.aboard(vessel));
    }
  }

  /// A vessel that meant to ram has come to rest: it struck, or missed, or its target got away.
  public record RammingEnded(EntityId vessel, EntityId target) implements CourseChange {
    @Override
    public void applyTo(Edit edit) {
      Vec at = at(edit.world(), vessel, edit.now());
      edit.put(vessel, Course.COURSE, new Course.Rest(at));
      edit.remove(vessel, Ramming.RAMMING);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel).and(Audience.aboard(vessel));
    }

    @Override
    public boolean small() {
      return true;
    }
  }

  /// A vessel that meant to ram shot past its target.
  public record RamMissed(EntityId vessel, EntityId target) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.seeing(vessel, target).and(Audience.aboard(vessel));
    }
  }

  private static Vec at(World world, EntityId thing, long atMillis) {
    return Track.of(world, thing).orElseThrow().at(atMillis);
  }
}
