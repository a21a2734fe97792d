package dramaturg.kernel.form;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import java.util.List;

/// Writes facts in the canonical binary form, version [#VERSION]. What it has named once it does not name again: its
/// output is one stream and makes sense only from the beginning.
///
/// A fact is: type, version, one value for each parameter. A reference to a type, entity, word or place is its number
/// in order of first appearance; where that number is new, the definition follows at once:
///
/// | of | definition |
/// | --- | --- |
/// | type | name, number of parameters, and for each its name and the letter of its kind |
/// | entity | index (0 where indices are left out), name |
/// | word | text |
/// | place | how many entities, each of them, innermost first |
///
/// | kind | value |
/// | --- | --- |
/// | entity, word | reference |
/// | number | signed number |
/// | flag | one byte, 0 or 1 |
/// | text, expression | text |
/// | entities | how many, each of them |
public final class FactEncoder {

  /// The version of the binary form.
  public static final int VERSION = 1;

  private final boolean indices;
  private final Numbering<FactType> types = new Numbering<>(FactType.recorded("None", List.of()));
  private final Numbering<EntityId> entities = new Numbering<>(new EntityId(0, "none"));
  private final Numbering<String> words = new Numbering<>("");
  private final Numbering<List<EntityId>> places = new Numbering<>(List.of());

  /// An encoder that has named nothing yet.
  ///
  /// @param indices whether entities are written with their index; without, the bytes do not depend on the order in
  ///     which a pack defines its entities, and cannot be read back
  public FactEncoder(boolean indices) {
    this.indices = indices;
  }

  /// The canonical bytes of one fact, alone.
  public static byte[] bytes(Fact fact) {
    ByteSink sink = new ByteSink(64);
    sink.putNumber(VERSION);
    new FactEncoder(true).put(sink, fact);
    return sink.toBytes();
  }

  /// Writes a fact.
  public void put(ByteSink sink, Fact fact) {
    FactType type = fact.type();
    List<Parameter> parameters = type.parameters();
    putType(sink, type);
    sink.putNumber(fact.version());
    for (int i = 0; i < parameters.size(); i++) {
      putValue(sink, parameters.get(i).kind(), fact.argument(i));
    }
  }

  /// Writes a place: entities, the innermost first.
  public void putPlace(ByteSink sink, List<EntityId> place) {
    int known = places.size();
    int number = places.of(place);
    sink.putNumber(number);
    if (number == known) {
      putEntities(sink, place);
    }
  }

  /// Every entity that was named so far, in order of first appearance.
  public Iterable<EntityId> entities() {
    return entities.things();
  }

  private void putValue(ByteSink sink, Parameter.Kind kind, Object value) {
    switch (kind) {
      case ENTITY -> putEntity(sink, (EntityId) value);
      case NUMBER -> sink.putSigned((Long) value);
      case FLAG -> sink.putByte((Boolean) value ? 1 : 0);
      case TEXT -> sink.putText((String) value);
      case WORD -> putWord(sink, (String) value);
      case ENTITIES -> putEntities(sink, (List<?>) value);
      case EXPRESSION -> sink.putText(((Expression) value).text());
    }
  }

  private void putType(ByteSink sink, FactType type) {
    int known = types.size();
    int number = types.of(type);
    sink.putNumber(number);
    if (number == known) {
      sink.putText(type.name());
      sink.putNumber(type.parameters().size());
      for (Parameter parameter : type.parameters()) {
        sink.putText(parameter.name());
        sink.putByte(parameter.kind().code());
      }
    }
  }

  private void putEntity(ByteSink sink, EntityId entity) {
    int known = entities.size();
    int number = entities.of(entity);
    sink.putNumber(number);
    if (number == known) {
      sink.putNumber(indices ? entity.index() : 0);
      sink.putText(entity.name());
    }
  }

  private void putEntities(ByteSink sink, List<?> list) {
    sink.putNumber(list.size());
    for (Object entity : list) {
      putEntity(sink, (EntityId) entity);
    }
  }

  private void putWord(ByteSink sink, String word) {
    int known = words.size();
    int number = words.of(word);
    sink.putNumber(number);
    if (number == known) {
      sink.putText(word);
    }
  }
}
