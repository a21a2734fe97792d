package dramaturg.world.pack.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a thing can be at all; every kind of a pack descends from one of these, and mechanics know no others. A root
/// says nothing about abilities: those come from settings.
public enum RootKind {
  /// Where things can be: a sector, a system, a planet, a deck, a room, a door.
  PLACE("a place where things can be: a sector, a planet, a deck, a room"),
  /// What carries others and can move or stand among the stars: a ship, a shuttle, a station.
  VESSEL("a ship, shuttle, station or other hull that carries others"),
  /// One being with a body.
  PERSON("one being with a body"),
  /// Many beings that are counted and not named.
  CROWD("many beings that are counted and not named"),
  /// A thing that does something or can be carried: a console, a weapon, a microphone.
  DEVICE("a thing that does something or can be carried"),
  /// Matter without a will that can be used up or transformed: an asteroid, debris, a carcass.
  BODY("matter without a will: an asteroid, debris, a carcass"),
  /// Those who hold together: a power, a house, a collective.
  FACTION("those who hold together: a power, a house, a collective"),
  /// A promise between factions.
  TREATY("a promise between factions"),
  /// Something that can be known, researched, stolen.
  TECHNOLOGY("something that can be known, researched or stolen"),
  /// What infects.
  STRAIN("what infects");

  private final String doc;
  private final String word = name().toLowerCase(Locale.ROOT);

  RootKind(String doc) {
    this.doc = doc;
  }

  /// As written in a pack: `place`.
  public String word() {
    return word;
  }

  /// What it stands for, in half a sentence.
  public String doc() {
    return doc;
  }

  /// For messages: "place or vessel"; "any entity" if there are none.
  public static String listed(List<RootKind> roots) {
    return roots.isEmpty()
        ? "entity"
        : roots.stream().map(RootKind::word).collect(Collectors.joining(" or "));
  }

  /// The root of this name.
  public static Optional<RootKind> named(String word) {
    return Arrays.stream(values()).filter(root -> root.word().equals(word)).findFirst();
  }

  /// All, as written in a pack.
  public static List<String> words() {
    return Arrays.stream(values()).map(RootKind::word).toList();
  }
}
