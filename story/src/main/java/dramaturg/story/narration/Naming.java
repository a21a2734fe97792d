package dramaturg.story.narration;

import dramaturg.story.words.NameWords;
import dramaturg.story.words.Pronoun;
import dramaturg.story.words.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Chooses between name, short name and pronoun while a text goes on. A pronoun is taken only where it can mean nobody
/// else who was named in this sentence or the one before.
final class Naming {
  private static final int PRONOUNS_IN_A_ROW = 2;
  private static final int LISTED = 4;

  private final Names names;
  private final Map<String, String> taken = new LinkedHashMap<>();
  private final Set<String> met = new LinkedHashSet<>();
  private final Map<String, Integer> inARow = new LinkedHashMap<>();
  private Set<String> before = new LinkedHashSet<>();
  private Set<String> now = new LinkedHashSet<>();
  private Optional<String> subject = Optional.empty();

  Naming(Names names) {
    this.names = names;
  }

  /// A new scene: everybody is introduced again.
  void scene() {
    taken.clear();
    inARow.clear();
    before.clear();
    now.clear();
    subject = Optional.empty();
  }

  /// A new sentence.
  void sentence() {
    before = now;
    now = new LinkedHashSet<>();
    subject = Optional.empty();
  }

  boolean several(List<String> entities) {
    return entities.size() != 1 || names.of(entities.getFirst()).plural();
  }

  /// What these are called here.
  ///
  /// @param leads whether they are what the sentence, or a clause within it, is about
  String mention(List<String> entities, Template.Form form, boolean leads) {
    String text =
        entities.size() == 1 ? one(entities.getFirst(), form, leads) : list(entities, form, leads);
    now.addAll(entities);
    if (leads && entities.size() == 1) {
      subject = Optional.of(entities.getFirst());
    }
    return text;
  }

  private String one(String entity, Template.Form form, boolean leads) {
    NameWords words = names.of(entity);
    Optional<Pronoun> pronoun = words.pronoun();
    if (form != Template.Form.NAME && pronoun.isPresent() && clear(entity, pronoun.get())) {
      boolean isSubject = subject.isPresent() && subject.get().equals(entity);
      if (form == Template.Form.POSSESSIVE) {
        return pronoun.get().possessive();
      }
      if (isSubject && !leads) {
        return pronoun.get().reflexive();
      }
      if (!leads) {
        return pronoun.get().object();
      }
      if (inARow.merge(entity, 1, Integer::sum) <= PRONOUNS_IN_A_ROW) {
        return pronoun.get().subject();
      }
    }
    inARow.remove(entity);
    String name = form == Template.Form.NAME ? words.name() : name(entity, words);
    return form == Template.Form.POSSESSIVE ? name + "'s" : name;
  }

  /// Whether the pronoun can only mean this one.
  private boolean clear(String entity, Pronoun pronoun) {
    if (!before.contains(entity) && !now.contains(entity)) {
      return false;
    }
    return before.stream().noneMatch(other -> competes(entity, other, pronoun))
        && now.stream().noneMatch(other -> competes(entity, other, pronoun));
  }

  private boolean competes(String entity, String other, Pronoun pronoun) {
    Optional<Pronoun> theirs = names.of(other).pronoun();
    boolean same = theirs.isPresent() ? theirs.get() == pronoun : pronoun == Pronoun.IT;
    return same && !other.equals(entity);
  }

  /// The name, or the short one if it was named before and nobody else in the scene has taken it. Who was `a stranger`
  /// in one scene is no stranger in the next.
  private String name(String entity, NameWords words) {
    boolean introduced =
        entity.equals(taken.get(words.name())) || words.indefinite() && met.contains(entity);
    met.add(entity);
    String brief = brief(words);
    if (introduced && entity.equals(taken.computeIfAbsent(brief, _ -> entity))) {
      return brief;
    }
    String owner = taken.putIfAbsent(words.name(), entity);
    return owner != null && !owner.equals(entity) && words.indefinite()
        ? "another " + words.bare()
        : words.name();
  }

  /// What somebody is called who is known.
  static String brief(NameWords words) {
    return words.brief().orElse(words.indefinite() ? "the " + words.bare() : words.name());
  }

  private String list(List<String> entities, Template.Form form, boolean leads) {
    boolean named = leads || form == Template.Form.POSSESSIVE;
    Map<String, List<String>> byName = new LinkedHashMap<>();
    for (String entity : entities) {
      byName.computeIfAbsent(names.of(entity).name(), _ -> new ArrayList<>()).add(entity);
    }
    List<String> said = new ArrayList<>();
    int left = 0;
    for (List<String> alike : byName.values()) {
      if (said.size() >= LISTED && byName.size() > LISTED + 1) {
        left += alike.size();
      } else {
        said.add(
            alike.size() > 1
                ? many(alike)
                : named
                    ? listed(alike.getFirst())
                    : one(alike.getFirst(), Template.Form.FREE, false));
      }
    }
    if (left > 0) {
      said.add(Numbers.words(left) + " others");
    }
    String text = Numbers.list(said);
    return form == Template.Form.POSSESSIVE ? text + "'s" : text;
  }

  /// Those who do something together, or own it, are called by name: "she and he" are anybody.
  private String listed(String entity) {
    inARow.remove(entity);
    return name(entity, names.of(entity));
  }

  private String many(List<String> alike) {
    return Numbers.words(alike.size()) + " " + names.of(alike.getFirst()).manyOf();
  }
}
