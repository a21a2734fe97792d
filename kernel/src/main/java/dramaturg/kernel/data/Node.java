package dramaturg.kernel.data;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A tree of data as it was written, immutable, each part with its place. It does not know what it means: units, ids
/// and references are somebody else's to read out of its texts.
///
/// `equals` compares places too; [#sameAs] does not.
public sealed interface Node {
  /// So deep may a tree be nested; readers refuse what is deeper, so that walking a tree needs no care.
  int DEEPEST = 64;

  /// Where it begins.
  Spot spot();

  /// Whether it holds the same data, wherever that was written: order counts in sequences and not in mappings, numbers
  /// are compared as numbers.
  boolean sameAs(Node other);

  /// What an author would call it: "a table", "a list", "a text", "a number", "true or false", "nothing".
  String called();

  /// A value under a key, and where the key stands.
  record Entry(Spot keySpot, Node value) {}

  /// Values under keys, in the order of writing.
  record Mapping(Spot spot, SequencedMap<String, Entry> entries) implements Node {
    /// Keeps a copy of its own.
    public Mapping {
      entries = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(entries));
    }

    /// A mapping without entries.
    public static Mapping empty(Spot spot) {
      return new Mapping(spot, new LinkedHashMap<>());
    }

    /// The value under a key.
    public Optional<Node> find(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    /// The table under a key, if there is one.
    public Optional<Mapping> table(String key) {
      return find(key).filter(Mapping.class::isInstance).map(Mapping.class::cast);
    }

    /// The list under a key, if there is one.
    public Optional<Sequence> list(String key) {
      return find(key).filter(Sequence.class::isInstance).map(Sequence.class::cast);
    }

    /// The single value under a key, if there is one; "nothing" is one too.
    public Optional<Scalar> scalar(String key) {
      return find(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    /// The keys, in the order of writing.
    public Collection<String> keys() {
      return entries.keySet();
    }

    @Override
    public boolean sameAs(Node other) {
      return other instanceof Mapping(var at, var theirs)
          && entries.keySet().equals(theirs.keySet())
          && entries.entrySet().stream()
              .allMatch(e -> e.getValue().value().sameAs(theirs.get(e.getKey()).value()));
    }

    @Override
    public String called() {
      return "a table";
    }
  }

  /// Values in order.
  record Sequence(Spot spot, List<Node> items) implements Node {
    /// Keeps a copy of its own.
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public boolean sameAs(Node other) {
      if (!(other instanceof Sequence(var at, var theirs)) || items.size() != theirs.size()) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).sameAs(theirs.get(i))) {
          return false;
        }
      }
      return true;
    }

    @Override
    public String called() {
      return "a list";
    }
  }

  /// What a scalar's text stands for.
  enum Kind {
    /// A text; also a number that does not fit the other kinds.
    TEXT("a text"),
    /// A whole number that fits a `long`.
    WHOLE("a number"),
    /// A finite number with a fraction or an exponent, read as a `double`.
    DECIMAL("a number"),
    /// `true` or `false`.
    FLAG("true or false"),
    /// `null`, `~` or nothing at all.
    NOTHING("nothing");

    private final String called;

    Kind(String called) {
      this.called = called;
    }
  }

  /// A single value: its text, unquoted, and what that text stands for. The spot is that of the text's first character,
  /// after any opening quote.
  record Scalar(Spot spot, String text, Kind kind) implements Node {
    /// A text in quotes: always a text.
    public static Scalar quoted(Spot spot, String text) {
      return new Scalar(spot, text, Kind.TEXT);
    }

    /// A text without quotes: a number, flag or nothing where the core schema of YAML 1.2 says so, else a text.
    public static Scalar plain(Spot spot, String text) {
      return new Scalar(spot, text, CoreSchema.kind(text));
    }

    /// The whole number, if it is one.
    public Optional<Long> whole() {
      return kind == Kind.WHOLE ? Optional.of(CoreSchema.whole(text)) : Optional.empty();
    }

    /// The number, if it is one, whole or not.
    public Optional<Double> number() {
      return switch (kind) {
        case WHOLE -> Optional.of((double) CoreSchema.whole(text));
        case DECIMAL -> Optional.of(Double.valueOf(text));
        case TEXT, FLAG, NOTHING -> Optional.empty();
      };
    }

    /// The flag, if it is one.
    public Optional<Boolean> flag() {
      return kind == Kind.FLAG ? Optional.of(text.equalsIgnoreCase("true")) : Optional.empty();
    }

    @Override
    public boolean sameAs(Node other) {
      if (!(other instanceof Scalar that)) {
        return false;
      }
      return switch (kind) {
        case TEXT -> that.kind == Kind.TEXT && text.equals(that.text);
        case WHOLE ->
            that.kind == Kind.WHOLE ? whole().equals(that.whole()) : number().equals(that.number());
        case DECIMAL -> number().equals(that.number());
        case FLAG -> flag().equals(that.flag());
        case NOTHING -> that.kind == Kind.NOTHING;
      };
    }

    @Override
    public String called() {
      return kind.called;
    }
  }
}
