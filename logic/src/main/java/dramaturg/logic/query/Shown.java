package dramaturg.logic.query;

import java.util.List;
import java.util.stream.Collectors;

/// How conditions are written.
final class Shown {
  private Shown() {}

  static String text(Condition condition) {
    return switch (condition) {
      case Condition.Known known -> Boolean.toString(known.value());
      case Condition.All all -> joined(all.parts(), " & ");
      case Condition.Any any -> joined(any.parts(), " | ");
      case Condition.Not not -> "not " + inner(not.part());
      case Condition.Compare c ->
          c.left().text() + " " + c.relation().sign() + " " + c.right().text();
      case Condition.Holds holds -> holds.literal().text();
      case Condition.Meant meant -> meant.variable().text();
      case Condition.Call call -> call(call);
    };
  }

  private static String joined(List<Condition> parts, String sign) {
    return parts.stream().map(Shown::inner).collect(Collectors.joining(sign));
  }

  private static String inner(Condition condition) {
    boolean compound = condition instanceof Condition.All || condition instanceof Condition.Any;
    return compound ? "(" + text(condition) + ")" : text(condition);
  }

  private static String call(Condition.Call call) {
    StringBuilder out = new StringBuilder(call.builtin().name());
    int query = call.query().isPresent() ? call.builtin().query() : -1;
    int count = call.args().size() + (query < 0 ? 0 : 1);
    int arg = 0;
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "(" : ",");
      out.append(i == query ? text(call.query().get()) : call.args().get(arg++).text());
    }
    return out.append(count > 0 ? ")" : "").toString();
  }
}
