package dramaturg.world.mechanics.contagion.outbreak;

import java.util.Arrays;

/// The members of one link, split into those who pass the strain on over it, those who could get it, and the rest. It
/// keeps no time; the hazard that it tells holds until a member changes.
final class Link {
  private static final int NONE = -1;

  private final int[] members;
  private final int[] places;
  private int carriers;
  private int open;
  private int size;

  /// Nobody is a member.
  Link(int individuals) {
    members = new int[individuals];
    places = new int[individuals];
    Arrays.fill(places, NONE);
  }

  private Link(Link from) {
    members = from.members.clone();
    places = from.places.clone();
    carriers = from.carriers;
    open = from.open;
    size = from.size;
  }

  Link copy() {
    return new Link(this);
  }

  /// What a member is to the link.
  enum Part {
    CARRIER,
    OPEN,
    BYSTANDER,
    STRANGER
  }

  int size() {
    return size;
  }

  int carriers() {
    return carriers;
  }

  int open() {
    return open;
  }

  /// A carrier, by its number 0 .. carriers-1.
  int carrier(int number) {
    return members[number];
  }

  /// One who could get the strain, by its number 0 .. open-1.
  int openOne(int number) {
    return members[carriers + number];
  }

  boolean has(int who) {
    return places[who] != NONE;
  }

  /// Members lie in the order carriers, open, bystanders; moving one over a border swaps it with the one at the
  /// border.
  void place(int who, Part part) {
    if (places[who] == NONE) {
      if (part == Part.STRANGER) {
        return;
      }
      places[who] = size;
      members[size++] = who;
    }
    int target = part.ordinal();
    for (int now = partAt(places[who]); now > target; now--) {
      if (now == 1) {
        swap(places[who], carriers++);
        open--;
      } else {
        swap(places[who], carriers + open++);
      }
    }
    for (int now = partAt(places[who]); now < target; now++) {
      if (now == 0) {
        swap(places[who], --carriers);
        open++;
      } else if (now == 1) {
        swap(places[who], carriers + --open);
      } else {
        swap(places[who], --size);
        places[who] = NONE;
      }
    }
  }

  private int partAt(int place) {
    if (place < carriers) {
      return Part.CARRIER.ordinal();
    }
    return place < carriers + open ? Part.OPEN.ordinal() : Part.BYSTANDER.ordinal();
  }

  private void swap(int place, int other) {
    int who = members[place];
    int displaced = members[other];
    members[other] = who;
    places[who] = other;
    members[place] = displaced;
    places[displaced] = place;
  }
}
