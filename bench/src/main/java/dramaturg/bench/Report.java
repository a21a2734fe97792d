package dramaturg.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;

/// Results as lines for people, for scripts and for the record.
final class Report {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Report() {}

  /// For people: figures, and the ratio with its spread; above 1 we are better.
  static String text(Result result) {
    var row = result.row();
    var line =
        new StringBuilder(String.format(Locale.ROOT, "%-8s %s%n", row.id(), row.description()));
    line.append(side("ours", row.ours(), result.oursSpread(), result.unit()));
    result
        .peerSpread()
        .ifPresent(
            spread -> line.append(side("peer", row.peer().orElseThrow(), spread, result.unit())));
    result
        .ratioSpread()
        .ifPresent(ratio ->
            line.append(
                String.format(
                    Locale.ROOT,
                    "         ratio %.2f  (%.2f to %.2f in %d rounds)%n",
                    ratio.median(),
                    ratio.low(),
                    ratio.high(),
                    result.peer().size())));
    return line.toString();
  }

  /// For people: where the time of a row goes.
  static String text(Row row, List<Profile.Share> top) {
    var text = new StringBuilder("where the time of " + row.id() + " goes, by sampling\n");
    for (Profile.Share share : top)
      text.append(
          String.format(
              Locale.ROOT,
              "  %5.1f %% in, %5.1f %% in or below  %s%n",
              share.percent(),
              share.percentBelow(),
              share.method()));
    return text.toString();
  }

  /// For the record: the same.
  static String json(Row row, List<Profile.Share> top) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("profile", row.id());
    fields.put("top", top);
    return JSON.writeValueAsString(fields);
  }

  private static String side(String role, Side side, Result.Spread spread, Unit unit) {
    return String.format(
        Locale.ROOT,
        "         %s  %s %s  (%s to %s)  %s%n",
        role,
        figure(spread.median()),
        unit.name(),
        figure(spread.low()),
        figure(spread.high()),
        side.name());
  }

  private static String figure(double value) {
    return value >= 1000
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.4g", value);
  }

  /// For scripts: `{"id","ours","peer","ratio","unit"}` on one line; `peer` and `ratio` are null without a peer.
  static String json(Result result) {
    return JSON.writeValueAsString(fields(result));
  }

  /// For the record: the same with names, spreads and every round.
  static String full(Result result) {
    var fields = fields(result);
    fields.put("description", result.row().description());
    fields.put("oursName", result.row().ours().name());
    fields.put("peerName", result.row().peer().map(Side::name).orElse(null));
    fields.put("ratioLow", result.ratioSpread().map(Result.Spread::low).orElse(null));
    fields.put("ratioHigh", result.ratioSpread().map(Result.Spread::high).orElse(null));
    fields.put("oursRounds", result.ours());
    fields.put("peerRounds", result.peer());
    return JSON.writeValueAsString(fields);
  }

  /// First line of a record: how and where.
  static String header(String name, String method) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("record", name);
    fields.put("method", method);
    fields.putAll(Machine.description());
    return JSON.writeValueAsString(fields);
  }

  private static SequencedMap<String, Object> fields(Result result) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("id", result.row().id());
    fields.put("ours", result.oursSpread().median());
    fields.put("peer", result.peerSpread().map(Result.Spread::median).orElse(null));
    fields.put("ratio", result.ratioSpread().map(Result.Spread::median).orElse(null));
    fields.put("unit", result.unit().name());
    return fields;
  }
}
