package dramaturg.world.stage;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.FactType;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Text;
import dramaturg.world.state.World;
import dramaturg.world.state.looks.Guise;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How an action is written by minds: its name in lower snake case, its arguments, and how terms become the record.
/// Read once from the record's components; it judges nothing.
public final class ActionType {
  private final String name;
  private final List<RecordComponent> parameters;
  private final MethodHandle constructor;

  ActionType(Class<? extends Action> type) {
    this.name = FactType.snake(type.getSimpleName());
    var components = List.of(type.getRecordComponents());
    if (components.isEmpty() || components.get(0).getType() != EntityId.class) {
      throw new IllegalArgumentException(
          type + ": the first component of an action is `EntityId actor`");
    }
    this.parameters = components.subList(1, components.size());
    try {
      Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
      var declared = type.getDeclaredConstructor(types);
      declared.setAccessible(true);
      constructor = MethodHandles.lookup().unreflectConstructor(declared);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalArgumentException(type + " is not a record that can be made", broken);
    }
  }

  public String name() {
    return name;
  }

  /// The arguments that a mind writes, without the actor.
  public List<String> parameters() {
    return parameters.stream().map(RecordComponent::getName).toList();
  }

  /// `name/arity`.
  String key() {
    return name + "/" + parameters.size();
  }

  /// Reads the arguments of a term.
  ///
  /// @return the action, or empty if an argument names no entity or is of another type
  public Optional<Action> read(EntityId actor, List<Term> arguments, World world) {
    var values = new ArrayList<Object>(arguments.size() + 1);
    values.add(actor);
    for (int at = 0; at < arguments.size(); at++) {
      Object value = value(arguments.get(at), parameters.get(at).getType(), actor, world);
      if (value == null) return Optional.empty();
      values.add(value);
    }
    try {
      return Optional.of((Action) constructor.invokeWithArguments(values));
    } catch (IllegalArgumentException bad) {
      return Optional.empty();
    } catch (Throwable broken) {
      throw new IllegalStateException("cannot make " + name, broken);
    }
  }

  private static Object value(Term term, Class<?> type, EntityId actor, World world) {
    if (type == EntityId.class) return entity(term, actor, world);
    if (type == long.class) return term instanceof Num(double value) ? (Object) (long) value : null;
    if (type == int.class) return term instanceof Num(double value) ? (Object) (int) value : null;
    if (type == String.class) return word(term);
    if (type == boolean.class)
      return "true".equals(term.text()) ? Boolean.TRUE : "false".equals(term.text()) ? false : null;
    if (type.isEnum()) return constant(term, type);
    if (type == List.class) return entities(term, actor, world);
    if (type == Term.class) return term;
    throw new IllegalStateException("an action cannot have a component of " + type);
  }

  private static Object entity(Term term, EntityId actor, World world) {
    if (!(term instanceof Atom)) return null;
    return world.find(term.text()).map(named -> Guise.meant(world, actor, named)).orElse(null);
  }

  private static Object word(Term term) {
    return switch (term) {
      case Text text -> text.value();
      case Atom atom -> atom.text();
      default -> null;
    };
  }

  private static Object constant(Term term, Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().toLowerCase(Locale.ROOT).equals(term.text())) return constant;
    }
    return null;
  }

  private static Object entities(Term term, EntityId actor, World world) {
    if (!(term instanceof ListTerm list)) return null;
    var found = new ArrayList<EntityId>();
    for (Term item : list.elements()) {
      if (!(entity(item, actor, world) instanceof EntityId id)) return null;
      found.add(id);
    }
    return List.copyOf(found);
  }
}
