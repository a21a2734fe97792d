package dramaturg.bench.rows;

import dramaturg.bench.Group;
import dramaturg.bench.Heap;
import dramaturg.bench.Round;
import dramaturg.bench.Row;
import dramaturg.bench.Scale;
import dramaturg.bench.Side;
import dramaturg.bench.Unit;
import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.telling.Telling.Until;
import dramaturg.world.pack.PackSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/// A pack played as a whole: the one that `bench/run` names. Nobody else plays it, so a row's peer, where it has one,
/// is another way of our own to come by the same.
final class FilmRows {
  private static final Path HOME = Path.of(System.getProperty("dramaturg.home", "."));
  private static final String PACK = "dramaturg.bench.pack";
  private static final String INFECTION = "MemberInfected";

  private FilmRows() {}

  static Group group() {
    Row telling =
        Row.alone(
            "film-telling",
            "the pack's own seed from the opening to the end, warm, one thread, chronicle kept, beats watched",
            Unit.millis().ofCpu(),
            FilmRows::check,
            new Side("Telling", scale -> tellings(inARow(scale))));
    return new Group(
        "film",
        List.of(
            telling,
            Row.alone(
                "film-facts",
                "facts of that telling",
                Unit.perSecond("facts").ofCpu(),
                FilmRows::check,
                new Side("Telling", scale -> () -> facts(1))),
            Row.alone(
                "film-cold",
                "the same from the shell, with its sentences: a new process, built and with its cache made",
                Unit.millis().onTheWall(),
                () -> shell("play"),
                new Side("./dramaturg play", scale -> () -> shell("play"))),
            Row.alone(
                "film-load",
                "the pack read, merged, checked and its world opened once",
                Unit.millis().ofCpu(),
                FilmRows::check,
                new Side("Script", scale -> () -> load().pack().definitions().isEmpty() ? 0 : 1)),
            Row.alone(
                "film-fork",
                "a fork of a telling halfway through its facts",
                Unit.millis().ofCpu(),
                FilmRows::check,
                new Side("Telling.fork", FilmRows::forks)),
            Row.against(
                "film-onward",
                "a fork halfway through the facts, and on to the end; the peer plays all of it again",
                Unit.millis().ofCpu(),
                FilmRows::checkFork,
                new Side("fork and play", scale -> onward(inARow(scale))),
                new Side("from the opening", scale -> tellings(inARow(scale)))),
            Row.alone(
                "film-crowd",
                "infections in the crowd, from the first to the last, with all else that happens in between",
                Unit.perSecond("infections").ofCpu(),
                FilmRows::check,
                new Side("Telling", scale -> crowd())),
            Row.against(
                "film-seeds",
                "tellings of different seeds, one thread for each core; the peer plays them one after the other",
                Unit.millis().onTheWall(),
                FilmRows::checkSeeds,
                new Side("on all cores", scale -> seeds(scale, cores())),
                new Side("one after the other", scale -> seeds(scale, 1))),
            Row.alone(
                "film-memory",
                "heap that a telling keeps at its end: chronicle, world, minds, dice, beats",
                Unit.size("MiB"),
                FilmRows::check,
                new Side("Telling", scale -> () -> Heap.keptBy(() -> told(seed())) / (1 << 20)))),
        Optional.of(telling));
  }

  /// The script that every round plays; loaded once, in the first gate.
  private static final class Loaded {
    private static final Script SCRIPT = load();
  }

  private static Path pack() {
    String named = System.getProperty(PACK, "");
    if (named.isEmpty()) throw new IllegalStateException("name a pack: -D" + PACK + "=FOLDER");
    return HOME.resolve(named);
  }

  private static Script load() {
    return Script.of(PackSource.in(pack()), Optional.empty());
  }

  private static long seed() {
    return Loaded.SCRIPT.pack().seed();
  }

  private static Telling told(long seed) {
    return Telling.begin(Loaded.SCRIPT, seed).play(Until.THE_END);
  }

  /// So many tellings one after the other that the JIT compiler is soon done with what they have in common.
  private static Round tellings(int count) {
    return () -> facts(count) > 0 ? count : 0;
  }

  private static int inARow(Scale scale) {
    return switch (scale) {
      case QUICK -> 5;
      case FULL -> 5;
    };
  }

  private static int facts(int tellings) {
    int facts = 0;
    for (int i = 0; i < tellings; i++) facts += told(seed()).chronicle().size();
    return facts;
  }

  /// The pack's own telling up to a moment by which half of its facts have come.
  private static Telling half() {
    Chronicle whole = told(seed()).chronicle();
    return upTo(whole.at(whole.size() / 2));
  }

  private static Telling upTo(long atMillis) {
    return Telling.begin(Loaded.SCRIPT, seed()).play(new Until(List.of(), atMillis));
  }

  private static Round forks(Scale scale) {
    int count =
        switch (scale) {
          case QUICK -> 100;
          case FULL -> 1_000;
        };
    Telling half = half();
    return () -> {
      int facts = 0;
      for (int i = 0; i < count; i++) facts += half.fork().chronicle().size();
      return facts > 0 ? count : 0;
    };
  }

  private static Round onward(int count) {
    Telling half = half();
    return () -> {
      int facts = 0;
      for (int i = 0; i < count; i++) facts += half.fork().play(Until.THE_END).chronicle().size();
      return facts > 0 ? count : 0;
    };
  }

  private static Round crowd() {
    Chronicle whole = told(seed()).chronicle();
    int[] infections =
        LongStream.range(0, whole.size())
            .mapToInt(id -> (int) id)
            .filter(id -> whole.fact(id).type().name().equals(INFECTION))
            .toArray();
    if (infections.length == 0) return () -> 0;
    long last = whole.at(infections[infections.length - 1]);
    Telling before = upTo(whole.at(infections[0]) - 1);
    return () ->
        before.play(new Until(List.of(), last)).chronicle().size() > 0 ? infections.length : 0;
  }

  private static Round seeds(Scale scale, int threads) {
    int count =
        switch (scale) {
          case QUICK -> 4;
          case FULL -> 6;
        };
    return () -> sizes(count, threads).size();
  }

  /// How many facts the tellings of the first seeds have, in the order of the seeds.
  private static List<Integer> sizes(int count, int threads) {
    try (var workers = Executors.newFixedThreadPool(threads)) {
      var coming =
          LongStream.rangeClosed(1, count)
              .mapToObj(seed -> workers.submit(() -> told(seed).chronicle().size()))
              .toList();
      var sizes = new ArrayList<Integer>();
      for (var next : coming) sizes.add(next.get());
      return sizes;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int cores() {
    return Runtime.getRuntime().availableProcessors();
  }

  /// Runs a verb on the pack in a process of its own; 1 if it ended well.
  private static int shell(String verb) {
    try {
      Process process =
          new ProcessBuilder(HOME.resolve("dramaturg").toString(), verb, pack().toString())
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      int status = process.waitFor();
      if (status != 0) throw new AssertionError("./dramaturg " + verb + " ended with " + status);
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void check() {
    if (!told(seed()).fingerprints().equals(told(seed()).fingerprints()))
      throw new AssertionError("told twice it is not the same");
  }

  private static void checkFork() {
    Telling half = half();
    Telling fork = half.fork();
    var whole = told(seed()).fingerprints();
    if (!fork.play(Until.THE_END).fingerprints().equals(whole))
      throw new AssertionError("a fork goes on otherwise than what was never forked");
    if (!half.play(Until.THE_END).fingerprints().equals(whole))
      throw new AssertionError("a forked telling goes on otherwise than one that never was");
  }

  private static void checkSeeds() {
    if (!sizes(2, cores()).equals(sizes(2, 1)))
      throw new AssertionError("tellings side by side differ from those one after the other");
  }
}
