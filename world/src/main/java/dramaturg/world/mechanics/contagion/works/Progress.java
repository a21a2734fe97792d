package dramaturg.world.mechanics.contagion.works;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Conversion;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.fitting.Bay;
import dramaturg.world.state.hive.TurnsTo;
import dramaturg.world.state.looks.Reshaping;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Beside;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.space.Mooring;

/// What becomes of things that are being assimilated.
public final class Progress {
  private Progress() {}

  /// Somebody began to make a thing its own.
  public record AssimilationBegun(EntityId by, EntityId target, EntityId strain)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      EntityId mind = edit.world().find(by, Minded.MINDED).map(Minded::mind).orElse(by);
      new Assimilation(by, strain, mind, 0, edit.now(), 0, edit.entry()).put(edit, target);
      Beside.put(edit, by, target);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(target)
          .and(Audience.aboard(target))
          .and(Audience.with(world, target))
          .and(Audience.only(by));
    }
  }

  /// More or fewer work at it than before.
  ///
  /// @param workers how many, a beam counted as many
  public record AssimilationPaced(EntityId target, long workers) implements Unnoticed {
    @Override
    public void applyTo(Edit edit) {
      Assimilation before = edit.world().of(target, Assimilation.ASSIMILATION);
      before.at(edit.now(), before.doneAt(edit.now()), workers).put(edit, target);
    }
  }

  /// The work on a thing has come so far.
  public record AssimilationReached(EntityId target, int percent) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Assimilation before = edit.world().of(target, Assimilation.ASSIMILATION);
      long work = edit.world().of(target, Assimilable.ASSIMILABLE).workMillis();
      long done = Math.max(before.doneAt(edit.now()), Works.share(work, percent));
      before.at(edit.now(), done, before.pace()).put(edit, target);
    }

    @Override
    public Audience audience(World world) {
      return Audience.aboard(target)
          .and(Audience.only(target, world.of(target, Assimilation.ASSIMILATION).by()));
    }
  }

  /// Something useful grew in it: a device, a room next to the first that was there, or a small craft that obeys
  /// whoever is at work.
  ///
  /// @param thing the name of what grew
  /// @param kind what it is
  public record Grown(EntityId target, Expression thing, Expression kind) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      EntityId grown =
          edit.create(thing.text(), kind.text(), kind.text().replace('_', ' '), target);
      if (edit.world().has(grown, Room.ROOM)) open(edit, grown);
      if (edit.world().isA(grown, RootKind.VESSEL.word())) launchable(edit, grown);
    }

    private void launchable(Edit edit, EntityId craft) {
      World world = edit.world();
      Bay.taking(world, target, craft).ifPresent(bay -> edit.move(craft, bay));
      edit.put(craft, Mooring.MOORING, new Mooring(target));
      Assimilation work = world.of(target, Assimilation.ASSIMILATION);
      new Minded(work.mind()).moves(edit, craft);
      TurnsTo.side(world, work.strain(), work.mind())
          .ifPresent(side -> edit.put(craft, Allegiance.ALLEGIANCE, new Allegiance(side)));
    }

    private void open(Edit edit, EntityId room) {
      World world = edit.world();
      for (EntityId other : world.contents(target)) {
        if (other.equals(room) || !world.has(other, Room.ROOM)) continue;
        edit.put(room, Room.ROOM, world.of(room, Room.ROOM).beside(other));
        edit.put(other, Room.ROOM, world.of(other, Room.ROOM).beside(room));
        return;
      }
    }

    @Override
    public Audience audience(World world) {
      return Audience.aboard(target)
          .and(world.find(thing.text()).map(Audience::only).orElse(Audience.nobody()));
    }
  }

  /// A thing is wholly somebody's own.
  ///
  /// @param into what it is from now on
  /// @param mind whose it is
  public record Assimilated(EntityId target, Expression into, EntityId mind) implements Reshaping {
    @Override
    public EntityId thing() {
      return target;
    }

    @Override
    public void applyTo(Edit edit) {
      edit.remove(target, Assimilation.ASSIMILATION);
      edit.remove(target, Conversion.CONVERSION);
      edit.become(target, into.text());
      edit.put(target, Minded.MINDED, new Minded(mind));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(target)
          .and(Audience.aboard(target))
          .and(Audience.with(world, target))
          .and(Audience.only(mind));
    }
  }
}
