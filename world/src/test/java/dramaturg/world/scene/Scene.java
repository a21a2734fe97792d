package dramaturg.world.scene;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.chronicle.Fingerprints;
import dramaturg.kernel.chronicle.Header;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.form.FactText;
import dramaturg.kernel.time.StoryTime;
import dramaturg.world.mechanics.Laws;
import dramaturg.world.pack.Pack;
import dramaturg.world.pack.PackSource;
import dramaturg.world.pack.definition.Vocabulary;
import dramaturg.world.stage.Curtain;
import dramaturg.world.stage.Mechanics;
import dramaturg.world.stage.StageManager;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A small pack that is played to its horizon, and how its chronicle reads.
record Scene(Pack pack, Mechanics mechanics) {
  static Scene load(Path folder) {
    Mechanics mechanics = Laws.mechanics();
    return new Scene(PackSource.in(folder).pack(new Vocabulary(mechanics.settings())), mechanics);
  }

  StageManager open() {
    var fields = new LinkedHashMap<String, String>();
    fields.put("pack", pack.name());
    return Curtain.of(pack, mechanics).raise(pack.seed(), Header.of(fields));
  }

  void playOut(StageManager stage) {
    while (stage.nextAt() <= pack.horizonMillis()) stage.step();
  }

  /// Plays on, with a look at the end of every moment.
  void playOut(StageManager stage, Consumer<StageManager> look) {
    while (stage.nextAt() <= pack.horizonMillis()) {
      stage.step();
      if (stage.nextAt() > stage.now()) look.accept(stage);
    }
  }

  /// The chronicle as people read it: a line for each entry, and the fingerprints.
  static String text(Chronicle chronicle) {
    var text = new StringBuilder();
    for (int id = 0; id < chronicle.size(); id++) text.append(line(chronicle, id)).append('\n');
    Fingerprints prints = Fingerprints.of(chronicle);
    return text.append("story ")
        .append(prints.story())
        .append("\ntiming ")
        .append(prints.timing())
        .append('\n')
        .toString();
  }

  private static String line(Chronicle chronicle, int id) {
    String where =
        chronicle.where(id).stream().map(EntityId::name).collect(Collectors.joining("<"));
    String causes =
        Arrays.stream(chronicle.causes(id))
            .mapToObj(cause -> "#" + cause)
            .collect(Collectors.joining(" "));
    String marks =
        Arrays.stream(Mark.values())
            .filter(mark -> mark != Mark.SMALL && mark.in(chronicle.marks(id)))
            .map(mark -> " " + mark.name().toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.joining());
    return "#%d %s [%s] %s%s <- %s"
        .formatted(
            id,
            StoryTime.text(chronicle.at(id)),
            where,
            FactText.of(chronicle.fact(id)),
            marks,
            causes.isEmpty() ? "opening" : causes);
  }
}
