package dramaturg.world.pack.definition;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Suggest;
import dramaturg.kernel.fact.EntityId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads what was written by the rules of each type. Everything wrong is reported where it stands, and reading goes on.
final class Readers {
  /// So many values one list or table can have; a crowd is counted, not listed.
  static final int MOST_ITEMS = 10_000;

  private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_]*");
  private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+(_[0-9]+)*");

  private Readers() {}

  static Optional<Long> quantity(Node written, SettingType.Quantity type, Names names) {
    return scalar(written, type, names)
        .flatMap(scalar -> {
          var dimension = type.dimension();
          return switch (QuantityText.read(scalar.text(), dimension)) {
            case QuantityText.Wrong(String wrong, String right) ->
                none(scalar, wrong, right, names);
            case QuantityText.Amount(long base) when base < type.least() ->
                none(
                    scalar,
                    "'" + scalar.text() + "' is too little",
                    "at least " + dimension.text(type.least()),
                    names);
            case QuantityText.Amount(long base) when base > type.most() ->
                none(
                    scalar,
                    "'" + scalar.text() + "' is too much",
                    "at most " + dimension.text(type.most()),
                    names);
            case QuantityText.Amount(long base) -> Optional.of(base);
          };
        });
  }

  static Optional<Long> whole(Node written, SettingType.WholeNumber type, Names names) {
    return scalar(written, type, names)
        .flatMap(scalar -> {
          Optional<Long> number = scalar.whole().or(() -> grouped(scalar.text()));
          if (number.isEmpty()) {
            return none(
                scalar,
                "'" + scalar.text() + "' is not a whole number",
                "write digits such as 12 or 20_000",
                names);
          }
          if (number.get() < type.least()) {
            return none(
                scalar, "'" + scalar.text() + "' is too little", "at least " + type.least(), names);
          }
          if (number.get() > type.most()) {
            return none(
                scalar, "'" + scalar.text() + "' is too much", "at most " + type.most(), names);
          }
          return number;
        });
  }

  private static Optional<Long> grouped(String text) {
    String digits = text.replace("_", "");
    boolean fits = WHOLE.matcher(text).matches() && digits.length() <= 18;
    return fits ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  static Optional<String> text(Node written, SettingType<?> type, Names names) {
    return scalar(written, type, names)
        .flatMap(scalar ->
            scalar.text().isBlank()
                ? none(
                    scalar,
                    "the text is blank",
                    "write " + type.expected() + " or leave the key out",
                    names)
                : Optional.of(scalar.text()));
  }

  static Optional<Boolean> flag(Node written, SettingType.Flag type, Names names) {
    return scalar(written, type, names)
        .flatMap(scalar ->
            scalar
                .flag()
                .or(() ->
                    none(
                        scalar,
                        "'" + scalar.text() + "' is not a flag",
                        "write true or false",
                        names)));
  }

  static <E extends Enum<E>> Optional<E> word(Node written, SettingType.Word<E> type, Names names) {
    return scalar(written, type, names)
        .flatMap(scalar ->
            type.words().stream()
                .filter(word -> type.show(word).equals(scalar.text()))
                .findFirst()
                .or(() ->
                    none(
                        scalar,
                        "'" + scalar.text() + "' is not one of the words that fit here",
                        Suggest.didYouMean(scalar.text(), type.texts()),
                        names)));
  }

  static Optional<String> freeWord(Node written, SettingType<?> type, Names names) {
    return scalar(written, type, names)
        .flatMap(scalar ->
            WORD.matcher(scalar.text()).matches()
                ? Optional.of(scalar.text())
                : none(
                    scalar,
                    badWord(scalar.text()),
                    "a word is made of a-z, 0-9 and _, beginning with a letter",
                    names));
  }

  static <T> Optional<List<T>> many(Node written, SettingType.Many<T> type, Names names) {
    if (!(written instanceof Node.Sequence sequence)) {
      return mismatch(written, type, names);
    }
    int size = sequence.items().size();
    if (size < type.least() || size > type.most()) {
      String fits =
          type.least() == type.most()
              ? "exactly " + type.most()
              : type.least() + " to " + type.most();
      return none(
          written,
          "this list has " + size + (size == 1 ? " value" : " values"),
          "it takes " + fits,
          names);
    }
    List<T> values = new ArrayList<>();
    int leftOut = 0;
    for (Node item : sequence.items()) {
      int away = names.away();
      Optional<T> value = type.of().read(item, names);
      value.ifPresent(values::add);
      leftOut += value.isEmpty() && names.away() > away ? 1 : 0;
    }
    return values.size() + leftOut == size && values.size() >= type.least()
        ? Optional.of(List.copyOf(values))
        : Optional.empty();
  }

  static Optional<Table> group(Node written, SettingType.Group type, Names names) {
    if (!(written instanceof Node.Mapping mapping)) {
      return mismatch(written, type, names);
    }
    int before = names.problems().count();
    int away = names.away();
    Table table = table(mapping, type.settings(), List.of(), Optional.empty(), names);
    boolean pointless =
        names.away() > away
            && type.settings().stream()
                .anyMatch(s -> s.required() && mapping.find(s.name()).isPresent() && !table.has(s));
    return names.problems().count() == before && !pointless ? Optional.of(table) : Optional.empty();
  }

  /// Reads what can be read of a table, reporting the rest.
  ///
  /// @param others keys that are no settings and somebody else's to read
  /// @param root the root of the entity that the table describes; empty for a group
  static Table table(
      Node.Mapping mapping,
      Collection<Setting<?>> settings,
      List<String> others,
      Optional<RootKind> root,
      Names names) {
    SequencedMap<String, Setting<?>> known = new LinkedHashMap<>();
    settings.forEach(setting -> known.put(setting.name(), setting));
    SequencedMap<String, Table.Slot> slots = new LinkedHashMap<>();
    for (var entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      if (known.containsKey(key)) {
        int away = names.away();
        slot(known.get(key), entry.getValue().value(), names)
            .ifPresent(slot -> slots.put(key, slot));
        if (root.isPresent()
            && names.away() > away
            && known.get(key).required()
            && !slots.containsKey(key)) {
          names
              .problems()
              .add(
                  entry.getValue().keySpot(),
                  "'" + key + "' names what this variant takes away",
                  "take this away as well, or name something else");
        }
      } else if (!others.contains(key)) {
        List<String> keys = Stream.concat(others.stream(), known.keySet().stream()).toList();
        names
            .problems()
            .add(entry.getValue().keySpot(), unknownKey(key), Suggest.didYouMean(key, keys));
      }
    }
    settings.forEach(setting -> Required.check(setting, mapping, root, names));
    return new Table(mapping.spot(), slots);
  }

  static <T> Optional<SequencedMap<String, T>> named(
      Node written, SettingType.Named<T> type, Names names) {
    return map(
        written,
        type,
        type.of(),
        names,
        (key, entry) ->
            freeWord(Node.Scalar.quoted(entry.keySpot(), key), SettingType.freeWord(), names));
  }

  static <T> Optional<SequencedMap<EntityId, T>> perEntity(
      Node written, SettingType.PerEntity<T> type, Names names) {
    return map(
        written,
        type,
        type.of(),
        names,
        (key, entry) -> names.entity(key, type.roots(), entry.keySpot()));
  }

  private static <K, T> Optional<SequencedMap<K, T>> map(
      Node written,
      SettingType<?> type,
      SettingType<T> of,
      Names names,
      BiFunction<String, Node.Entry, Optional<K>> readKey) {
    if (!(written instanceof Node.Mapping mapping)) {
      return mismatch(written, type, names);
    }
    SequencedMap<K, T> values = new LinkedHashMap<>();
    int leftOut = 0;
    for (var entry : mapping.entries().entrySet()) {
      int away = names.away();
      Optional<K> key = readKey.apply(entry.getKey(), entry.getValue());
      Optional<T> value = of.read(entry.getValue().value(), names);
      key.ifPresent(k -> value.ifPresent(v -> values.put(k, v)));
      leftOut += (key.isEmpty() || value.isEmpty()) && names.away() > away ? 1 : 0;
    }
    boolean whole = values.size() + leftOut == mapping.entries().size();
    return whole ? Optional.of(Collections.unmodifiableSequencedMap(values)) : Optional.empty();
  }

  /// Reads one setting's value.
  static <T> Optional<Table.Slot> slot(Setting<T> setting, Node written, Names names) {
    return setting
        .type()
        .read(written, names)
        .map(value -> new Table.Slot(setting, value, written));
  }

  static String unknownKey(String key) {
    return "the key '" + key + "' is not known here";
  }

  static String badWord(String word) {
    return "'" + word + "' is not a word";
  }

  static <K, T> String showMap(SequencedMap<K, T> map, Function<K, String> key, SettingType<T> of) {
    return map.entrySet().stream()
        .map(e -> key.apply(e.getKey()) + ": " + of.show(e.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static Optional<Node.Scalar> scalar(Node written, SettingType<?> type, Names names) {
    return written instanceof Node.Scalar scalar && scalar.kind() != Node.Kind.NOTHING
        ? Optional.of(scalar)
        : mismatch(written, type, names);
  }

  private static <T> Optional<T> mismatch(Node written, SettingType<?> type, Names names) {
    return none(written, written.called() + " stands here", "write " + type.expected(), names);
  }

  private static <T> Optional<T> none(Node written, String wrong, String right, Names names) {
    Problems problems = names.problems();
    problems.add(written.spot(), wrong, right);
    return Optional.empty();
  }
}
