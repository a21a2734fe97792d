package dramaturg.kernel.data;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/// Finds what somebody probably meant. It guesses from spelling alone and knows nothing of meaning.
public final class Suggest {
  /// So many known words are listed when none is near.
  public static final int LISTED = 12;

  private static final int LONGEST = 64;

  private Suggest() {}

  /// The second half of a [Problem]: `did you mean 'captain'?`, or else the known words, the first [#LISTED] of them in
  /// the order given. Never blank.
  public static String didYouMean(String word, Collection<String> candidates) {
    if (candidates.isEmpty()) {
      return "none is known here";
    }
    return nearest(word, candidates)
        .map(near -> "did you mean '" + near + "'?")
        .orElseGet(() -> known(candidates));
  }

  /// The candidate nearest to a word: at most one slip (a letter missing, added, wrong, or two swapped) per three
  /// letters of the word, but always one, unless nothing of the word would be left. The first of equals wins.
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return word.length() < 2
        ? Optional.empty()
        : nearest(word, candidates, Math.max(1, word.length() / 3));
  }

  /// The candidate nearest to a word, if it is at most this many slips away. The first of equals wins.
  public static Optional<String> nearest(String word, Collection<String> candidates, int most) {
    Optional<String> best = Optional.empty();
    int bestSlips = most + 1;
    for (String candidate : candidates) {
      int slips = slips(word, candidate, bestSlips);
      if (slips < bestSlips) {
        bestSlips = slips;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  private static String known(Collection<String> candidates) {
    String listed = candidates.stream().limit(LISTED).collect(Collectors.joining(", "));
    int more = candidates.size() - LISTED;
    return "known are: " + listed + (more > 0 ? " and " + more + " more" : "");
  }

  /// The optimal string alignment distance, or `limit` if it is at least that.
  private static int slips(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit
        || a.length() > LONGEST
        || b.length() > LONGEST) {
      return limit;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
        if (i > 1 && j > 1 && crossed(a, b, i, j)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean crossed(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
