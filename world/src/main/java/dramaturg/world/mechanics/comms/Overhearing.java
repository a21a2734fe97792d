package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.Optional;

/// Who hears what is not meant for them. In a quiet room that is everybody there; the noisier it is, the seldomer. A
/// microphone hears all that is said where it is and passes it on to its listener, at once inside the same hull or
/// house, else by the way that words from that hull take.
final class Overhearing {
  private static final long WHOLE_PPM = 1_000_000;

  private Overhearing() {}

  /// Puts off who else hears it until those have whom it was meant for; chance has no say in that.
  static Ruling said(Said said, Moment moment) {
    World world = moment.world();
    boolean any =
        room(world, said).stream()
            .flatMap(room -> world.contents(room).stream())
            .anyMatch(one -> world.has(one, Microphone.LISTENER) || bystands(world, one, said));
    return any
        ? Ruling.nothing().then(0, new Later.Listen(said, moment.entry()))
        : Ruling.nothing();
  }

  private static Optional<EntityId> room(World world, Said said) {
    return Positions.container(world, said.speaker()).filter(at -> world.has(at, Room.ROOM));
  }

  static Ruling listen(Later.Listen listen, Moment moment) {
    World world = moment.world();
    Said said = listen.said();
    Ruling ruling = Ruling.nothing();
    for (EntityId room : room(world, said).stream().toList())
      for (EntityId one : world.contents(room)) {
        if (world.has(one, Microphone.LISTENER)) ruling = ruling.and(tapped(one, listen, moment));
        else if (bystands(world, one, said) && catches(room, one, moment))
          ruling = ruling.and(heard(one, said, one));
      }
    return ruling.onlyBecause(listen.entry());
  }

  private static boolean bystands(World world, EntityId one, Said said) {
    return world.has(one, Minded.MINDED)
        && Vitals.perceives(world, one)
        && !one.equals(said.speaker())
        && !said.to().isEmpty()
        && !said.to().contains(one);
  }

  /// Whether somebody can make out what others say.
  private static boolean catches(EntityId room, EntityId one, Moment moment) {
    long clear = WHOLE_PPM - Noise.of(moment.world(), room);
    return clear >= WHOLE_PPM || moment.die("overhearing", one).chance(clear, WHOLE_PPM);
  }

  private static Ruling tapped(EntityId microphone, Later.Listen listen, Moment moment) {
    World world = moment.world();
    Said said = listen.said();
    EntityId listener = world.of(microphone, Microphone.LISTENER).listener();
    boolean works = world.find(microphone, Device.DEVICE).filter(Device::works).isPresent();
    boolean there = said.speaker().equals(listener) || said.to().contains(listener);
    if (!works || there || !Vitals.perceives(world, listener)) return Ruling.nothing();
    if (Vessels.withinCall(world, microphone, listener)) return heard(listener, said, microphone);
    Optional<EntityId> from = Vessels.of(world, microphone);
    Optional<EntityId> to = Vessels.of(world, listener);
    if (from.isEmpty() || to.isEmpty() || Routes.station(world, from.get()).isEmpty())
      return Ruling.nothing();
    return new Routes(world, moment.now())
        .route(from.get(), to.get())
        .map(route ->
            Ruling.nothing()
                .then(
                    Math.max(1, route.delayMillis()),
                    new Later.Tapped(listen, microphone, listener, to.get())))
        .orElse(Ruling.nothing());
  }

  /// What a microphone heard reaches its listener, who is still where it was sent.
  static Ruling arrived(Later.Tapped tapped, World world) {
    boolean there =
        world.within(tapped.listener(), tapped.at())
            && Vitals.perceives(world, tapped.listener())
            && Routes.station(world, tapped.at()).isPresent();
    return there
        ? heard(tapped.listener(), tapped.of().said(), tapped.microphone())
            .onlyBecause(tapped.of().entry())
        : Ruling.nothing();
  }

  private static Ruling heard(EntityId hearer, Said said, EntityId by) {
    Ruling ruling = Ruling.nothing();
    for (Term term : Deliveries.terms(said.content()))
      ruling =
          ruling.and(
              new Overheard(hearer, said.speaker(), said.to(), said.performative(), term, by));
    return ruling;
  }
}
