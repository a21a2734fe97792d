package dramaturg.story.narration;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.story.words.FactWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Facts that are told in one sentence: one, or several of one kind.
///
/// @param entries in order
/// @param wording how they are told
/// @param varying the parameter in which they differ; -1 if in none but numbers
record Run(List<Integer> entries, FactWords wording, int varying) {
  static Run of(int entry, FactWords wording) {
    return new Run(List.of(entry), wording, -1);
  }

  Run and(Run later, int parameter) {
    List<Integer> all = new ArrayList<>(entries);
    all.addAll(later.entries);
    return new Run(List.copyOf(all), wording, parameter);
  }

  /// Whether this argument of a fact says who or what: one, or at least one.
  static boolean names(Object argument) {
    return argument instanceof EntityId
        || argument instanceof List<?> list
            && !list.isEmpty()
            && list.stream().allMatch(EntityId.class::isInstance);
  }

  /// Those whom such an argument names.
  static Stream<String> named(Object argument) {
    return argument instanceof List<?> list
        ? list.stream().map(id -> ((EntityId) id).name())
        : Stream.of(((EntityId) argument).name());
  }

  /// All whom its facts name.
  Set<String> named(Chronicle chronicle) {
    Set<String> named = new LinkedHashSet<>();
    for (int entry : entries) {
      Fact fact = chronicle.fact(entry);
      for (int i = 0; i < fact.type().parameters().size(); i++) {
        if (names(fact.argument(i))) named(fact.argument(i)).forEach(named::add);
      }
    }
    return named;
  }

  int last() {
    return entries.getLast();
  }
}
