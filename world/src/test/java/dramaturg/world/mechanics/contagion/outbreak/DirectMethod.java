package dramaturg.world.mechanics.contagion.outbreak;

import dramaturg.kernel.dice.Die;
import java.util.ArrayList;
import java.util.List;

/// The plainest exact method (Gillespie 1977): all hazards are added up before every event. Memoryless stages only,
/// slow, and written without a glance at the engine; so that the two can be compared.
final class DirectMethod {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final ContactNetwork network;
  private final Strain strain;
  private final Die die;
  private final int[] stage;
  private final boolean[] isolated;
  private final boolean[] immune;
  private final boolean[] linked;
  private double hours;
  int infections;
  int peak;
  double lastEvent;

  DirectMethod(ContactNetwork network, Strain strain, Die die) {
    this.network = network;
    this.strain = strain;
    this.die = die;
    stage = new int[network.size()];
    isolated = new boolean[network.size()];
    immune = new boolean[network.size()];
    linked = new boolean[network.size()];
    java.util.Arrays.fill(stage, -1);
  }

  void link(int who) {
    linked[who] = true;
  }

  void infect(int who) {
    if (stage[who] < 0 && !immune[who]) {
      stage[who] = 0;
      infections++;
    }
  }

  void cure(int who) {
    stage[who] = -1;
  }

  void immunise(int who) {
    stage[who] = -1;
    immune[who] = true;
  }

  void isolate(int who, boolean yes) {
    isolated[who] = yes;
  }

  void run(double untilHours) {
    while (true) {
      List<Runnable> events = new ArrayList<>();
      List<Double> rates = new ArrayList<>();
      collect(events, rates);
      double total = rates.stream().mapToDouble(rate -> rate).sum();
      double wait = total > 0 ? die.exponential(1 / total) : NEVER;
      if (hours + wait > untilHours) {
        hours = untilHours;
        return;
      }
      hours += wait;
      lastEvent = hours;
      double left = die.unit() * total;
      int chosen = 0;
      while (chosen < rates.size() - 1 && left >= rates.get(chosen)) {
        left -= rates.get(chosen++);
      }
      events.get(chosen).run();
      count();
    }
  }

  /// Looks whether there are more carriers than ever.
  void count() {
    int carriers = 0;
    for (int one : stage) {
      carriers += one >= 0 ? 1 : 0;
    }
    peak = Math.max(peak, carriers);
  }

  private void collect(List<Runnable> events, List<Double> rates) {
    int members = 0;
    for (boolean member : linked) {
      members += member ? 1 : 0;
    }
    for (int i = 0; i < stage.length; i++) {
      int carrier = i;
      if (stage[carrier] < 0) {
        continue;
      }
      Stage now = strain.stages().get(stage[carrier]);
      if (now.lasting() instanceof Lasting.Exponential(long mean)) {
        events.add(() -> goOn(carrier));
        rates.add(3_600_000.0 / mean);
      }
      for (int k = 0; k < network.degree(carrier); k++) {
        int other = network.contact(carrier, k);
        if (isOpen(other) && !isolated[carrier] && !isolated[other]) {
          events.add(() -> infect(other));
          rates.add(now.contactsPerHour());
        }
      }
      for (int j = 0; j < stage.length; j++) {
        int other = j;
        if (linked[carrier] && linked[other] && isOpen(other) && now.linksPerHour() > 0) {
          events.add(() -> infect(other));
          rates.add(now.linksPerHour() / (members - 1));
        }
      }
    }
  }

  private boolean isOpen(int who) {
    return stage[who] < 0 && !immune[who];
  }

  private void goOn(int who) {
    if (stage[who] + 1 < strain.stages().size()) {
      stage[who]++;
    } else {
      stage[who] = -1;
      immune[who] = strain.after() == Strain.After.IMMUNE;
    }
  }
}
