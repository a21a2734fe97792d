package dramaturg.story.words;

import dramaturg.kernel.data.Node;
import dramaturg.kernel.data.Problems;
import dramaturg.story.beat.Known;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An author's words for a world: names, wordings for facts, beliefs in words. What it does not word is worded by
/// default; it never has to be complete.
public final class Words {
  /// No words of an author's: everything by default.
  public static final Words NONE =
      new Words(
          new LinkedHashMap<>(),
          new LinkedHashMap<>(),
          List.of(),
          new LinkedHashMap<>(),
          new LinkedHashMap<>());

  private final Map<String, List<NameWords>> names;
  private final Map<String, NameWords> kinds;
  private final List<TermWords> terms;
  private final Map<String, String> plans;
  private final Map<String, List<FactWords>> facts;

  Words(
      Map<String, List<NameWords>> names,
      Map<String, NameWords> kinds,
      List<TermWords> terms,
      Map<String, String> plans,
      Map<String, List<FactWords>> facts) {
    this.names = Collections.unmodifiableMap(names);
    this.kinds = Collections.unmodifiableMap(kinds);
    this.terms = List.copyOf(terms);
    this.plans = Collections.unmodifiableMap(plans);
    this.facts = Collections.unmodifiableMap(facts);
  }

  /// The words of a `words.yaml`, checked against nothing but itself.
  public static Words read(Node words, Problems problems) {
    return read(words, Known.NOTHING, problems);
  }

  /// The words of a `words.yaml`.
  ///
  /// @param known the facts and entities that there can be
  public static Words read(Node words, Known known, Problems problems) {
    return new WordsReader(known, problems).read(words);
  }

  /// By entity, in the order in which they are tried.
  public Map<String, List<NameWords>> names() {
    return names;
  }

  /// By kind.
  public Map<String, NameWords> kinds() {
    return kinds;
  }

  /// In the order in which they are tried.
  public List<TermWords> terms() {
    return terms;
  }

  /// What a plan of this label is called, to stand after "chose".
  public Optional<String> plan(String label) {
    return Optional.ofNullable(plans.get(label));
  }

  /// The ways to tell a fact, in the order in which they are tried; none if the author says nothing of it.
  public List<FactWords> of(String termName) {
    return facts.getOrDefault(termName, List.of());
  }
}
