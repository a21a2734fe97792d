package dramaturg.telling.state;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Var;
import dramaturg.story.facts.StateAt;
import dramaturg.world.state.Component;
import dramaturg.world.state.Location;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What claims and outcomes can ask of the state of a world. Each answer knows, for `[entry(E)]`, the fact that last
/// made it so; where nothing has since the opening, that is the first.
final class Relations implements Answers {
  /// All of them. A new one is a line here and a branch below.
  static final List<StateAt.Relation> ALL =
      List.of(new StateAt.Relation("in", 2), new StateAt.Relation("condition", 2));

  private final World world;

  Relations(World world) {
    this.world = world;
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    Struct pattern = asked.pattern();
    return switch (pattern.functor() + "/" + pattern.arity()) {
      case "in/2" -> in(asked);
      case "condition/2" -> conditions(asked);
      default -> Collections.emptyIterator();
    };
  }

  /// `in(What, Place)`: directly or at any depth.
  private Iterator<Clause> in(Asked asked) {
    var found = new ArrayList<Clause>();
    Optional<EntityId> place = entity(asked.value(1));
    boolean anywhere = asked.value(1) instanceof Var;
    for (EntityId what : asked(asked.value(0), Location.LOCATION)) {
      for (EntityId around : world.placeOf(what)) {
        if (anywhere || place.filter(around::equals).isPresent()) {
          found.add(clause("in", what, Terms.of(around), Location.LOCATION));
        }
      }
    }
    return found.iterator();
  }

  /// `condition(What, Condition)`: well, hurt, down, held or dead; for what has a hull whole, crippled or destroyed.
  private Iterator<Clause> conditions(Asked asked) {
    var found = new ArrayList<Clause>();
    for (EntityId who : asked(asked.value(0), Vitals.VITALS)) {
      found.add(condition(who, world.of(who, Vitals.VITALS).condition(), Vitals.VITALS));
    }
    for (EntityId what : asked(asked.value(0), Hull.HULL)) {
      found.add(condition(what, world.of(what, Hull.HULL).state(), Hull.HULL));
    }
    return found.iterator();
  }

  private Clause condition(EntityId what, Enum<?> condition, Component<?> since) {
    return clause("condition", what, Terms.atom(condition.name().toLowerCase(Locale.ROOT)), since);
  }

  private Clause clause(String name, EntityId subject, Term value, Component<?> since) {
    Struct literal = Terms.struct(name, Terms.of(subject), value);
    return Clause.stated(
        literal.with(Terms.struct("entry", Terms.number(world.origin(subject, since)))));
  }

  /// The entities that an argument can mean, of those that have the component.
  private List<EntityId> asked(Term argument, Component<?> having) {
    if (argument instanceof Var) return world.all(having);
    return entity(argument).filter(id -> world.has(id, having)).map(List::of).orElse(List.of());
  }

  private Optional<EntityId> entity(Term argument) {
    return argument instanceof Atom(String name) ? world.find(name) : Optional.empty();
  }
}
