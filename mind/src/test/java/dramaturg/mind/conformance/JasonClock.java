package dramaturg.mind.conformance;

import jason.asSemantics.Agent;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Jason's scheduler on a clock that the scene moves: what `.wait`, `.at` and time-outs put off happens when the scene
/// lets time pass. Never looks at the wall clock, so no trace depends on how fast a machine is.
final class JasonClock {
  private record Later(long dueMillis, Runnable what) {}

  private final List<Later> later = new ArrayList<>();
  private long nowMillis;

  /// Becomes the clock of all agents of this process.
  JasonClock() {
    Object scheduler =
        Proxy.newProxyInstance(
            JasonClock.class.getClassLoader(),
            new Class<?>[] {ScheduledExecutorService.class},
            (_, method, args) -> {
              if (!method.getName().equals("schedule")) {
                throw new UnsupportedOperationException(method.toString());
              }
              long delay = ((TimeUnit) args[2]).toMillis((long) args[1]);
              later.add(new Later(nowMillis + delay, (Runnable) args[0]));
              return null;
            });
    try {
      Field field = Agent.class.getDeclaredField("scheduler");
      field.setAccessible(true);
      field.set(null, scheduler);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Lets time pass; whenever something was due, everybody may run.
  void advance(int millis, Runnable run) {
    long end = nowMillis + millis;
    while (nowMillis < end) {
      nowMillis = later.stream().mapToLong(Later::dueMillis).reduce(end, Math::min);
      List<Later> due = new ArrayList<>(later);
      due.removeIf(l -> l.dueMillis() > nowMillis);
      later.removeAll(due);
      due.sort(Comparator.comparingLong(Later::dueMillis));
      due.forEach(l -> l.what().run());
      run.run();
    }
  }
}
