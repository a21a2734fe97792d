package dramaturg.cli.run;

import dramaturg.story.check.BeatReport;
import dramaturg.story.check.Status;
import dramaturg.story.check.Verdict;
import dramaturg.telling.Script;
import dramaturg.telling.Telling;
import dramaturg.world.stage.RunFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// One script played with many seeds, on all cores. Each telling is alone in its thread, so what comes out is what it
/// would be one after the other, in the order of the seeds.
public final class Seeds {
  private static final int STEPS_AT_ONCE = 500;
  private static final int LOOK_EVERY_MILLIS = 100;

  private final Script script;
  private final Telling.Until until;
  private final Session session;

  /// What became of the beats with one seed.
  ///
  /// @param fault what stopped the run, if something did; the beats are then those that held up to there
  public record Result(long seed, Map<String, Status> statuses, Optional<String> fault) {
    private static Result of(Telling telling, Optional<String> fault) {
      return of(telling.seed(), telling.report(), fault);
    }

    /// What is reported of one seed's telling.
    public static Result of(long seed, BeatReport report, Optional<String> fault) {
      Map<String, Status> statuses = new LinkedHashMap<>();
      for (Verdict verdict : report.verdicts()) {
        statuses.put(verdict.beat().id(), verdict.status());
      }
      return new Result(seed, statuses, fault);
    }

    /// Whether a beat held.
    public boolean held(String beat) {
      return statuses.get(beat) == Status.HELD;
    }
  }

  public Seeds(Script script, Telling.Until until, Session session) {
    this.script = script;
    this.until = until;
    this.session = session;
  }

  /// Plays the seeds from 1 to this number. If the session is halted, those before the first that was not finished.
  ///
  /// @param known a telling that was played already; it is not played again
  public List<Result> play(int count, Telling known) {
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, count);
    var results = new ArrayList<Result>();
    try (ExecutorService workers =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory())) {
      var coming = new ArrayList<Future<Optional<Result>>>();
      for (long seed = 1; seed <= count; seed++) {
        long each = seed;
        coming.add(
            workers.submit(() ->
                each == known.seed()
                    ? Optional.of(Result.of(known, Optional.empty()))
                    : one(each)));
      }
      try {
        for (Future<Optional<Result>> next : coming) {
          Optional<Result> result = wait(next, coming);
          if (result.isEmpty()) break;
          results.add(result.get());
        }
      } finally {
        workers.shutdownNow();
      }
    }
    session.progress().clear();
    return results;
  }

  private Optional<Result> one(long seed) {
    if (session.halt().asked()) return Optional.empty();
    Telling telling = Telling.begin(script, seed);
    try {
      while (telling.playSome(until, STEPS_AT_ONCE)) {
        if (session.halt().asked() || Thread.interrupted()) return Optional.empty();
      }
      return Optional.of(Result.of(telling, Optional.empty()));
    } catch (RunFault fault) {
      String what = fault.getMessage() + ", after fact #" + fault.entry();
      return Optional.of(Result.of(telling, Optional.of(what)));
    }
  }

  private Optional<Result> wait(Future<Optional<Result>> next, List<Future<Optional<Result>>> all) {
    while (true) {
      try {
        return next.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException notYet) {
        session
            .progress()
            .show(
                () -> all.stream().filter(Future::isDone).count() + " of " + all.size() + " seeds");
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      } catch (ExecutionException broken) {
        if (broken.getCause() instanceof RuntimeException cause) throw cause;
        throw new IllegalStateException(broken.getCause());
      }
    }
  }
}
