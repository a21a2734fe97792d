package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Vessels;
import java.util.Optional;

/// Opens and closes screens between vessels. What is said over them goes as messages do.
final class Screens {
  private Screens() {}

  static Ruling hail(Hail hail, Moment moment) {
    World world = moment.world();
    Optional<EntityId> from = Vessels.of(world, hail.actor());
    Optional<EntityId> to = Vessels.of(world, hail.whom());
    if (from.isEmpty() || to.isEmpty()) return Ruling.refused("not_aboard");
    if (from.equals(to)) return Ruling.refused("already_aboard");
    if (Jamming.jammed(world, from.get())) return Ruling.refused("jammed");
    if (Routes.station(world, from.get()).isEmpty()) return Ruling.refused("no_sender");
    boolean direct =
        new Routes(world, moment.now())
            .route(from.get(), to.get())
            .filter(route -> route.relays().isEmpty())
            .isPresent();
    if (!direct) return Ruling.refused("out_of_reach");
    return Ruling.happens(new ScreenOpened(from.get(), to.get(), hail.actor()));
  }

  /// A screen closes when the vessels can no longer reach each other directly.
  static Ruling outOfTouch(EntityId vessel, Moment moment) {
    World world = moment.world();
    Optional<Screen> screen = world.find(vessel, Screen.SCREEN);
    if (screen.isEmpty()) return Ruling.nothing();
    boolean direct =
        Routes.station(world, vessel).isPresent()
            && new Routes(world, moment.now())
                .route(vessel, screen.get().with())
                .filter(route -> route.relays().isEmpty())
                .isPresent();
    return direct
        ? Ruling.nothing()
        : Ruling.happens(new ScreenClosed(vessel, screen.get().with()));
  }
}
