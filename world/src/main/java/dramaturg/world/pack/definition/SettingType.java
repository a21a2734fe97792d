package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Term;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// What may be written for a setting, and as what it reaches a mechanic. A type knows nothing of the setting that uses
/// it. Values are immutable.
///
/// @param <T> what a mechanic gets
public sealed interface SettingType<T> {
  /// What is expected, with an example: "a length such as '40 km'".
  String expected();

  /// Reads what was written, reporting to `names` what is wrong with it; empty if anything was.
  Optional<T> read(Node written, Names names);

  /// A value as an author would write it, for documentation.
  default String show(T value) {
    return String.valueOf(value);
  }

  /// A quantity in whole base units of its dimension, from `least` to `most`.
  record Quantity(Dimension dimension, long least, long most) implements SettingType<Long> {
    @Override
    public String expected() {
      return dimension.called() + " such as '" + dimension.example() + "'";
    }

    @Override
    public Optional<Long> read(Node written, Names names) {
      return Readers.quantity(written, this, names);
    }

    @Override
    public String show(Long value) {
      return dimension.text(value);
    }
  }

  /// A whole number without a unit, from `least` to `most`.
  record WholeNumber(long least, long most) implements SettingType<Long> {
    @Override
    public String expected() {
      return "a whole number";
    }

    @Override
    public Optional<Long> read(Node written, Names names) {
      return Readers.whole(written, this, names);
    }
  }

  /// Any text that is not blank.
  record Text() implements SettingType<String> {
    @Override
    public String expected() {
      return "a text";
    }

    @Override
    public Optional<String> read(Node written, Names names) {
      return Readers.text(written, this, names);
    }
  }

  /// True or false.
  record Flag() implements SettingType<Boolean> {
    @Override
    public String expected() {
      return "true or false";
    }

    @Override
    public Optional<Boolean> read(Node written, Names names) {
      return Readers.flag(written, this, names);
    }
  }

  /// One of a closed list of words, `lower_snake` in a pack.
  record Word<E extends Enum<E>>(List<E> words) implements SettingType<E> {
    @Override
    public String expected() {
      return "one of " + String.join(", ", texts());
    }

    /// The words as written in a pack.
    public List<String> texts() {
      return words.stream().map(this::show).toList();
    }

    @Override
    public Optional<E> read(Node written, Names names) {
      return Readers.word(written, this, names);
    }

    @Override
    public String show(E value) {
      return value.name().toLowerCase(Locale.ROOT);
    }
  }

  /// A statement as minds write them.
  record Statement() implements SettingType<Term> {
    @Override
    public String expected() {
      return "a statement such as 'open(gate)'";
    }

    @Override
    public Optional<Term> read(Node written, Names names) {
      return Readers.text(written, this, names)
          .flatMap(text -> TermReader.term(text, written.spot(), names.problems()));
    }
  }

  /// A word of the author's own, `[a-z][a-z0-9_]*`, such as the kind of a weapon; nothing declares it.
  record FreeWord() implements SettingType<String> {
    @Override
    public String expected() {
      return "a word such as 'pulse_cannon'";
    }

    @Override
    public Optional<String> read(Node written, Names names) {
      return Readers.freeWord(written, this, names);
    }
  }

  /// Another entity that descends from one of the roots; no roots mean any entity.
  record Reference(List<RootKind> roots) implements SettingType<EntityId> {
    @Override
    public String expected() {
      return "the id of a " + RootKind.listed(roots);
    }

    @Override
    public Optional<EntityId> read(Node written, Names names) {
      return Readers.freeWord(written, this, names)
          .flatMap(word -> names.entity(word, roots, written.spot()));
    }

    @Override
    public String show(EntityId value) {
      return value.name();
    }
  }

  /// The name of a kind that descends from one of the roots; for things that come into being during a run.
  record KindName(List<RootKind> roots) implements SettingType<String> {
    @Override
    public String expected() {
      return "the name of a kind of " + RootKind.listed(roots);
    }

    @Override
    public Optional<String> read(Node written, Names names) {
      return Readers.freeWord(written, this, names)
          .flatMap(word -> names.kind(word, roots, written.spot()));
    }
  }

  /// A list of values of one type, `least` to `most` of them.
  record Many<T>(SettingType<T> of, int least, int most) implements SettingType<List<T>> {
    @Override
    public String expected() {
      return "a list of which each is " + of.expected();
    }

    @Override
    public Optional<List<T>> read(Node written, Names names) {
      return Readers.many(written, this, names);
    }

    @Override
    public String show(List<T> value) {
      return value.stream().map(of::show).toList().toString();
    }
  }

  /// Several settings under one name.
  record Group(List<Setting<?>> settings) implements SettingType<Table> {
    @Override
    public String expected() {
      return "a table of " + String.join(", ", settings.stream().map(Setting::name).toList());
    }

    @Override
    public Optional<Table> read(Node written, Names names) {
      return Readers.group(written, this, names);
    }

    @Override
    public String show(Table value) {
      return value.toString();
    }
  }

  /// Values under words of the author's own, in the order of writing.
  record Named<T>(SettingType<T> of) implements SettingType<SequencedMap<String, T>> {
    @Override
    public String expected() {
      return "a table of names, with for each " + of.expected();
    }

    @Override
    public Optional<SequencedMap<String, T>> read(Node written, Names names) {
      return Readers.named(written, this, names);
    }

    @Override
    public String show(SequencedMap<String, T> value) {
      return Readers.showMap(value, Function.identity(), of);
    }
  }

  /// A value for each of some other entities, in the order of writing.
  record PerEntity<T>(List<RootKind> roots, SettingType<T> of)
      implements SettingType<SequencedMap<EntityId, T>> {
    @Override
    public String expected() {
      return "a table of ids, each of "
          + RootKind.listed(roots)
          + ", with for each "
          + of.expected();
    }

    @Override
    public Optional<SequencedMap<EntityId, T>> read(Node written, Names names) {
      return Readers.perEntity(written, this, names);
    }

    @Override
    public String show(SequencedMap<EntityId, T> value) {
      return Readers.showMap(value, EntityId::name, of);
    }
  }

  /// A quantity that is not negative; a share is at most 100 %.
  static SettingType<Long> quantity(Dimension dimension) {
    return new Quantity(
        dimension, 0, dimension == Dimension.SHARE ? dimension.of("100 %") : Long.MAX_VALUE);
  }

  /// A quantity within limits, written as an author would: `quantity(TIME, "1 s", "2 h")`.
  static SettingType<Long> quantity(Dimension dimension, String least, String most) {
    return new Quantity(dimension, dimension.of(least), dimension.of(most));
  }

  /// A quantity that may be negative, such as a coordinate.
  static SettingType<Long> signed(Dimension dimension) {
    return new Quantity(dimension, -Long.MAX_VALUE, Long.MAX_VALUE);
  }

  /// A whole number within limits, both included.
  static SettingType<Long> whole(long least, long most) {
    return new WholeNumber(least, most);
  }

  /// Any text that is not blank.
  static SettingType<String> text() {
    return new Text();
  }

  /// A statement: a term of the plan language.
  static SettingType<Term> statement() {
    return new Statement();
  }

  /// True or false.
  static SettingType<Boolean> flag() {
    return new Flag();
  }

  /// One of the constants, `word(Side.values())`.
  static <E extends Enum<E>> SettingType<E> word(E[] words) {
    return new Word<>(List.of(words));
  }

  /// A word of the author's own.
  static SettingType<String> freeWord() {
    return new FreeWord();
  }

  /// Another entity that descends from one of the roots; without roots any entity.
  static SettingType<EntityId> reference(RootKind... roots) {
    return new Reference(List.of(roots));
  }

  /// A kind that descends from one of the roots; without roots any kind.
  static SettingType<String> kindName(RootKind... roots) {
    return new KindName(List.of(roots));
  }

  /// A list, empty or not.
  static <T> SettingType<List<T>> many(SettingType<T> of) {
    return new Many<>(of, 0, Readers.MOST_ITEMS);
  }

  /// A list of exactly so many, such as the coordinates of a point.
  static <T> SettingType<List<T>> exactly(int count, SettingType<T> of) {
    return new Many<>(of, count, count);
  }

  /// Several settings under one name.
  static SettingType<Table> group(Setting<?>... settings) {
    return new Group(List.of(settings));
  }

  /// Values under words of the author's own: `weapons: {lance: {...}, torpedo: {...}}`.
  static <T> SettingType<SequencedMap<String, T>> named(SettingType<T> of) {
    return new Named<>(of);
  }

  /// A value for each of some other entities: `trusts: {mara: 30 %}`; without roots any entities.
  static <T> SettingType<SequencedMap<EntityId, T>> perEntity(
      SettingType<T> of, RootKind... roots) {
    return new PerEntity<>(List.of(roots), of);
  }
}
