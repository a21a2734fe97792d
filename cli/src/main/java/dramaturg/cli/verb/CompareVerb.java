package dramaturg.cli.verb;

import dramaturg.cli.Exit;
import dramaturg.cli.ask.Asked;
import dramaturg.cli.ask.Misuse;
import dramaturg.cli.print.Differences;
import dramaturg.cli.print.Effect;
import dramaturg.cli.print.Json;
import dramaturg.cli.run.Run;
import dramaturg.cli.run.Runs;
import dramaturg.cli.run.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Says how two tellings differ.
@Command(
    name = "compare",
    description =
        "How two tellings differ: where they part, what followed in each, and what stayed.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  dramaturg compare PACK --variant NAME",
      "  dramaturg compare PACK --variants",
      "  dramaturg compare 3f9c2a1b 77d0e4c9",
      "  dramaturg compare PACK run.chronicle --full",
      "",
      "A variant is that of the second; a seed is that of both. Ends with 1 if they differ, and with 0 after"
          + " --variants."
    })
public final class CompareVerb implements Callable<Integer> {
  private final Session session;

  @Mixin private Asked asked = new Asked();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OTHER",
      description = "The second pack or run; the same pack, with the variant, if left out.")
  private Optional<String> other = Optional.empty();

  @Option(names = "--full", description = "Everything that only one of them tells.")
  private boolean full;

  @Option(
      names = "--variants",
      description = "What each variant of the pack changes, in a few lines.")
  private boolean variants;

  public CompareVerb(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Asked plain = asked.withoutVariant();
    if (variants) return all(plain);
    Asked changed = other.map(asked::of).orElse(asked);
    if (other.isEmpty() && asked.variant().isEmpty()) {
      throw new Misuse(
          asked.target(),
          "there is nothing to compare it with",
          "name another run, or a --variant");
    }
    Run first = Runs.find(plain, session);
    Run second = session.halt().asked() ? first : Runs.find(changed, session);
    if (session.stopped("", asked.json())) return Exit.HALTED;
    var differences =
        new Differences(name(plain, "the first"), first, name(changed, "the other"), second);
    if (asked.json()) {
      Json.print(session.out(), differences.data());
    } else {
      differences.print(session.page(), full);
    }
    if (!first.sound() || !second.sound()) return Exit.BAD_INPUT;
    return differences.none() ? Exit.DONE : Exit.DOES_NOT_HOLD;
  }

  /// What each variant changes.
  private int all(Asked plain) {
    if (other.isPresent() || asked.variant().isPresent()) {
      throw new Misuse(
          "--variants",
          "this is about all variants of one pack",
          "leave out the other or --variants");
    }
    List<String> names =
        Runs.recorded(plain, session).isPresent() ? List.of() : plain.source().variants();
    if (names.isEmpty()) {
      throw new Misuse(asked.target(), "it has no variants", "name a pack that has");
    }
    Run without = Runs.find(plain, session);
    List<Object> data = new ArrayList<>();
    for (String name : names) {
      Run with = session.halt().asked() ? without : Runs.find(plain.withVariant(name), session);
      if (session.stopped(" after " + data.size() + " variants", asked.json())) return Exit.HALTED;
      var effect = new Effect(name, without, with);
      if (asked.json()) {
        data.add(effect.data());
      } else {
        effect.print(session.page());
        session.page().flush();
        data.add(name);
      }
    }
    if (asked.json()) {
      SequencedMap<String, Object> document = new LinkedHashMap<>();
      document.put("pack", without.script().pack().name());
      document.put("seed", without.seed());
      document.put("held", Effect.held(without.report()));
      document.put("variants", data);
      Json.print(session.out(), document);
    }
    return Exit.DONE;
  }

  /// The variant's name where that says it best, else what was typed, else its place.
  private String name(Asked side, String place) {
    Optional<String> variant = side.variant();
    if (variant.isPresent()) return variant.get();
    boolean alike = other.isPresent() && other.get().equals(asked.target());
    return alike ? place : side.target();
  }
}
