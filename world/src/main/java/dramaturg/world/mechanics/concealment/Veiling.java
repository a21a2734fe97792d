package dramaturg.world.mechanics.concealment;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.looks.Appearance;
import dramaturg.world.state.looks.Disguise;
import dramaturg.world.state.looks.Showing;
import dramaturg.world.state.looks.Unseen;
import java.util.Optional;

/// How things come to be seen or not. One file, since they differ by a word.
public final class Veiling {
  /// As what something appeared that did not appear at all.
  static final String NOTHING = "nothing";

  private Veiling() {}

  /// What gave a thing away.
  public enum Because {
    /// A hit that its device does not bear, or a blow.
    HIT,
    /// Its device was switched off, or had no power.
    OFF,
    /// Its device was damaged.
    FAILURE,
    /// Its device is elsewhere.
    LOST,
    /// It took another shape.
    RESHAPED,
    /// An instrument found it.
    SWEPT
  }

  /// What is noticed by those who could see the thing: around a vessel and aboard it, or in the room.
  private interface Shown extends Showing {
    @Override
    default Audience audience(World world) {
      return world.has(thing(), Hull.HULL)
          ? Audience.seeing(thing()).and(Audience.aboard(thing()))
          : Audience.with(world, thing());
    }
  }

  /// A vessel is hidden from all that could see it.
  public record Cloaked(EntityId thing, EntityId device) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      edit.put(thing, Unseen.UNSEEN, new Unseen(true, device));
    }
  }

  /// A vessel came out of its cloak because it wanted to.
  public record Decloaked(EntityId thing) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(thing, Unseen.UNSEEN);
    }
  }

  /// A vessel looks like another from now on.
  ///
  /// @param as the kind that it looks like, or the vessel for which it is taken
  public record Disguised(EntityId thing, EntityId device, Expression as) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      World world = edit.world();
      Optional<EntityId> model = world.find(as.text());
      Appearance looks =
          model
              .map(vessel -> Appearance.of(world, vessel))
              .orElseGet(() -> new Appearance(as.text(), Optional.empty()));
      edit.put(thing, Appearance.APPEARANCE, looks);
      edit.put(thing, Disguise.DISGUISE, new Disguise(device, model));
    }
  }

  /// A vessel dropped its disguise because it wanted to.
  ///
  /// @param as what it looked like before
  public record DisguiseDropped(EntityId thing, Expression as) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      show(edit, thing);
    }
  }

  /// Somebody cannot be seen any more who was seen a moment ago.
  public record Vanished(EntityId thing, EntityId device) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      edit.put(thing, Unseen.UNSEEN, new Unseen(true, device));
    }
  }

  /// Somebody can be seen again, by what they did themselves.
  public record Appeared(EntityId thing) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(thing, Unseen.UNSEEN);
    }
  }

  /// Somebody hid. Whoever was there saw it.
  ///
  /// @param in the room, or the thing there
  public record Hid(EntityId thing, EntityId in) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      edit.put(thing, Unseen.UNSEEN, new Unseen(false, in));
    }
  }

  /// A vessel or somebody is seen as what it is, and did not want to be.
  ///
  /// @param as as what it appeared: a kind, a vessel, or `nothing`
  public record Unmasked(EntityId thing, Expression as, Because because) implements Shown {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(thing, Unseen.UNSEEN);
      show(edit, thing);
    }
  }

  /// Somebody swept a room with an instrument. Whom it found follows.
  public record Swept(EntityId by, EntityId room) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.inRoom(room);
    }
  }

  private static void show(Edit edit, EntityId thing) {
    if (!edit.world().has(thing, Disguise.DISGUISE)) return;
    edit.remove(thing, Disguise.DISGUISE);
    edit.put(thing, Appearance.APPEARANCE, Appearance.undisguised(edit.world(), thing));
  }
}
