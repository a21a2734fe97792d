package dramaturg.world.mechanics.sensing;

/// What a scan can say of a thing.
public enum Reading {
  /// What is left of its hull, in percent.
  HULL,
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
  /// What it is made of.
  COMPOSITION
}
