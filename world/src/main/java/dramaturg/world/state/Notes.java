package dramaturg.world.state;

import java.util.Arrays;

/// Notes what is read of a world. A cell is one entity's value of one component, with its origin; whether an entity has
/// a component, which entities have it, what all of them have, and what lies in a container count as cells too.
final class Notes {
  /// In place of an entity: which entities have the component.
  static final int PRESENT = -1;

  /// In place of an entity: every value of the component.
  static final int EVERY = -2;

  /// In place of entity 0: whether that has the component at all; of the next ones the numbers below.
  private static final int WHETHER = -3;

  /// In place of a component: what lies in the entity.
  static final int CONTENTS = -1;

  /// A cell that there is not.
  private static final long NOTHING = Long.MIN_VALUE;

  private static final int FEWEST = 256;
  private static final int RECENT = 256;

  private long[] cells = new long[FEWEST];
  private int count;
  private long groups;

  /// What was noted lately, each in the place that it falls on, so that the same is seldom noted twice.
  private final long[] recent = new long[RECENT];

  Notes() {
    Arrays.fill(recent, NOTHING);
  }

  void cell(int slot, int index) {
    groups |= Reads.group(slot);
    note(slot, index);
  }

  void whether(int slot, int index) {
    cell(slot, WHETHER - index);
  }

  void contents(int container) {
    groups |= Reads.group(Location.LOCATION.slot());
    note(CONTENTS, container);
  }

  private void note(int slot, int index) {
    long cell = (long) slot << Integer.SIZE | index & 0xFFFF_FFFFL;
    int place = place(slot, index);
    if (recent[place] == cell) return;
    recent[place] = cell;
    if (count == cells.length) cells = Arrays.copyOf(cells, count * 2);
    cells[count++] = cell;
  }

  /// What was noted since the last time.
  Reads taken() {
    var taken = new Reads(groups, Arrays.copyOf(cells, count));
    for (int at = 0; at < count; at++) recent[place(slot(cells[at]), index(cells[at]))] = NOTHING;
    count = 0;
    groups = 0;
    return taken;
  }

  private static int place(int slot, int index) {
    return slot * 31 + index & RECENT - 1;
  }

  /// Of which entity it was asked whether it has the component; negative if the cell is no such question.
  static int whether(int index) {
    return WHETHER - index;
  }

  static int slot(long cell) {
    return (int) (cell >> Integer.SIZE);
  }

  static int index(long cell) {
    return (int) cell;
  }
}
