package dramaturg.story.words;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.story.facts.Speeches;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Wordings made of the names of a fact and its parameters: `Sailed(ship, from, to)` becomes `{ship} sailed from {from}
/// to {to}`, `Struck(target, by)` becomes `{target} was struck by {by}`. They are understandable and no more.
public final class DefaultWords {
  private static final List<String> PREPOSITIONS =
      List.of(
          "from", "to", "by", "at", "in", "on", "with", "against", "through", "into", "for",
          "about", "under", "after", "before", "over", "of", "as", "around", "beside");

  /// Past participles that are no past tense: with these, somebody *has* done it.
  private static final List<String> PARTICIPLES =
      List.of(
          "begun",
          "bitten",
          "broken",
          "chosen",
          "done",
          "drawn",
          "driven",
          "drunk",
          "eaten",
          "fallen",
          "flown",
          "forgotten",
          "frozen",
          "given",
          "gone",
          "grown",
          "hidden",
          "known",
          "risen",
          "seen",
          "shaken",
          "shown",
          "spoken",
          "stolen",
          "sunk",
          "sworn",
          "taken",
          "thrown",
          "torn",
          "woken",
          "worn",
          "written");

  /// Past tenses that do not end in -ed.
  private static final List<String> PAST =
      List.of(
          "ate", "began", "bit", "bought", "broke", "brought", "burst", "came", "caught", "chose",
          "cut", "drank", "drew", "drove", "fell", "felt", "flew", "fought", "found", "froze",
          "gave", "grew", "heard", "held", "hid", "hit", "hurt", "knew", "left", "let", "lost",
          "made", "met", "put", "ran", "read", "rose", "said", "sank", "sat", "saw", "sent", "set",
          "shook", "shot", "sold", "spread", "stole", "stood", "struck", "swam", "swore", "threw",
          "told", "took", "tore", "went", "woke", "won", "wore", "wrote");

  /// What happens to somebody and is not done to them.
  private static final List<String> SUFFERED =
      List.of("burned", "crashed", "died", "drowned", "exploded", "fell", "perished", "sank");

  /// Parameters that number speech and say nothing to a listener.
  private static final List<String> UNSAID = List.of("performative", "number", "inReplyTo");

  private static final String BY = "by";
  private static final String SPEAKER = "speaker";

  private final FactType type;
  private final boolean numbers;
  private final boolean agent;
  private final String words;

  private DefaultWords(FactType type, boolean numbers, boolean agent) {
    this.type = type;
    this.numbers = numbers;
    this.agent = agent;
    this.words = FactType.snake(type.name()).replace('_', ' ');
  }

  /// The wording for facts of a type.
  ///
  /// @param numbers whether numbers are said too
  /// @param agent whether it is said by whom; pointless where somebody did it to themselves
  public static FactWords of(FactType type, boolean numbers, boolean agent) {
    boolean speech = Speeches.isSaying(type);
    String text =
        speech
            ? "{content}"
            : Speeches.isHearing(type)
                ? "{hearer} {hears|hear} from {speaker}: {content}"
                : new DefaultWords(type, numbers, agent).text();
    Template template = Template.read(text, Spot.startOf(type.name()), new Problems());
    Optional<String> voice = speech ? Optional.of(SPEAKER) : Optional.empty();
    return new FactWords(
        Optional.empty(), List.of(template), List.of(), false, voice, Optional.empty());
  }

  private String text() {
    List<Parameter> entities = new ArrayList<>(type.parameters());
    entities.removeIf(p -> !isEntity(p) || p.name().equals(BY) && !agent);
    if (entities.isEmpty()) {
      return words + rest();
    }
    Parameter first = entities.removeFirst();
    Optional<Parameter> by = entities.stream().filter(p -> p.name().equals(BY)).findFirst();
    by.ifPresent(entities::remove);
    boolean regular = words.endsWith("ed") && words.indexOf(' ') < 0;
    boolean done = regular || PAST.contains(words) || PARTICIPLES.contains(words);
    if (!done) {
      by.ifPresent(entities::add);
      return words + ": " + slot(first) + listed(entities) + rest();
    }
    if (SUFFERED.contains(words)) {
      String cause = by.map(p -> " because of " + slot(p)).orElse("");
      return slot(first) + " " + words + objects(entities, false) + cause + rest();
    }
    boolean suffers =
        type.parameters().stream().anyMatch(p -> p.name().equals(BY)) && !first.name().equals(BY);
    if (suffers) {
      String agents = by.map(p -> " by " + slot(p)).orElse("");
      return slot(first) + " {was|were} " + words + objects(entities, true) + agents + rest();
    }
    if (entities.isEmpty()) {
      return slot(first) + ": " + words + rest();
    }
    String verb = PARTICIPLES.contains(words) ? "{has|have} " + words : words;
    return slot(first) + " " + verb + objects(entities, false) + rest();
  }

  private static boolean isEntity(Parameter parameter) {
    return switch (parameter.kind()) {
      case ENTITY, ENTITIES -> true;
      case NUMBER, FLAG, TEXT, WORD, EXPRESSION -> false;
    };
  }

  private static String slot(Parameter parameter) {
    return "{" + parameter.name() + "}";
  }

  /// @param taken whether the place of the direct object is taken
  private String objects(List<Parameter> parameters, boolean taken) {
    StringBuilder out = new StringBuilder();
    boolean direct = taken;
    for (Parameter parameter : parameters) {
      String preposition = preposition(parameter.name());
      if (preposition.isEmpty() && direct) {
        preposition = parameter.name().equals("target") ? "at" : "with";
      }
      direct |= preposition.isEmpty();
      out.append(preposition.isEmpty() ? "" : " " + preposition)
          .append(' ')
          .append(slot(parameter));
    }
    return out.toString();
  }

  private String preposition(String parameter) {
    if (PREPOSITIONS.contains(parameter)) {
      return parameter;
    }
    return switch (parameter) {
      case "place", "host" -> "at";
      case "destination" -> words.equals("arrived") ? "at" : "for";
      default -> "";
    };
  }

  private static String listed(List<Parameter> parameters) {
    StringBuilder out = new StringBuilder();
    for (Parameter parameter : parameters) {
      out.append(", ").append(named(parameter)).append(' ').append(slot(parameter));
    }
    return out.toString();
  }

  private static String named(Parameter parameter) {
    StringBuilder out = new StringBuilder();
    for (char c : parameter.name().toCharArray()) {
      out.append(Character.isUpperCase(c) && !out.isEmpty() ? " " : "").append(c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private String rest() {
    List<String> said = new ArrayList<>();
    for (Parameter parameter : type.parameters()) {
      if (UNSAID.contains(parameter.name())) {
        continue;
      }
      switch (parameter.kind()) {
        case NUMBER -> {
          if (numbers) {
            said.add(
                named(parameter).replace(" millis", "") + " {" + parameter.name() + ":figures}");
          }
        }
        case FLAG, WORD, TEXT -> said.add(named(parameter) + " " + slot(parameter));
        case EXPRESSION -> said.add(slot(parameter));
        case ENTITY, ENTITIES -> {}
      }
    }
    return said.isEmpty() ? "" : " (" + String.join(", ", said) + ")";
  }
}
