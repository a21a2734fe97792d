package dramaturg.world.mechanics.contagion.outbreak;

import java.util.List;

/// The law of one contagion: the stages that a host goes through and what it is afterwards. It holds no host and no
/// chance.
///
/// @param name what the strain is called
/// @param stages in order, 1 to [#MOST_STAGES]; a stage that lasts forever ends the course
/// @param after what the host is when the last stage is over
public record Strain(String name, List<Stage> stages, After after) {
  /// The longest course that is allowed.
  public static final int MOST_STAGES = 16;

  /// What a host is when the course of the strain is over.
  public enum After {
    /// It cannot be infected again.
    IMMUNE,
    /// It can be infected again at once.
    SUSCEPTIBLE
  }

  public Strain {
    stages = List.copyOf(stages);
    if (stages.isEmpty() || stages.size() > MOST_STAGES) {
      throw new IllegalArgumentException(
          "a strain has 1 to " + MOST_STAGES + " stages, not " + stages.size());
    }
  }

  /// Susceptible, infectious, recovered for good: one stage with a memoryless end.
  public static Strain sir(
      String name, double contactsPerHour, double linksPerHour, long meanMillis) {
    return new Strain(
        name,
        List.of(
            new Stage(
                "infectious", new Lasting.Exponential(meanMillis), contactsPerHour, linksPerHour)),
        After.IMMUNE);
  }

  /// Once infected, infectious for good.
  public static Strain lasting(String name, double contactsPerHour, double linksPerHour) {
    return new Strain(
        name,
        List.of(new Stage("infectious", new Lasting.Forever(), contactsPerHour, linksPerHour)),
        After.IMMUNE);
  }

  /// Whether any stage spreads over the link.
  public boolean usesLink() {
    for (Stage stage : stages) if (stage.linksPerHour() > 0) return true;
    return false;
  }
}
