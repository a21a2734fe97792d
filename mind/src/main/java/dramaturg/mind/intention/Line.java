package dramaturg.mind.intention;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

/// A queue that takes little room while it holds no more than one, as most queues of most minds do. It has no limit.
public final class Line<E> implements Iterable<E> {
  private E first; // null if nobody stands in the line
  private ArrayDeque<E> others; // null until somebody has stood behind the first

  Line() {}

  Line<E> copy() {
    Line<E> copy = new Line<>();
    copy.first = first;
    copy.others = others == null || others.isEmpty() ? null : others.clone();
    return copy;
  }

  public boolean isEmpty() {
    return first == null;
  }

  public int size() {
    return first == null ? 0 : others == null ? 1 : 1 + others.size();
  }

  /// Puts it behind all others.
  public void add(E one) {
    if (first == null) {
      first = one;
    } else {
      if (others == null) {
        others = new ArrayDeque<>(4);
      }
      others.add(one);
    }
  }

  /// The first of the line, which stays there; null if there is none.
  public E peek() {
    return first;
  }

  /// The first of the line, taken out; null if there is none.
  public E poll() {
    E one = first;
    first = others == null ? null : others.poll();
    return one;
  }

  /// Takes one out, wherever it stands.
  void remove(E one) {
    if (one == first) {
      poll();
    } else if (others != null) {
      others.remove(one);
    }
  }

  /// Takes out all that fit, looked at from first to last.
  public void removeIf(Predicate<? super E> fits) {
    Line<E> kept = new Line<>();
    for (E each : this) {
      if (!fits.test(each)) {
        kept.add(each);
      }
    }
    first = kept.first;
    others = kept.others;
  }

  public void clear() {
    first = null;
    others = null;
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private E next = first;
      private final Iterator<E> after = others == null ? null : others.iterator();

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public E next() {
        if (next == null) {
          throw new NoSuchElementException("the end of the line");
        }
        E one = next;
        next = after != null && after.hasNext() ? after.next() : null;
        return one;
      }
    };
  }
}
