package dramaturg.bench.rows;

import dramaturg.world.mechanics.contagion.outbreak.ContactNetwork;
import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/// The peer of row k3: event-driven SIR as in the textbook (Kiss, Miller, Simon 2017, appendix A, "fast SIR") and in
/// the libraries that follow it, on the queue of the JDK. Like ours it keeps predicted infection times and drops what
/// comes later; recoveries need no events, for either.
final class QueueOutbreak {
  private record Transmission(double time, int who) implements Comparable<Transmission> {
    @Override
    public int compareTo(Transmission other) {
      return Double.compare(time, other.time);
    }
  }

  private final int[][] contacts;
  private final double rate;
  private final int first;
  private final SplittableRandom random;
  private final boolean[] infected;
  private final double[] predicted;
  private final PriorityQueue<Transmission> queue = new PriorityQueue<>();

  /// @param rate transmissions for each contact and unit of time; the mean infectious period is one unit
  QueueOutbreak(ContactNetwork network, double rate, int first, long seed) {
    this.rate = rate;
    this.first = first;
    random = new SplittableRandom(seed);
    contacts = new int[network.size()][];
    for (int who = 0; who < contacts.length; who++) {
      contacts[who] = new int[network.degree(who)];
      for (int i = 0; i < contacts[who].length; i++) {
        contacts[who][i] = network.contact(who, i);
      }
    }
    infected = new boolean[contacts.length];
    predicted = new double[contacts.length];
    Arrays.fill(predicted, Double.POSITIVE_INFINITY);
  }

  /// Plays until it dies out.
  ///
  /// @return how many were infected
  int run() {
    for (int i = 0; i < first; i++) {
      queue.add(new Transmission(0, i * (contacts.length / first)));
    }
    int count = 0;
    while (!queue.isEmpty()) {
      Transmission next = queue.poll();
      if (!infected[next.who()]) {
        infected[next.who()] = true;
        count++;
        reach(next.who(), next.time());
      }
    }
    return count;
  }

  private void reach(int who, double now) {
    double recovery = now + exponential(1);
    for (int other : contacts[who]) {
      double time = now + exponential(rate);
      if (time < recovery && !infected[other] && time < predicted[other]) {
        predicted[other] = time;
        queue.add(new Transmission(time, other));
      }
    }
  }

  private double exponential(double rate) {
    return -Math.log(1 - random.nextDouble()) / rate;
  }
}
