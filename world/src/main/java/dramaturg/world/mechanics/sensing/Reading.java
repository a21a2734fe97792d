package dramaturg.world.mechanics.sensing;

/// What a scan can say of a thing.
public enum Reading {
  /// What is left of its hull, in percent.
  HULL,
  /// Its longest extent, in metres.
  SIZE,
  /// `up`, `down` or `fallen`; left out for what has no shields.
  SHIELDS,
  /// How many of its weapons work; left out for places.
  WEAPONS,
  /// What its reactors give, in megawatts; left out for what has none.
  POWER,
  /// How many living beings are aboard or on it.
  LIFE_SIGNS,
  /// A kind of being aboard; one reading for each.
  SPECIES,
  /// How much of it has been turned into somebody's own, in percent; left out where nothing has.
  ASSIMILATED,
  /// What kind it is in truth; left out unless the scan saw through a disguise.
  KIND,
  /// What it is made of.
  COMPOSITION,
  /// `room(Room, Use, Living)`: a room inside a hull whose shields are not up, what it is for as in [Room#use] and how
  /// many living beings are in it; one reading for each room.
  ROOM,
  /// `device(Device, Function, Place)`: a device inside a hull whose shields are not up, what it does, and the room or
  /// hull in which it lies; one reading for each device.
  DEVICE
}
