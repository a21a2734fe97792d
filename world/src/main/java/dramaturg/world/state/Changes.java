package dramaturg.world.state;

/// What was written of a world after an entry. It holds until the world is next written to.
public final class Changes {
  private final Column[] columns;
  private final Contents contents;
  private final int entry;
  private final long groups;

  /// @param groups of which components something was written
  Changes(Column[] columns, Contents contents, int entry, long groups) {
    this.columns = columns;
    this.contents = contents;
    this.entry = entry;
    this.groups = groups;
  }

  /// Whether anything of this was written.
  public boolean touch(Reads reads) {
    if ((reads.groups & groups) == 0) return false;
    for (long cell : reads.cells) if (touch(Notes.slot(cell), Notes.index(cell))) return true;
    return false;
  }

  private boolean touch(int slot, int index) {
    if (slot == Notes.CONTENTS) return contents.latest(index) > entry;
    if (slot >= columns.length || columns[slot] == null) return false;
    Column column = columns[slot];
    if (column.latest() <= entry || index == Notes.EVERY) return column.latest() > entry;
    if (index >= 0) return column.origin(index) > entry;
    boolean one = index != Notes.PRESENT;
    return (one ? column.presence(Notes.whether(index)) : column.latestPresence()) > entry;
  }
}
