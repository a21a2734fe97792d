package dramaturg.world.mechanics.allegiance;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.art.BuiltOn;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How treaties end, and how breaches of them come to be known. A breach that nobody has seen counts for nothing.
public final class Treaties {
  private static final String FORBIDS = "forbids";

  private Treaties() {}

  /// Ends a treaty for one's own side, and so for all.
  public record EndTreaty(EntityId actor, EntityId treaty) implements Action {}

  /// That a treaty binds nobody any more.
  record Ended(EntityId party) {
    static final Component<Ended> ENDED = Component.of("ended", Ended.class);
  }

  /// A breach that somebody has seen.
  record Breach(EntityId treaty, Term clause, EntityId by) {}

  /// The breaches that a body has seen, in that order.
  record Seen(List<Breach> breaches) {
    static final Component<Seen> SEEN = Component.of("breaches", Seen.class);

    static final Seen NONE = new Seen(List.of());

    Seen {
      breaches = List.copyOf(breaches);
    }
  }

  /// Somebody ended a treaty.
  ///
  /// @param party the side that they ended it for
  public record TreatyEnded(EntityId treaty, EntityId by, EntityId party) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(treaty, Ended.ENDED, new Ended(party));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by);
    }
  }

  /// Somebody who is bound by a treaty saw it broken.
  ///
  /// @param by the side that broke it
  public record BreachKnown(EntityId treaty, EntityId by, EntityId knower, Expression clause)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Term term = clause instanceof Term said ? said : FactTerms.expression(clause.text());
      var seen = new ArrayList<>(edit.world().or(knower, Seen.SEEN, Seen.NONE).breaches());
      seen.add(new Breach(treaty, term, by));
      edit.put(knower, Seen.SEEN, new Seen(seen));
    }

    @Override
    public Audience audience(World world) {
      return Audience.only(knower);
    }
  }

  static Ruling end(EndTreaty end, World world) {
    Optional<Treaty> treaty = world.find(end.treaty(), Treaty.TREATY);
    if (treaty.isEmpty()) return Ruling.refused("no_such_treaty");
    if (world.has(end.treaty(), Ended.ENDED)) return Ruling.refused("already_ended");
    return party(world, end.actor(), treaty.get())
        .map(party -> Ruling.happens(new TreatyEnded(end.treaty(), end.actor(), party)))
        .orElse(Ruling.refused("no_authority"));
  }

  /// The side for which somebody may end a treaty, if for any.
  private static Optional<EntityId> party(World world, EntityId person, Treaty treaty) {
    for (EntityId party : treaty.parties()) {
      boolean heads =
          world
              .find(party, Headship.Head.HEAD)
              .filter(head -> head.person().equals(person))
              .isPresent();
      boolean sent = treaty.envoys().contains(person) && belongs(world, person, party);
      if (heads || sent) return Optional.of(party);
    }
    return Optional.empty();
  }

  /// Whether somebody is of the faction or of a house of it.
  private static boolean belongs(World world, EntityId one, EntityId party) {
    Optional<EntityId> own = Allegiance.of(world, one);
    return own.filter(side ->
            side.equals(party) || Allegiance.of(world, side).filter(party::equals).isPresent())
        .isPresent();
  }

  /// What those aboard see when a vessel shows itself otherwise: the devices that do it are at work.
  static Ruling shown(EntityId vessel, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId device : Device.of(world, vessel)) ruling = ruling.and(witnessed(device, world));
    return ruling;
  }

  /// What those aboard see when a device is put to work that was built on what a treaty forbids.
  static Ruling witnessed(EntityId device, World world) {
    List<EntityId> arts = BuiltOn.of(world, device);
    Device works = world.of(device, Device.DEVICE);
    if (arts.isEmpty() || !works.works()) return Ruling.nothing();
    Ruling ruling = Ruling.nothing();
    for (EntityId treaty : world.all(Treaty.TREATY)) {
      if (world.has(treaty, Ended.ENDED)) continue;
      for (Term clause : world.of(treaty, Treaty.TREATY).clauses())
        for (EntityId art : arts)
          ruling = ruling.and(broken(treaty, clause, works.host(), art, world));
    }
    return ruling;
  }

  private static Ruling broken(
      EntityId treaty, Term clause, EntityId vessel, EntityId art, World world) {
    if (!clause.functor().equals(FORBIDS) || clause.arity() != 2) return Ruling.nothing();
    Optional<EntityId> side = world.find(clause.arg(0).text());
    if (side.isEmpty() || !belongs(world, vessel, side.get()) || !covers(clause.arg(1), art))
      return Ruling.nothing();
    Ruling ruling = Ruling.nothing();
    for (EntityId body : world.everythingIn(vessel)) {
      boolean sees =
          world.has(body, Minded.MINDED)
              && Vitals.able(world, body)
              && Vessels.viewing(world, body).filter(vessel::equals).isPresent()
              && bound(world, body, world.of(treaty, Treaty.TREATY));
      var breach = new Breach(treaty, clause, side.get());
      if (sees && !world.or(body, Seen.SEEN, Seen.NONE).breaches().contains(breach))
        ruling = ruling.and(new BreachKnown(treaty, side.get(), body, clause));
    }
    return ruling;
  }

  private static boolean covers(Term forbidden, EntityId art) {
    Term name = FactTerms.term(art);
    return forbidden instanceof ListTerm list
        ? list.elements().contains(name)
        : forbidden.equals(name);
  }

  private static boolean bound(World world, EntityId body, Treaty treaty) {
    for (EntityId party : treaty.parties()) if (belongs(world, body, party)) return true;
    return false;
  }

  /// Whoever is bound by a treaty knows what it says, or that it has ended, and the breaches that they saw.
  static void percepts(EntityId body, World world, Percepts out) {
    for (EntityId treaty : world.all(Treaty.TREATY)) {
      Treaty said = world.of(treaty, Treaty.TREATY);
      if (!bound(world, body, said)) continue;
      if (world.has(treaty, Ended.ENDED)) {
        EntityId party = world.of(treaty, Ended.ENDED).party();
        out.add(world.origin(treaty, Ended.ENDED), "ended", treaty, party);
        continue;
      }
      int origin = world.origin(treaty, Treaty.TREATY);
      said.parties().forEach(party -> out.add(origin, "party", treaty, party));
      said.clauses().forEach(clause -> out.add(origin, "clause", treaty, clause));
    }
    for (Breach breach : world.or(body, Seen.SEEN, Seen.NONE).breaches())
      out.add(
          world.origin(body, Seen.SEEN), "breach", breach.treaty(), breach.clause(), breach.by());
  }
}
