package dramaturg.world.state.looks;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Identity;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Allegiance;
import java.util.Optional;

/// What a thing in space looks like from outside, true or not. Who has it in hand does not show.
///
/// @param kind the kind that it looks like
/// @param flag the faction whose colours it shows, if any
public record Appearance(String kind, Optional<EntityId> flag) {
  public static final Component<Appearance> APPEARANCE =
      Component.of("appearance", Appearance.class);

  /// The kind of what is seen by somebody who cannot put a name to it, nor tell its colours.
  public static final String UNIDENTIFIED = "unidentified";

  /// What the thing looks like; where nobody said otherwise, what it is.
  public static Appearance of(World world, EntityId thing) {
    return world.find(thing, APPEARANCE).orElseGet(() -> undisguised(world, thing));
  }

  /// What a thing looks like that hides nothing.
  public static Appearance undisguised(World world, EntityId thing) {
    return new Appearance(world.of(thing, Identity.IDENTITY).kind(), Allegiance.of(world, thing));
  }
}
