package dramaturg.world.mechanics.contagion.outbreak;

import dramaturg.kernel.dice.Die;

/// How a large crew is housed: decks of rows of berths, and gangs that work together and so tie distant decks. An
/// individual's number tells its berth: deck by deck, row by row, berth by berth. It says nothing of who is at work
/// when.
///
/// @param decks how many decks, 1 or more
/// @param rows how many rows on each deck, 1 or more
/// @param berths how many berths in each row, 1 or more
/// @param gangs how many gangs; each is drawn from the whole crew without favour, and one can be in several
/// @param gangSize how many in a gang, all in contact with each other; 0 to 1,000
public record Quarters(int decks, int rows, int berths, int gangs, int gangSize) {
  private static final int MOST_IN_A_GANG = 1_000;

  public Quarters {
    if (decks < 1
        || rows < 1
        || berths < 1
        || (long) decks * rows * berths > ContactNetwork.MOST_INDIVIDUALS) {
      throw new IllegalArgumentException(
          "no crew fits " + decks + " decks of " + rows + " rows of " + berths + " berths");
    }
    if (gangs < 0
        || gangSize < 0
        || gangSize > MOST_IN_A_GANG
        || gangSize > decks * rows * berths) {
      throw new IllegalArgumentException("no crew has " + gangs + " gangs of " + gangSize);
    }
  }

  /// How many are housed.
  public int size() {
    return decks * rows * berths;
  }

  /// The deck of an individual, 0 .. decks-1.
  public int deckOf(int who) {
    return who / (rows * berths);
  }

  /// The row of an individual on its deck, 0 .. rows-1.
  public int rowOf(int who) {
    return who / berths % rows;
  }

  /// The place of an individual in its row, 0 .. berths-1.
  public int berthOf(int who) {
    return who % berths;
  }

  /// The contacts: with the next berth in the row, with the one across the aisle, and within gangs.
  public ContactNetwork network(Die die) {
    ContactList pairs = new ContactList(size(), 2 * size());
    for (int who = 0; who < size(); who++) {
      if (berthOf(who) + 1 < berths) {
        pairs.add(who, who + 1);
      }
      if (rowOf(who) + 1 < rows) {
        pairs.add(who, who + berths);
      }
    }
    long key = die.nextLong();
    int[] gang = new int[gangSize];
    long draw = 0;
    for (int i = 0; i < gangs; i++) {
      for (int drawn = 0; drawn < gangSize; draw++) {
        int who = Draws.below(Draws.bits(key, draw), size());
        drawn = contains(gang, drawn, who) ? drawn : meet(gang, drawn, who, pairs);
      }
    }
    return pairs.build();
  }

  private static boolean contains(int[] gang, int drawn, int who) {
    for (int i = 0; i < drawn; i++) {
      if (gang[i] == who) {
        return true;
      }
    }
    return false;
  }

  private static int meet(int[] gang, int drawn, int who, ContactList pairs) {
    for (int i = 0; i < drawn; i++) {
      pairs.add(gang[i], who);
    }
    gang[drawn] = who;
    return drawn + 1;
  }
}
