package dramaturg.world.mechanics.sensing;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Terms;
import dramaturg.world.mechanics.sensing.view.Emerged;
import dramaturg.world.mechanics.sensing.view.Eyes;
import dramaturg.world.mechanics.sensing.view.Library;
import dramaturg.world.mechanics.sensing.view.Prospect;
import dramaturg.world.mechanics.sensing.view.Signature;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Contacts;
import dramaturg.world.state.craft.Vessels;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Meetings;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Sight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The law of contacts. When something about a thing changes, everybody whom it may see or who may see it looks once,
/// and the moment of the next change is worked out; nobody looks in between.
final class Surveys {
  private final Moment moment;
  private final World world;
  private final Watch watch;
  private final Map<EntityId, Eyes> eyes = new LinkedHashMap<>();
  private final Map<EntityId, List<EntityId>> screens = new LinkedHashMap<>();

  private Surveys(Moment moment) {
    this.moment = moment;
    this.world = moment.world();
    this.watch = Watch.of(moment);
  }

  /// Sees to it that everything is looked at anew that has to do with these.
  static Ruling changed(List<EntityId> things, Moment moment) {
    Watch watch = Watch.of(moment);
    Ruling ruling = Ruling.nothing();
    for (EntityId thing : things)
      ruling = ruling.then(0, new Later.Survey(thing, watch.turn(thing)));
    return ruling;
  }

  /// What moved, and all that hangs on it.
  static List<EntityId> moved(World world, EntityId mover) {
    var things = new ArrayList<>(List.of(mover));
    things.addAll(Positions.attachedTo(world, mover));
    return things;
  }

  /// What a viewer sees when the curtain rises.
  static Ruling firstLook(Later.FirstLook look, Moment moment) {
    var survey = new Surveys(moment);
    var facts = new ArrayList<WorldFact>();
    for (EntityId thing : moment.world().all(Signature.SIGNATURE)) {
      Prospect prospect = survey.prospect(look.viewer(), thing);
      boolean news = !Contacts.sees(moment.world(), look.viewer(), thing);
      if (news && prospect.seen(moment.now())) facts.add(survey.detected(look.viewer(), thing));
    }
    return Ruling.happens(facts);
  }

  static Ruling foresee(Later.Foresee foresee, Moment moment) {
    var survey = new Surveys(moment);
    Ruling ruling = Ruling.nothing();
    for (EntityId thing : moment.world().all(Signature.SIGNATURE)) {
      boolean held = Contacts.sees(moment.world(), foresee.viewer(), thing);
      if (!held) ruling = survey.await(foresee.viewer(), thing, ruling);
    }
    return ruling;
  }

  static Ruling survey(Later.Survey due, Moment moment) {
    var survey = new Surveys(moment);
    if (survey.watch.last(due.thing()) != due.turn()) return Ruling.nothing();
    survey.watch.close(due.thing());
    return survey.all(due.thing());
  }

  private Ruling all(EntityId thing) {
    Ruling ruling = Ruling.nothing();
    List<EntityId> viewers = Eyes.viewers(world);
    if (world.has(thing, Signature.SIGNATURE))
      for (EntityId viewer : viewers)
        if (!watch.isOpen(viewer)) ruling = await(viewer, thing, ruling);
    if (viewers.contains(thing))
      for (EntityId other : world.all(Signature.SIGNATURE))
        if (!watch.isOpen(other)) ruling = await(thing, other, ruling);
    return ruling;
  }

  /// Adds the look that the pair needs: at once if what the viewer holds is wrong, or else when it may become so.
  private Ruling await(EntityId viewer, EntityId thing, Ruling ruling) {
    if (viewer.equals(thing) || Vessels.destroyed(world, viewer)) return ruling;
    boolean held = Contacts.sees(world, viewer, thing);
    Prospect prospect = prospect(viewer, thing);
    if (!held && !prospect.possible()) return ruling;
    long now = moment.now();
    boolean wrong = prospect.seen(now) != held;
    long next = wrong ? now : prospect.nextChange(now);
    if (next == Meetings.NEVER) return ruling;
    var look = new Later.Look(viewer, thing, watch.last(viewer), watch.last(thing));
    return ruling.then(wrong ? 0 : Math.max(1, next - now), look);
  }

  static Ruling look(Later.Look look, Moment moment) {
    var survey = new Surveys(moment);
    EntityId viewer = look.viewer();
    EntityId thing = look.thing();
    if (survey.watch.last(viewer) != look.viewerTurn()) return Ruling.nothing();
    if (survey.watch.last(thing) != look.thingTurn()) return Ruling.nothing();
    World world = moment.world();
    boolean held = Contacts.sees(world, viewer, thing);
    boolean seen = survey.prospect(viewer, thing).seen(moment.now());
    if (held == seen) return survey.await(viewer, thing, Ruling.nothing());
    WorldFact fact = seen ? survey.detected(viewer, thing) : new ContactLost(viewer, thing);
    return Ruling.happens(fact).because(survey.courses(viewer, thing));
  }

  /// What follows when the sensors have got hold of a thing or lost it: the next moment at which that may change.
  /// Nothing as long as a survey is due that will see to it.
  static Ruling next(EntityId viewer, EntityId thing, Moment moment) {
    var survey = new Surveys(moment);
    boolean open = survey.watch.isOpen(viewer) || survey.watch.isOpen(thing);
    return open ? Ruling.nothing() : survey.await(viewer, thing, Ruling.nothing());
  }

  /// Those who did not hold a thing and see it now saw it appear.
  static Ruling emerged(EntityId thing, Moment moment) {
    var survey = new Surveys(moment);
    World world = moment.world();
    var facts = new ArrayList<WorldFact>();
    for (EntityId viewer : Eyes.viewers(world)) {
      boolean blind = viewer.equals(thing) || Vessels.destroyed(world, viewer);
      if (blind || Contacts.sees(world, viewer, thing)) continue;
      if (survey.prospect(viewer, thing).seen(moment.now()))
        facts.add(new Emerged(viewer, thing, Terms.atom(Library.name(world, viewer, thing))));
    }
    return Ruling.happens(facts);
  }

  /// Those who hold a thing see that it looks otherwise.
  static Ruling recognized(EntityId thing, Moment moment) {
    World world = moment.world();
    var facts = new ArrayList<WorldFact>();
    for (EntityId viewer : world.all(Contacts.CONTACTS)) {
      Optional<Contacts.Sighting> before = Contacts.sighting(world, viewer, thing);
      String kind = Library.name(world, viewer, thing);
      Optional<EntityId> flag = Detected.flag(world, thing, kind);
      if (Vessels.destroyed(world, viewer)) continue;
      boolean same = before.filter(b -> b.kind().equals(kind) && b.flag().equals(flag)).isPresent();
      if (before.isPresent() && !same) facts.add(new Detected(viewer, thing, Terms.atom(kind)));
    }
    return Ruling.happens(facts);
  }

  private Detected detected(EntityId viewer, EntityId thing) {
    return new Detected(viewer, thing, Terms.atom(Library.name(world, viewer, thing)));
  }

  private Prospect prospect(EntityId viewer, EntityId thing) {
    Eyes seeing = eyes.computeIfAbsent(viewer, one -> Eyes.of(world, one));
    return new Prospect(world, viewer, seeing, thing, screens(viewer));
  }

  private List<EntityId> screens(EntityId viewer) {
    Optional<EntityId> system = Positions.system(world, viewer);
    return system.isEmpty()
        ? List.of()
        : screens.computeIfAbsent(system.get(), one -> Sight.screens(world, one));
  }

  /// The entries that set the two on their courses.
  private int[] courses(EntityId viewer, EntityId thing) {
    var entries = new ArrayList<Integer>();
    for (EntityId one : List.of(viewer, thing)) {
      int entry = Positions.mover(world, one).map(m -> world.origin(m, Course.COURSE)).orElse(0);
      if (entry > 0) entries.add(entry);
    }
    return entries.stream().mapToInt(Integer::intValue).toArray();
  }
}
