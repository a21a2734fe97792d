package dramaturg.kernel.chronicle;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// All facts of a run, in order, each with its causes. Entries are added at the end and never change; what a fact
/// means is not known here.
///
/// Entry ids are 0 to `size() - 1`. Methods that take an id throw [IndexOutOfBoundsException] for any other.
/// One thread at a time may use a chronicle; a fork may go to another thread.
public final class Chronicle {

  private static final int FIRST_CAPACITY = 256;

  private final Header header;
  private final Places places = new Places();
  private Chunk[] chunks;
  private int size;
  private boolean tailShared;
  private long lastAt;

  /// A chronicle without entries.
  public Chronicle(Header header) {
    this.header = Objects.requireNonNull(header, "header");
    chunks = new Chunk[] {new Chunk(FIRST_CAPACITY)};
  }

  private Chronicle(Chronicle other, Header header) {
    this.header = Objects.requireNonNull(header, "header");
    size = other.size;
    lastAt = other.lastAt;
    chunks = Arrays.copyOf(other.chunks, Math.max(1, (size + Chunk.CAPACITY - 1) >> Chunk.BITS));
    int tail = chunks.length - 1;
    chunks[tail] = chunks[tail].view();
    tailShared = true;
  }

  /// Adds an entry.
  ///
  /// @param atMillis moment of story time; at least 0 and not before the entry added last
  /// @param where the places it happens in, the innermost first; may be empty
  /// @param cause why; its entries must be older than this one
  /// @param marks a set of [Mark] bits; [Mark#SMALL] is added for a [small][Fact#small] fact
  /// @return the entry's id
  /// @throws IllegalArgumentException if the moment, a cause or a mark is not as above; nothing is added then
  public int append(long atMillis, List<EntityId> where, Fact fact, Cause cause, int marks) {
    int id = size;
    if (Objects.requireNonNull(cause, "cause") instanceof Cause.From from) {
      for (int i = 0; i < from.count(); i++) {
        checkOlder(from.id(i), fact);
      }
    }
    Chunk chunk = add(atMillis, where, fact, marks);
    switch (cause) {
      case Cause.From from -> {
        for (int i = 0; i < from.count(); i++) {
          chunk.because(id & Chunk.CAPACITY - 1, from.id(i));
        }
      }
      case Cause.Intervention(String what) -> chunk.because(id & Chunk.CAPACITY - 1, what);
      case Cause.Opening() -> {}
    }
    return id;
  }

  /// Adds an entry that follows from one earlier entry; the same as [#append] without the garbage.
  ///
  /// @param earlier the entry it follows from
  /// @return the entry's id
  public int appendFrom(long atMillis, List<EntityId> where, Fact fact, int earlier, int marks) {
    int id = size;
    checkOlder(earlier, fact);
    add(atMillis, where, fact, marks).because(id & Chunk.CAPACITY - 1, earlier);
    return id;
  }

  private Chunk add(long atMillis, List<EntityId> where, Fact fact, int marks) {
    Objects.requireNonNull(fact, "fact");
    if (atMillis < lastAt) {
      throw new IllegalArgumentException(
          fact
              + (" at "
                  + atMillis
                  + " ms, but the chronicle has reached "
                  + lastAt
                  + " ms; time does not run backwards"));
    }
    if ((marks & ~Mark.ALL) != 0) {
      throw new IllegalArgumentException(
          fact + " with marks " + marks + "; the largest set of marks is " + Mark.ALL);
    }
    List<EntityId> place = places.shared(where);
    Chunk chunk = tail();
    int bits = fact.small() ? marks | Mark.SMALL.bit() : marks;
    chunk.put(size & Chunk.CAPACITY - 1, atMillis, place, fact, bits);
    lastAt = atMillis;
    size++;
    return chunk;
  }

  private void checkOlder(int earlier, Fact fact) {
    if (earlier < 0 || earlier >= size) {
      throw new IllegalArgumentException(
          fact
              + (" as entry "
                  + size
                  + " because of entry "
                  + earlier
                  + "; a cause is older than its effect"));
    }
  }

  private Chunk tail() {
    int chunk = size >> Chunk.BITS;
    if (chunk == chunks.length) {
      chunks = Arrays.copyOf(chunks, Math.max(chunk + 1, Math.min(chunk * 2, chunk + 4096)));
    }
    int used = size & Chunk.CAPACITY - 1;
    if (used == 0 && (chunk > 0 || tailShared)) {
      chunks[chunk] = new Chunk(chunk == 0 ? FIRST_CAPACITY : Chunk.CAPACITY);
    } else if (tailShared) {
      chunks[chunk] = chunks[chunk].copy(used);
    }
    tailShared = false;
    return chunks[chunk];
  }

  /// How many entries there are.
  public int size() {
    return size;
  }

  /// The moment of an entry, in milliseconds of story time.
  public long at(int id) {
    return chunk(id).at(id & Chunk.CAPACITY - 1);
  }

  /// What happened.
  public Fact fact(int id) {
    return chunk(id).fact(id & Chunk.CAPACITY - 1);
  }

  /// Why it happened.
  public Cause cause(int id) {
    return chunk(id).causeOf(id & Chunk.CAPACITY - 1);
  }

  /// The earlier entries it follows from; empty for what the opening or an intervention brought.
  public int[] causes(int id) {
    return chunk(id).causes(id & Chunk.CAPACITY - 1);
  }

  /// How many earlier entries it follows from.
  public int causeCount(int id) {
    return chunk(id).causeCount(id & Chunk.CAPACITY - 1);
  }

  /// One of the earlier entries it follows from, without an array.
  ///
  /// @param k from 0 to `causeCount(id) - 1`
  public int cause(int id, int k) {
    int count = causeCount(id);
    return chunk(id).cause(id & Chunk.CAPACITY - 1, Objects.checkIndex(k, count));
  }

  /// The places it happened in, the innermost first. Equal places of one chronicle are mostly one shared list.
  public List<EntityId> where(int id) {
    return chunk(id).where(id & Chunk.CAPACITY - 1);
  }

  /// The marks, a set of [Mark] bits.
  public int marks(int id) {
    return chunk(id).marks(id & Chunk.CAPACITY - 1);
  }

  /// All about one entry.
  public Entry entry(int id) {
    return new Entry(id, at(id), where(id), fact(id), cause(id), marks(id));
  }

  /// The first entry at or after a moment, or `size()` if there is none.
  public int firstAt(long atMillis) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at(middle) < atMillis) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// A chronicle with the same past. Both may go on, and neither sees what the other adds.
  public Chronicle fork() {
    return fork(header);
  }

  /// The same, of a telling that is another from here on.
  public Chronicle fork(Header header) {
    return new Chronicle(this, header);
  }

  /// What stands before the first entry.
  public Header header() {
    return header;
  }

  private Chunk chunk(int id) {
    return chunks[Objects.checkIndex(id, size) >> Chunk.BITS];
  }
}
