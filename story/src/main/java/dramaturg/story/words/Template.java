package dramaturg.story.words;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import java.util.ArrayList;
import java.util.List;

/// A sentence with slots, as an author writes it: `{vessel} beams {who} to {to}`. What may stand in braces:
///
/// | written | stands for |
/// | --- | --- |
/// | `{who}` | the parameter, by name, short name or pronoun, whatever reads best |
/// | `{who's}` | the possessive |
/// | `{who:name}` | the full name, never a pronoun |
/// | `{count:figures}` | a number in figures |
/// | `{Left:share}` | a number of percent as a part: `a third` |
/// | `{is|are}` | the first word if the first slot is about one, the second if it is about several |
public record Template(String text, Spot spot, List<Part> parts) {
  /// A piece of a template.
  public sealed interface Part {}

  /// Text as it is.
  public record Plain(String text) implements Part {}

  /// A parameter or variable.
  public record Slot(String name, Form form) implements Part {}

  /// One of two words, by number.
  public record Agree(String one, String several) implements Part {}

  /// How a slot is filled.
  public enum Form {
    /// By whatever reads best.
    FREE,
    /// As an owner.
    POSSESSIVE,
    /// By the full name.
    NAME,
    /// A number in figures.
    FIGURES,
    /// A number of percent as a part of a whole.
    SHARE
  }

  private static final String POSSESSIVE = "'s";
  private static final String NAME = ":name";
  private static final String FIGURES = ":figures";
  private static final String SHARE = ":share";

  /// The template of a text; slots are not checked against anything.
  ///
  /// @param spot where the text begins
  public static Template read(String text, Spot spot, Problems problems) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int brace = text.indexOf('{', at);
      if (brace < 0) {
        break;
      }
      int close = text.indexOf('}', brace);
      if (close < 0) {
        problems.add(
            spot.within(text, brace),
            "a brace is opened and not closed",
            "write {name} for a parameter");
        return new Template(text, spot, List.of());
      }
      if (brace > at) {
        parts.add(new Plain(text.substring(at, brace)));
      }
      parts.add(part(text.substring(brace + 1, close)));
      at = close + 1;
    }
    if (at < text.length()) {
      parts.add(new Plain(text.substring(at)));
    }
    return new Template(text, spot, List.copyOf(parts));
  }

  private static Part part(String inside) {
    int bar = inside.indexOf('|');
    if (bar >= 0) {
      return new Agree(inside.substring(0, bar), inside.substring(bar + 1));
    }
    if (inside.endsWith(POSSESSIVE)) {
      return new Slot(inside.substring(0, inside.length() - POSSESSIVE.length()), Form.POSSESSIVE);
    }
    if (inside.endsWith(NAME)) {
      return new Slot(inside.substring(0, inside.length() - NAME.length()), Form.NAME);
    }
    if (inside.endsWith(FIGURES)) {
      return new Slot(inside.substring(0, inside.length() - FIGURES.length()), Form.FIGURES);
    }
    if (inside.endsWith(SHARE)) {
      return new Slot(inside.substring(0, inside.length() - SHARE.length()), Form.SHARE);
    }
    return new Slot(inside, Form.FREE);
  }

  /// The names of the slots in order.
  public List<String> slots() {
    return parts.stream().filter(Slot.class::isInstance).map(part -> ((Slot) part).name()).toList();
  }
}
