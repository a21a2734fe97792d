package dramaturg.world.mechanics.boarding;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;

/// What people do in rooms. One file, since each is one line.
public final class Deeds {
  private Deeds() {}

  /// Goes to a room, by the shortest way if it is not next door.
  public record Walk(EntityId actor, EntityId room) implements Action {}

  /// Sends a crowd of one's own side, that has no mind of its own, to a room.
  public record SendCrowd(EntityId actor, EntityId crowd, EntityId room) implements Action {}

  /// Strikes somebody or something in the same room, with what is in hand or without.
  public record Strike(EntityId actor, EntityId target) implements Action {}

  /// Shoots at somebody in the same room, at a crowd, a device, or a door of the room.
  public record Shoot(EntityId actor, EntityId target) implements Action {}

  /// Shoots at somebody in the same room with a weapon that stuns, or is set to.
  public record Stun(EntityId actor, EntityId target) implements Action {}

  /// Spoils a device in the same room.
  public record Tamper(EntityId actor, EntityId device) implements Action {}

  /// Raises a force field around a device in the same room and those of one's own side there.
  public record RaiseField(EntityId actor, EntityId around) implements Action {}

  /// Lowers a force field that one bears.
  public record DropField(EntityId actor, EntityId around) implements Action {}

  /// Looks for what is hidden in the room where one stands.
  public record Search(EntityId actor, EntityId room) implements Action {}

  /// Slaps somebody in the same room.
  public record Slap(EntityId actor, EntityId person) implements Action {}

  /// Throws somebody, or a crowd, out of the room where one stands, to the first one next door.
  public record ThrowOut(EntityId actor, EntityId who) implements Action {}

  /// Takes a thing that lies in the same room.
  public record Take(EntityId actor, EntityId thing) implements Action {}
}
