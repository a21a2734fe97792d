package dramaturg.story.words;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Wordings made of the names of a fact and its parameters: `Sailed(ship, from, to)` becomes `{ship} sailed from {from}
/// to {to}`. They are understandable and no more.
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

  private static final String BY = "by";
  private static final String PLACE = "place";
  private static final String SPEAKER = "speaker";
  private static final String CONTENT = "content";

  private DefaultWords() {}

  /// The wording for facts of a type.
  ///
  /// @param numbers whether numbers are said too
  public static FactWords of(FactType type, boolean numbers) {
    boolean speech = isSpeech(type);
    String text = speech ? "{" + CONTENT + "}" : text(type, numbers);
    Template template = Template.read(text, Spot.startOf(type.name()), new Problems());
    Optional<String> voice = speech ? Optional.of(SPEAKER) : Optional.empty();
    return new FactWords(Optional.empty(), List.of(template), List.of(), false, voice);
  }

  private static boolean isSpeech(FactType type) {
    return !type.parameters().isEmpty()
        && type.parameters().getFirst().equals(new Parameter(SPEAKER, Parameter.Kind.ENTITY))
        && type.parameters().contains(new Parameter(CONTENT, Parameter.Kind.EXPRESSION));
  }

  private static String text(FactType type, boolean numbers) {
    String words = FactType.snake(type.name()).replace('_', ' ');
    List<Parameter> entities = type.parameters().stream().filter(DefaultWords::isEntity).toList();
    Optional<Parameter> by = entities.stream().filter(p -> p.name().equals(BY)).findFirst();
    String rest = rest(type, numbers);
    if (entities.isEmpty()) {
      return words + rest;
    }
    Parameter first = entities.getFirst();
    List<Parameter> others = new ArrayList<>(entities.subList(1, entities.size()));
    if (words.indexOf(' ') >= 0) {
      return words + ": " + listed(entities) + rest;
    }
    if (others.isEmpty()) {
      return slot(first) + ": " + words + rest;
    }
    if (by.isPresent() && others.remove(by.get())) {
      others.add(by.get());
      return slot(first) + " {was|were} " + words + objects(others) + rest;
    }
    String verb = PARTICIPLES.contains(words) ? "{has|have} " + words : words;
    return slot(first) + " " + verb + objects(others) + rest;
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

  private static String objects(List<Parameter> parameters) {
    StringBuilder out = new StringBuilder();
    boolean direct = false;
    for (Parameter parameter : parameters) {
      if (parameter.name().equals(PLACE)) {
        out.append(" at ").append(slot(parameter));
      } else if (PREPOSITIONS.contains(parameter.name())) {
        out.append(' ').append(parameter.name()).append(' ').append(slot(parameter));
      } else if (!direct) {
        out.append(' ').append(slot(parameter));
        direct = true;
      } else {
        out.append(", ").append(named(parameter)).append(' ').append(slot(parameter));
      }
    }
    return out.toString();
  }

  private static String listed(List<Parameter> parameters) {
    StringBuilder out = new StringBuilder(slot(parameters.getFirst()));
    for (Parameter parameter : parameters.subList(1, parameters.size())) {
      out.append(", ").append(named(parameter)).append(' ').append(slot(parameter));
    }
    return out.toString();
  }

  private static String named(Parameter parameter) {
    return parameterWords(parameter.name());
  }

  private static String parameterWords(String name) {
    StringBuilder out = new StringBuilder();
    for (char c : name.toCharArray()) {
      out.append(Character.isUpperCase(c) && !out.isEmpty() ? " " : "").append(c);
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static String rest(FactType type, boolean numbers) {
    List<String> said = new ArrayList<>();
    for (Parameter parameter : type.parameters()) {
      switch (parameter.kind()) {
        case NUMBER -> {
          if (numbers) {
            said.add(named(parameter).replace(" millis", "") + " " + slot(parameter));
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
