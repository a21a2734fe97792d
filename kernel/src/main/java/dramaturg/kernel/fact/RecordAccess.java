package dramaturg.kernel.fact;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Access to the components of a record class through method handles. It looks only at what the record declares.
final class RecordAccess implements FactType.Access {

  private final List<Parameter> parameters;
  private final MethodHandle[] readers;
  private final MethodHandle constructor;
  private final Class<?>[] types;
  private final List<Map<String, Object>> words;
  private final String[][] wordTexts;

  private RecordAccess(
      List<Parameter> parameters,
      MethodHandle[] readers,
      MethodHandle constructor,
      Class<?>[] types) {
    this.parameters = parameters;
    this.readers = readers;
    this.constructor = constructor;
    this.types = types;
    this.words = Arrays.stream(types).map(RecordAccess::wordsOf).toList();
    this.wordTexts =
        this.words.stream()
            .map(map -> map.keySet().toArray(new String[0]))
            .toArray(String[][]::new);
  }

  static RecordAccess of(Class<?> recordClass, MethodHandles.Lookup lookup) {
    RecordComponent[] components = recordClass.getRecordComponents();
    List<Parameter> parameters = new ArrayList<>();
    MethodHandle[] readers = new MethodHandle[components.length];
    Class<?>[] types = new Class<?>[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        parameters.add(new Parameter(components[i].getName(), kindOf(recordClass, components[i])));
        readers[i] = reader(components[i], lookup);
      }
      Constructor<?> canonical = recordClass.getDeclaredConstructor(types);
      canonical.setAccessible(true);
      MethodHandle constructor =
          lookup
              .unreflectConstructor(canonical)
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Fact.class, Object[].class));
      return new RecordAccess(List.copyOf(parameters), readers, constructor, types);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(recordClass.getName() + " must be open to kernel", e);
    }
  }

  private static MethodHandle reader(RecordComponent component, MethodHandles.Lookup lookup)
      throws IllegalAccessException {
    Method accessor = component.getAccessor();
    accessor.setAccessible(true);
    MethodHandle handle = lookup.unreflect(accessor);
    if (component.getType() == int.class) {
      handle = handle.asType(handle.type().changeReturnType(long.class));
    }
    return handle.asType(MethodType.methodType(Object.class, Fact.class));
  }

  private static Parameter.Kind kindOf(Class<?> recordClass, RecordComponent component) {
    Class<?> type = component.getType();
    if (type == EntityId.class) {
      return Parameter.Kind.ENTITY;
    } else if (type == long.class || type == int.class) {
      return Parameter.Kind.NUMBER;
    } else if (type == boolean.class) {
      return Parameter.Kind.FLAG;
    } else if (type == String.class) {
      return Parameter.Kind.TEXT;
    } else if (type.isEnum()) {
      return Parameter.Kind.WORD;
    } else if (Expression.class.isAssignableFrom(type)) {
      return Parameter.Kind.EXPRESSION;
    } else if (type == List.class
        && component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] == EntityId.class) {
      return Parameter.Kind.ENTITIES;
    }
    throw new IllegalArgumentException(
        recordClass.getName()
            + "."
            + component.getName()
            + " is a "
            + component.getGenericType().getTypeName()
            + "; a fact's components are EntityId, long, int, boolean, String,"
            + " an enum, List<EntityId> or an Expression");
  }

  private static Map<String, Object> wordsOf(Class<?> type) {
    Map<String, Object> words = new LinkedHashMap<>();
    if (type.isEnum()) {
      for (Object constant : type.getEnumConstants()) {
        String word = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
        if (!FactType.isIdentifier(word)) {
          throw new IllegalArgumentException(
              type.getName() + "." + constant + " must be of letters, digits and _ only");
        }
        if (words.put(word, constant) != null) {
          throw new IllegalArgumentException(
              type.getName() + " has two constants that read \"" + word + "\"");
        }
      }
    }
    return words;
  }

  List<Parameter> parameters() {
    return parameters;
  }

  @Override
  public Object read(Fact fact, int i) {
    try {
      Object value = (Object) readers[i].invokeExact(fact);
      return value instanceof Enum<?> constant ? wordTexts[i][constant.ordinal()] : value;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Fact create(FactType type, List<Object> arguments) {
    new RecordedFact(type, arguments); // checks number and kinds
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = valueFor(type, i, arguments.get(i));
    }
    try {
      return (Fact) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private Object valueFor(FactType type, int i, Object value) {
    Class<?> wanted = types[i];
    if (wanted == int.class) {
      long number = (Long) value;
      if (number != (int) number) {
        throw unfit(type, i, value, "a number from -2147483648 to 2147483647");
      }
      return (int) number;
    }
    if (wanted.isEnum()) {
      Object constant = words.get(i).get(value);
      if (constant == null) {
        throw unfit(type, i, value, "one of " + words.get(i).keySet());
      }
      return constant;
    }
    if (!wanted.isPrimitive() && !wanted.isInstance(value)) {
      throw unfit(type, i, value, "a " + wanted.getSimpleName());
    }
    return value;
  }

  private IllegalArgumentException unfit(FactType type, int i, Object value, String right) {
    return new IllegalArgumentException(
        type.name() + "." + parameters.get(i).name() + " takes " + right + ", not " + value);
  }
}
