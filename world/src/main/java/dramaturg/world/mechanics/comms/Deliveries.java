package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// How a message ends, travels and arrives. Knows no way; those are found by [Routes].
final class Deliveries {
  private Deliveries() {}

  /// What is said one after the other: the elements of a list, or the one term.
  static List<Term> terms(Expression content) {
    Term term = content instanceof Term said ? said : FactTerms.expression(content.text());
    return term instanceof ListTerm list ? list.elements() : List.of(term);
  }

  static Ruling ended(Later.End end, Moment moment) {
    World world = moment.world();
    Optional<Transmission> sending = world.find(end.from(), Transmission.SENDING);
    if (sending.isEmpty() || world.origin(end.from(), Transmission.SENDING) != moment.entry())
      return Ruling.nothing();
    Ruling ended = Ruling.happens(new MessageEnded(end.from(), moment.entry()));
    return ended.and(travel(sending.get().message(), moment.entry(), moment));
  }

  /// A sender that no longer works breaks off what it sends.
  static Ruling broken(EntityId vessel, Moment moment) {
    World world = moment.world();
    Optional<Transmission> sending = world.find(vessel, Transmission.SENDING);
    if (sending.isEmpty() || Routes.station(world, vessel).isPresent()) return Ruling.nothing();
    MessageSent message = sending.get().message();
    List<Term> said = terms(message.content());
    int count =
        (int)
            Math.min(said.size(), (moment.now() - sending.get().beganMillis()) / Comms.TERM_MILLIS);
    var cut = new MessageCutShort(message.speaker(), vessel, Terms.list(said.subList(0, count)));
    return Ruling.happens(cut)
        .because(world.origin(vessel, Transmission.SENDING))
        .and(
            travel(
                part(message, cut.content()), world.origin(vessel, Transmission.SENDING), moment));
  }

  private static MessageSent part(MessageSent whole, Expression content) {
    return new MessageSent(
        whole.speaker(),
        whole.from(),
        whole.to(),
        whole.performative(),
        content,
        whole.number(),
        whole.inReplyTo());
  }

  /// Puts the message on its way to every vessel that it is for.
  private static Ruling travel(MessageSent message, int sent, Moment moment) {
    Ruling ruling = Ruling.nothing();
    if (terms(message.content()).isEmpty()) return ruling;
    var routes = new Routes(moment.world(), moment.now()).all(message.from());
    var targets = new LinkedHashMap<EntityId, List<EntityId>>();
    if (message.to().isEmpty())
      for (EntityId vessel : routes.keySet())
        if (moment.world().has(vessel, Hull.HULL)) targets.put(vessel, List.of());
    for (EntityId hearer : message.to()) {
      EntityId vessel = Stations.of(moment.world(), hearer).orElse(hearer);
      targets.computeIfAbsent(vessel, at -> new ArrayList<>()).add(hearer);
    }
    for (var target : targets.entrySet()) {
      Routes.Route route = routes.get(target.getKey());
      if (route == null) {
        for (EntityId hearer : target.getValue()) {
          ruling = ruling.and(new MessageLost(message.speaker(), hearer, "no_way"));
        }
        continue;
      }
      for (EntityId relay : route.relays()) {
        ruling = ruling.then(route.delayMillis(), new Later.PassOn(relay, sent));
      }
      ruling =
          ruling.then(
              Math.max(1, route.delayMillis()),
              new Later.Arrive(message, target.getKey(), target.getValue()));
    }
    return ruling;
  }

  static Ruling arrived(Later.Arrive arrive, Moment moment) {
    World world = moment.world();
    boolean received = Routes.station(world, arrive.at()).isPresent();
    List<EntityId> hearers =
        arrive.hearers().isEmpty() ? listeners(world, arrive.at()) : arrive.hearers();
    Ruling ruling = Ruling.nothing();
    for (EntityId hearer : hearers) {
      ruling = ruling.and(arrived(arrive, hearer, received, world));
    }
    return ruling;
  }

  private static WorldFact arrived(
      Later.Arrive arrive, EntityId hearer, boolean received, World world) {
    MessageSent message = arrive.message();
    if (!received) return new MessageLost(message.speaker(), hearer, deaf(world, arrive.at()));
    if (!with(world, hearer, arrive.at()) || !Vitals.alive(world, hearer))
      return new MessageLost(message.speaker(), hearer, "not_there");
    return Vitals.perceives(world, hearer)
        ? heard(message, hearer)
        : new Kept.MessageKept(
            hearer,
            arrive.at(),
            message.speaker(),
            message.performative(),
            message.content(),
            message.number(),
            message.inReplyTo());
  }

  /// Whether somebody is in this hull, or carries this station.
  static boolean with(World world, EntityId hearer, EntityId station) {
    return world.within(hearer, station) || Positions.carries(world, hearer, station);
  }

  private static String deaf(World world, EntityId vessel) {
    return Jamming.jammed(world, vessel) ? "jammed" : "no_receiver";
  }

  /// Those who hear what a vessel receives: whoever is where it is commanded from, and the vessel's own mind.
  static List<EntityId> listeners(World world, EntityId vessel) {
    var found = new ArrayList<EntityId>();
    if (world.has(vessel, Minded.MINDED)) found.add(vessel);
    for (EntityId room : world.contents(vessel)) {
      if (world.find(room, Room.ROOM).filter(Room::view).isEmpty()) continue;
      for (EntityId body : world.contents(room)) {
        if (world.has(body, Minded.MINDED) && Vitals.alive(world, body)) found.add(body);
      }
    }
    return found;
  }

  /// What is said in a room reaches those it is meant for; to nobody in particular, everybody there but the speaker.
  /// It is not said again to those who could not hear it.
  static Ruling heard(Said said, World world) {
    var hearers = new ArrayList<>(said.to());
    if (hearers.isEmpty()) {
      for (EntityId place : world.placeOf(said.speaker()).stream().limit(1).toList()) {
        for (EntityId body : world.contents(place)) {
          if (world.has(body, Minded.MINDED) && !body.equals(said.speaker())) hearers.add(body);
        }
      }
    }
    var message =
        new MessageSent(
            said.speaker(),
            said.speaker(),
            said.to(),
            said.performative(),
            said.content(),
            said.number(),
            said.inReplyTo());
    Ruling ruling = Ruling.nothing();
    for (EntityId hearer : hearers) {
      if (Vitals.perceives(world, hearer)) ruling = ruling.and(heard(message, hearer));
      else if (Vitals.alive(world, hearer) && said.to().contains(hearer))
        ruling = ruling.and(new MessageLost(said.speaker(), hearer, "unconscious"));
    }
    return ruling;
  }

  private static MessageHeard heard(MessageSent message, EntityId hearer) {
    return new MessageHeard(
        hearer,
        message.speaker(),
        message.performative(),
        message.content(),
        message.number(),
        message.inReplyTo());
  }
}
