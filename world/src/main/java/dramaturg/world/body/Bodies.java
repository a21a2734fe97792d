package dramaturg.world.body;

import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.Mind;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.Percept;
import dramaturg.mind.host.Performative;
import dramaturg.mind.run.Reasoner;
import dramaturg.world.state.Speech;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.looks.Guise;
import dramaturg.world.state.looks.Showing;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// The minds of a run and what their bodies let them know. A fact reaches a mind when one of its bodies can perceive
/// it; lasting percepts are worked out anew before the mind thinks and passed on as differences. It never lets a mind
/// read the world.
public final class Bodies {
  /// Says what a body perceives at the moment: each percept with the entry that made it so.
  public interface Perceiving {
    void percepts(EntityId body, World world, Impressions into);
  }

  private final SequencedMap<EntityId, Character> characters = new LinkedHashMap<>();
  private final Perceiving perceiving;
  private final Reasoner reasoner = new Reasoner(Limits.USUAL);

  public Bodies(Perceiving perceiving) {
    this.perceiving = perceiving;
  }

  /// Thinks for the minds on this stage, one after the other.
  public Reasoner reasoner() {
    return reasoner;
  }

  /// Brings a mind onto the stage.
  ///
  /// @param id the entity whose mind it is; it carries the mind's name
  /// @param reactionMillis from a percept to the thought about it, 0 or more
  public void add(EntityId id, Mind mind, long reactionMillis) {
    characters.put(id, new Character(id, mind, reactionMillis));
  }

  public List<EntityId> minds() {
    return List.copyOf(characters.keySet());
  }

  /// The mind of this entity; to look at, not to move.
  public Mind mind(EntityId id) {
    return characters.get(id).mind;
  }

  public boolean has(EntityId id) {
    return characters.containsKey(id);
  }

  public long reactionMillis(EntityId mind) {
    return characters.get(mind).reactionMillis;
  }

  /// Lets those perceive the fact who can.
  ///
  /// @return the minds that it reached, each once
  public List<EntityId> perceive(World world, WorldFact fact, int entry) {
    List<EntityId> bodies = Senses.bodies(world, fact.audience(world));
    if (bodies.isEmpty()) return List.of();
    var reached = new ArrayList<EntityId>();
    for (EntityId body : bodies) {
      EntityId mind = world.of(body, Minded.MINDED).mind();
      if (characters.containsKey(mind) && !reached.contains(mind)) reached.add(mind);
    }
    if (reached.isEmpty()) return reached;
    Term happening = FactTerms.of(fact);
    List<EntityId> guised = fact instanceof Showing ? List.of() : Guise.all(world);
    for (EntityId mind : reached) {
      Character character = characters.get(mind);
      character.stale = true;
      if (fact instanceof Speech speech) hear(character, world, speech, entry);
      else
        character.witnessed.add(
            new Character.Witnessed(masked(world, mind, guised, happening), entry));
    }
    return reached;
  }

  private static Term masked(World world, EntityId mind, List<EntityId> guised, Term happening) {
    return guised.isEmpty()
        ? happening
        : new Masks(Guise.names(world, mind, guised)).over(happening);
  }

  private static void hear(Character character, World world, Speech speech, int entry) {
    EntityId hearing = world.of(speech.hearer(), Minded.MINDED).mind();
    Optional<Performative> act = Performative.of(speech.performative());
    if (!hearing.equals(character.id) || act.isEmpty()) return;
    for (Term said : said(speech.content(), act.get())) {
      character.heard.add(
          new Message(
              speech.speaker().name(),
              act.get(),
              said,
              entry,
              speech.number(),
              speech.inReplyTo()));
    }
  }

  /// What is told in a list is told one after the other.
  private static List<Term> said(Expression content, Performative act) {
    Term term = content instanceof Term said ? said : FactTerms.expression(content.text());
    boolean telling = act == Performative.TELL || act == Performative.UNTELL;
    return telling && term instanceof ListTerm list ? list.elements() : List.of(term);
  }

  /// Whether the mind must be put on the agenda to wake at this moment; false if it wakes sooner anyhow.
  public boolean wakesBy(EntityId mind, long atMillis) {
    Character character = characters.get(mind);
    if (character == null || character.wakesAt <= atMillis) return false;
    character.wakesAt = atMillis;
    return true;
  }

  /// Wakes a mind: passes on what reached it, and lets it think until it has nothing to do.
  ///
  /// @return when it wants to be woken again; [Long#MAX_VALUE] if nothing moves it by itself
  public long wake(EntityId id, World world, long now, Host host) {
    Character character = characters.get(id);
    if (character.wakesAt != now) return Character.NEVER;
    character.wakesAt = Character.NEVER;
    if (!Vitals.perceives(world, id)) return Character.NEVER;
    if (character.stale) sense(character, world);
    for (var seen : character.witnessed) character.mind.witness(seen.happening(), seen.entry());
    character.witnessed.clear();
    for (Message message : character.heard) character.mind.receive(message);
    character.heard.clear();
    character.mind.think(now, host);
    return character.mind.nextWake().orElse(Character.NEVER);
  }

  /// Whether something has reached the mind that it has not perceived yet.
  boolean isStale(EntityId mind) {
    return characters.get(mind).stale;
  }

  /// What the mind has perceived, each once.
  List<Term> perceived(EntityId mind) {
    return characters.get(mind).perceived.percepts();
  }

  private void sense(Character character, World world) {
    character.stale = false;
    if (character.perceived.isOf(world)) return;
    List<EntityId> guised = Guise.all(world);
    Masks masks =
        guised.isEmpty() ? Masks.NONE : new Masks(Guise.names(world, character.id, guised));
    Impressed impressed = character.perceived;
    Impressions present = impressed.anew(world, masks);
    for (EntityId body : bodiesOf(world, character.id)) {
      present.of(body);
      perceiving.percepts(body, world, present);
    }
    Impressed.Change change = impressed.take(present);
    List<Percept> come = change.come();
    List<Percept> gone = new ArrayList<>(change.gone().size());
    for (Percept each : change.gone()) {
      int entry = character.ended(each.literal(), come, each.origin());
      gone.add(new Percept(each.literal(), entry));
    }
    if (!gone.isEmpty() || !come.isEmpty()) character.mind.sense(gone, come);
  }

  /// The living bodies that this mind moves, by index.
  public static List<EntityId> bodiesOf(World world, EntityId mind) {
    var found = new ArrayList<EntityId>();
    for (EntityId body : world.all(Minded.MINDED, new Minded(mind)))
      if (Vitals.alive(world, body)) found.add(body);
    return found;
  }

  public void succeeded(EntityId mind, long ticket, int entry) {
    characters.get(mind).mind.succeeded(ticket, entry);
  }

  /// @param reason in lower snake case
  public void failed(EntityId mind, long ticket, String reason, int entry) {
    characters.get(mind).mind.failed(ticket, Terms.atom(reason), entry);
  }

  /// Independent minds that go on exactly like these, with these dice.
  public Bodies copy(Dice dice) {
    var copy = new Bodies(perceiving);
    characters.forEach(
        (id, character) -> copy.characters.put(id, character.copy(dice, copy.reasoner)));
    return copy;
  }
}
