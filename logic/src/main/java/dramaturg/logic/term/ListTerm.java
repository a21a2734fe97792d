package dramaturg.logic.term;

import java.util.ArrayList;
import java.util.List;

/// A list: empty, or a head and a tail. The tail may be a variable, as in `[X|Rest]`; then it is not yet known to be a
/// list at all.
public final class ListTerm implements Term {
  public static final ListTerm EMPTY = new ListTerm(Atom.FALSE, Atom.FALSE, 0, Shape.PLAIN | 1, 7);

  private final Term head;
  private final Term tail;
  private final int size;
  private final int shape;
  private final int hash;

  private ListTerm(Term head, Term tail, int size, int shape, int hash) {
    this.head = head;
    this.tail = tail;
    this.size = size;
    this.shape = shape;
    this.hash = hash;
  }

  /// The list of `head` followed by `tail`.
  public static ListTerm of(Term head, Term tail) {
    int size = tail instanceof ListTerm list ? list.size + 1 : 1;
    return new ListTerm(
        head, tail, size, Shape.of(head, tail), 31 * tail.hashCode() + head.hashCode());
  }

  /// The list of these elements.
  public static ListTerm of(List<? extends Term> elements) {
    ListTerm list = EMPTY;
    for (int i = elements.size() - 1; i >= 0; i--) {
      list = of(elements.get(i), list);
    }
    return list;
  }

  public boolean isEmpty() {
    return size == 0;
  }

  /// The first element.
  ///
  /// @throws IllegalStateException if the list is empty
  public Term head() {
    if (isEmpty()) {
      throw new IllegalStateException("the empty list has no head");
    }
    return head;
  }

  /// What follows the first element.
  ///
  /// @throws IllegalStateException if the list is empty
  public Term tail() {
    if (isEmpty()) {
      throw new IllegalStateException("the empty list has no tail");
    }
    return tail;
  }

  /// How many elements are known; an open tail counts for none.
  public int size() {
    return size;
  }

  /// The known elements in order.
  public List<Term> elements() {
    List<Term> all = new ArrayList<>(size);
    Term rest = this;
    while (rest instanceof ListTerm list && !list.isEmpty()) {
      all.add(list.head);
      rest = list.tail;
    }
    return all;
  }

  /// Whether the list ends: no variable stands for its tail.
  public boolean closed() {
    Term rest = this;
    while (rest instanceof ListTerm list && !list.isEmpty()) {
      rest = list.tail;
    }
    return rest instanceof ListTerm;
  }

  int shape() {
    return shape;
  }

  @Override
  public boolean plain() {
    return (shape & Shape.PLAIN) != 0;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ListTerm list)) {
      return false;
    }
    Term mine = this;
    Term theirs = list;
    while (mine instanceof ListTerm a && theirs instanceof ListTerm b) {
      if (a == b) {
        return true;
      }
      if (a.size != b.size || a.hash != b.hash || a.isEmpty() || !a.head.equals(b.head)) {
        return false;
      }
      mine = a.tail;
      theirs = b.tail;
    }
    return !(mine instanceof ListTerm) && !(theirs instanceof ListTerm) && mine.equals(theirs);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text();
  }
}
