package dramaturg.story.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Who and what there is in a story, as the pack says it: names for people, kinds, and lasting ties such as a faction.
/// It does not follow the story: who changes kind or side in the course of it is still here what they were.
public interface Cast {
  /// Nobody is known.
  Cast NOBODY = of(List.of());

  /// One entity.
  ///
  /// @param name its name in facts
  /// @param label its name for people
  /// @param kinds what it is, the nearest kind first, then what that is a kind of
  /// @param ties what it is bound to, by the name of the tie: `faction` to the names of its factions
  record Member(
      String name, String label, List<String> kinds, SequencedMap<String, List<String>> ties) {
    /// Keeps copies.
    public Member {
      kinds = List.copyOf(kinds);
      ties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(ties));
    }

    /// A member without ties.
    public Member(String name, String label, List<String> kinds) {
      this(name, label, kinds, new LinkedHashMap<>());
    }
  }

  /// The entity of a name.
  Optional<Member> find(String name);

  /// Whether an entity came into being after the opening.
  default boolean cameLater(String name) {
    return false;
  }

  /// All that were there from the start, in the order of the pack.
  Collection<Member> all();

  /// One of the absent.
  default Optional<Member> absent(String name) {
    return absent().stream().filter(member -> member.name().equals(name)).findFirst();
  }

  /// Everybody whom a story may name, there or not.
  default Stream<Member> named() {
    return Stream.concat(all().stream(), absent().stream());
  }

  /// The kinds that there are, also those of which nobody is there from the start.
  Collection<String> kinds();

  /// The names of the ties that there are. In patterns each is a literal of two arguments, as `kind` is.
  Collection<String> ties();

  /// Who comes into being with a thing of some kind after the opening: the thing itself, and what it brings along.
  List<Member> born(String name, String kind);

  /// Those whom the story may name and who are not there, since a variant took them away.
  Collection<Member> absent();

  /// This cast, from which nobody is absent.
  static Cast of(Collection<Member> members) {
    return of(members, List.of(), List.of(), Cast::alone);
  }

  private static List<Member> alone(String name, String kind) {
    return List.of(new Member(name, kind.replace('_', ' '), List.of(kind)));
  }

  /// This cast, and who is absent from it.
  ///
  /// @param kinds those of which somebody may come into being; those of the others go without saying
  /// @param births who comes into being with a thing of this name and kind
  static Cast of(
      Collection<Member> members,
      Collection<Member> absent,
      Collection<String> kinds,
      BiFunction<String, String, List<Member>> births) {
    Map<String, Member> byName = new LinkedHashMap<>();
    Set<String> ties = new LinkedHashSet<>();
    Set<String> allKinds = new LinkedHashSet<>();
    for (Member member : members) {
      byName.put(member.name(), member);
      ties.addAll(member.ties().keySet());
      allKinds.addAll(member.kinds());
    }
    absent.forEach(member -> allKinds.addAll(member.kinds()));
    allKinds.addAll(kinds);
    return new Cast() {
      @Override
      public Optional<Member> find(String name) {
        return Optional.ofNullable(byName.get(name));
      }

      @Override
      public Collection<Member> all() {
        return Collections.unmodifiableCollection(byName.values());
      }

      @Override
      public Collection<Member> absent() {
        return Collections.unmodifiableCollection(absent);
      }

      @Override
      public Collection<String> kinds() {
        return Collections.unmodifiableCollection(allKinds);
      }

      @Override
      public Collection<String> ties() {
        return Collections.unmodifiableCollection(ties);
      }

      @Override
      public List<Member> born(String name, String kind) {
        return births.apply(name, kind);
      }
    };
  }
}
