package dramaturg.kernel.form;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.kernel.fact.RecordedFact;
import java.util.ArrayList;
import java.util.List;

/// Reads what a [FactEncoder] wrote, from the beginning of its stream. It knows no fact's class and does not ask
/// whether what it reads makes sense.
public final class FactDecoder {

  private final List<FactType> types = new ArrayList<>();
  private final List<EntityId> entities = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<List<EntityId>> places = new ArrayList<>();

  /// A decoder that has met no name yet.
  public FactDecoder() {}

  /// The fact whose bytes [FactEncoder#bytes] gave.
  ///
  /// @throws MalformedBytes if they are no such bytes, or of another version
  public static RecordedFact fact(byte[] bytes) throws MalformedBytes {
    ByteSource source = new ByteSource(bytes, bytes.length);
    long version = source.takeNumber("the version of the form");
    if (version != FactEncoder.VERSION) {
      throw new MalformedBytes(
          0,
          "version " + Long.toUnsignedString(version),
          "version " + FactEncoder.VERSION + " of the form");
    }
    RecordedFact fact = new FactDecoder().take(source);
    if (source.left() > 0) {
      throw new MalformedBytes(source.offset(), source.left() + " bytes after the fact", "none");
    }
    return fact;
  }

  /// Reads a fact.
  public RecordedFact take(ByteSource source) throws MalformedBytes {
    int start = source.offset();
    FactType type = takeType(source);
    int version = source.takeNumber(Integer.MAX_VALUE, "the version of a " + type.name());
    if (version < 1) {
      throw new MalformedBytes(start, "version 0 of " + type.name(), "a version from 1");
    }
    List<Parameter> parameters = type.parameters();
    Object[] arguments = new Object[parameters.size()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = takeValue(source, parameters.get(i));
    }
    return new RecordedFact(type, List.of(arguments), version);
  }

  /// Reads a place: entities, the innermost first. Equal places are one list.
  public List<EntityId> takePlace(ByteSource source) throws MalformedBytes {
    int number = source.takeNumber(places.size(), "the number of a place");
    if (number == places.size()) {
      places.add(takeEntities(source, "a place"));
    }
    return places.get(number);
  }

  private Object takeValue(ByteSource source, Parameter parameter) throws MalformedBytes {
    String name = parameter.name();
    return switch (parameter.kind()) {
      case ENTITY -> takeEntity(source);
      case NUMBER -> source.takeSigned(name);
      case FLAG -> takeFlag(source, name);
      case TEXT -> source.takeText(name);
      case WORD -> takeWord(source);
      case ENTITIES -> takeEntities(source, name);
      case EXPRESSION -> new Expression.Recorded(source.takeText(name));
    };
  }

  private FactType takeType(ByteSource source) throws MalformedBytes {
    int number = source.takeNumber(types.size(), "the number of a fact type");
    if (number == types.size()) {
      int start = source.offset();
      String name = source.takeText("the name of a fact type");
      int count = source.takeCount("the parameters of " + name);
      List<Parameter> parameters = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        parameters.add(takeParameter(source));
      }
      try {
        types.add(FactType.recorded(name, parameters));
      } catch (IllegalArgumentException e) {
        throw new MalformedBytes(start, e.getMessage(), "the definition of a fact type");
      }
    }
    return types.get(number);
  }

  private static Parameter takeParameter(ByteSource source) throws MalformedBytes {
    int start = source.offset();
    String name = source.takeText("the name of a parameter");
    int code = source.takeByte("the kind of parameter " + name);
    if (!FactType.isIdentifier(name)) {
      throw new MalformedBytes(start, "\"" + name + "\"", "the name of a parameter");
    }
    return new Parameter(
        name,
        Parameter.Kind.of(code)
            .orElseThrow(() ->
                new MalformedBytes(
                    source.offset() - 1, "kind " + code, "the letter of a parameter's kind")));
  }

  private EntityId takeEntity(ByteSource source) throws MalformedBytes {
    int number = source.takeNumber(entities.size(), "the number of an entity");
    if (number == entities.size()) {
      int start = source.offset();
      int index = source.takeNumber(Integer.MAX_VALUE, "the index of an entity");
      String name = source.takeText("the name of an entity");
      if (!EntityId.isName(name)) {
        throw new MalformedBytes(
            start, "\"" + name + "\"", "the name of an entity, [a-z][a-z0-9_]*");
      }
      entities.add(new EntityId(index, name));
    }
    return entities.get(number);
  }

  private List<EntityId> takeEntities(ByteSource source, String what) throws MalformedBytes {
    int count = source.takeCount("the entities of " + what);
    List<EntityId> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(takeEntity(source));
    }
    return List.copyOf(list);
  }

  private String takeWord(ByteSource source) throws MalformedBytes {
    int number = source.takeNumber(words.size(), "the number of a word");
    if (number == words.size()) {
      int start = source.offset();
      String word = source.takeText("a word");
      if (!FactType.isIdentifier(word)) {
        throw new MalformedBytes(start, "\"" + word + "\"", "a word of letters, digits and _");
      }
      words.add(word);
    }
    return words.get(number);
  }

  private static boolean takeFlag(ByteSource source, String name) throws MalformedBytes {
    int value = source.takeByte(name);
    if (value > 1) {
      throw new MalformedBytes(source.offset() - 1, "flag " + value, "0 or 1");
    }
    return value == 1;
  }
}
