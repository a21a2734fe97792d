package dramaturg.world.mechanics.contagion.outbreak;

/// One stage of a strain in its host. It says nothing of what the host looks like or can do then; that is the pack's.
///
/// @param name what the stage is called, as in `incubation`
/// @param lasting how long it lasts
/// @param contactsPerHour hazard of passing the strain on, for each contact and hour; 0 if it does not spread by
///     contact
/// @param linksPerHour how often in an hour one such host reaches some other member of the link, each with the same
///     chance; 0 if the stage does not spread over the link
public record Stage(String name, Lasting lasting, double contactsPerHour, double linksPerHour) {
  public Stage {
    if (!(contactsPerHour >= 0) || !(linksPerHour >= 0)) {
      throw new IllegalArgumentException("a hazard cannot be below zero");
    }
  }

  /// A stage in which nothing is passed on.
  public static Stage quiet(String name, Lasting lasting) {
    return new Stage(name, lasting, 0, 0);
  }
}
