package dramaturg.world.pack.schema;

import dramaturg.kernel.data.JsonText;
import dramaturg.kernel.data.Node;
import dramaturg.world.pack.PackKeys;
import dramaturg.world.pack.definition.Dimension;
import dramaturg.world.pack.definition.EntityKeys;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.pack.definition.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The schemas of a pack's files, by file name, as text. Those of the story's files are not here: the story reads them.
public final class PackSchemas {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
  private static final String WORD = "^[a-z][a-z0-9_]*$";
  private static final String AMOUNT = "[-+]?[0-9][0-9_]*(\\.[0-9]+)?([eE][-+]?[0-9]{1,2})?";

  private PackSchemas() {}

  /// `pack.schema.json`, `world.schema.json` and `variant.schema.json`.
  public static SequencedMap<String, String> all(Vocabulary vocabulary) {
    SequencedMap<String, String> texts = new LinkedHashMap<>();
    texts.put("pack.schema.json", JsonText.indented(pack()));
    texts.put("world.schema.json", JsonText.indented(world(vocabulary)));
    texts.put("variant.schema.json", JsonText.indented(variant()));
    return texts;
  }

  private static Node.Mapping titled(String title, Node.Mapping schema) {
    return Json.join(Json.object("$schema", DIALECT, "title", title), schema);
  }

  private static Node pack() {
    return titled("pack.yaml of a dramaturg pack", group(PackKeys.ALL, true));
  }

  private static Node world(Vocabulary vocabulary) {
    Node.Mapping table = names("#/$defs/whole");
    Node.Mapping root =
        Json.object("type", "object", "properties", Json.object("kinds", table, "entities", table));
    Node.Mapping definitions =
        Json.object(
            "whole",
            Json.object("$ref", "#/$defs/entity", "required", List.of(EntityKeys.IS.name())),
            "entity",
            entity(vocabulary));
    Node.Mapping schema = Json.with(root, "additionalProperties", false);
    return titled("A file in world/ of a dramaturg pack", Json.with(schema, "$defs", definitions));
  }

  private static Node.Mapping names(String ref) {
    return Json.object(
        "type",
        "object",
        "propertyNames",
        Json.object("pattern", WORD),
        "additionalProperties",
        Json.object("$ref", ref));
  }

  /// Every setting of an entity can also be `null`, which takes an inherited one away.
  private static Node.Mapping entity(Vocabulary vocabulary) {
    Node.Mapping properties = Json.object();
    for (Setting<?> setting : vocabulary.settings()) {
      properties = Json.with(properties, setting.name(), removable(setting));
    }
    Node.Mapping parts =
        Json.join(
            Json.object(
                "description", "What it is made of: entities with ids of the form WHOLE_PART."),
            Json.object(
                "type",
                "object",
                "propertyNames",
                Json.object("pattern", WORD),
                "additionalProperties",
                orNull(Json.object("$ref", "#/$defs/entity"))));
    properties = Json.with(properties, EntityKeys.PARTS, parts);
    return Json.object("type", "object", "properties", properties, "additionalProperties", false);
  }

  private static Node.Mapping removable(Setting<?> setting) {
    Node.Mapping schema = described(setting, true);
    Node.Mapping note =
        Json.object("description", schema.scalar("description").orElseThrow().text());
    SequencedMap<String, Node.Entry> rest = new LinkedHashMap<>(schema.entries());
    rest.remove("description");
    return Json.join(note, orNull(new Node.Mapping(schema.spot(), rest)));
  }

  private static Node.Mapping orNull(Node.Mapping schema) {
    return Json.object("anyOf", List.of(schema, Json.object("type", "null")));
  }

  private static Node variant() {
    Node.Mapping text = Json.object("type", "string");
    Node.Mapping texts = Json.object("type", "array", "items", text);
    Node.Mapping byLabel = Json.object("type", "object", "additionalProperties", text);
    Node.Mapping plans =
        Json.object("add", texts, "add_first", texts, "replace", byLabel, "remove", texts);
    Node.Mapping file =
        Json.object("type", "object", "properties", plans, "additionalProperties", false);
    Node.Mapping sections = Json.object();
    for (String section : List.of("pack", "kinds", "entities", "story", "words")) {
      sections = Json.with(sections, section, Json.object("type", "object"));
    }
    Node.Mapping change =
        Json.object("type", "object", "properties", sections, "additionalProperties", false);
    Node.Mapping properties =
        Json.object(
            "title",
            text,
            "about",
            text,
            "change",
            Json.with(change, "description", "An RFC 7396 merge patch over the pack."),
            "plans",
            Json.object("type", "object", "additionalProperties", file));
    return titled(
        "A file in variants/ of a dramaturg pack",
        Json.object("type", "object", "properties", properties, "additionalProperties", false));
  }

  /// @param partly whether required keys may be missing, since a kind and an entity say one thing between them
  private static Node.Mapping described(Setting<?> setting, boolean partly) {
    List<String> notes = new ArrayList<>(List.of(setting.doc()));
    if (!setting.roots().isEmpty()) {
      notes.add("On: " + RootKind.listed(setting.roots()) + ".");
    }
    setting.when().ifPresent(other -> notes.add("Only beside '" + other + "'."));
    setting.shownStandard().ifPresent(standard -> notes.add("If left out: " + standard + "."));
    return Json.join(
        Json.object("description", String.join(" ", notes)), type(setting.type(), partly));
  }

  private static Node.Mapping group(List<Setting<?>> settings, boolean strict) {
    Node.Mapping properties = Json.object();
    List<String> required = new ArrayList<>();
    for (Setting<?> setting : settings) {
      properties = Json.with(properties, setting.name(), described(setting, !strict));
      if (setting.required() && setting.when().isEmpty() && strict) {
        required.add(setting.name());
      }
    }
    Node.Mapping schema =
        Json.object("type", "object", "properties", properties, "additionalProperties", false);
    return required.isEmpty() ? schema : Json.with(schema, "required", required);
  }

  private static Node.Mapping type(SettingType<?> type, boolean partly) {
    return switch (type) {
      case SettingType.Quantity quantity -> quantity(quantity.dimension());
      case SettingType.WholeNumber whole ->
          Json.object(
              "type",
              List.of("integer", "string"),
              "minimum",
              whole.least(),
              "maximum",
              whole.most(),
              "pattern",
              "^[-+]?[0-9]+(_[0-9]+)*$");
      case SettingType.Text text -> Json.object("type", List.of("string", "number", "boolean"));
      case SettingType.Statement statement ->
          Json.object("type", List.of("string", "number", "boolean"));
      case SettingType.Flag flag -> Json.object("type", "boolean");
      case SettingType.Word<?> word -> Json.object("enum", word.texts());
      case SettingType.FreeWord word -> Json.object("type", "string", "pattern", WORD);
      case SettingType.Reference reference -> Json.object("type", "string", "pattern", WORD);
      case SettingType.KindName name -> Json.object("type", "string", "pattern", WORD);
      case SettingType.Many<?> many ->
          Json.object(
              "type",
              "array",
              "items",
              type(many.of(), partly),
              "minItems",
              many.least(),
              "maxItems",
              many.most());
      case SettingType.Group group -> group(group.settings(), !partly);
      case SettingType.Named<?> named -> map(type(named.of(), partly));
      case SettingType.PerEntity<?> each -> map(type(each.of(), partly));
    };
  }

  private static Node.Mapping map(Node.Mapping of) {
    return Json.object(
        "type",
        "object",
        "propertyNames",
        Json.object("pattern", WORD),
        "additionalProperties",
        of);
  }

  private static Node.Mapping quantity(Dimension dimension) {
    List<String> units = dimension.unitNames().stream().map(PackSchemas::unit).toList();
    String one = AMOUNT + "\\s*(" + String.join("|", units) + ")";
    String many = dimension == Dimension.TIME ? "(" + one + "\\s*)+" : one;
    Node.Mapping text =
        Json.object(
            "type",
            "string",
            "pattern",
            "^\\s*(" + many + "|0)\\s*$",
            "examples",
            List.of(dimension.example()));
    return Json.object("anyOf", List.of(text, Json.object("const", 0)));
  }

  /// A unit as a pattern; `per h` can also be written `/h`.
  private static String unit(String name) {
    return name.startsWith("per ") ? "(per\\s+|/\\s*)" + name.substring(4) : name;
  }
}
