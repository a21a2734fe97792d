package dramaturg.kernel.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.property.Gen;
import dramaturg.kernel.property.Property;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The agenda against a plain list that is searched from the front.
final class AgendaPropertyTest {

  private enum Verb {
    PUT,
    POLL,
    COPY,
    SWAP
  }

  /// One step; the delay is for `PUT` only.
  private record Step(Verb verb, long delayMillis) {}

  private static final Gen<Step> STEPS =
      (die, size) ->
          new Step(
              die.pick(
                  List.of(
                      Verb.PUT, Verb.PUT, Verb.PUT, Verb.POLL, Verb.POLL, Verb.COPY, Verb.SWAP)),
              switch (die.below(8)) {
                case 0 -> 0;
                case 1 -> die.between(0, 1L << die.below(50));
                default -> die.between(0, 9);
              });

  /// What is pending, in the order it was put in.
  private static final class Model {
    final List<Agenda.Due<Integer>> due = new ArrayList<>();
    long now;

    Model copy() {
      Model copy = new Model();
      copy.due.addAll(due);
      copy.now = now;
      return copy;
    }

    void put(long atMillis, int item) {
      due.add(new Agenda.Due<>(atMillis, item));
    }

    int first() {
      int first = 0;
      for (int i = 1; i < due.size(); i++) {
        if (due.get(i).atMillis() < due.get(first).atMillis()) {
          first = i;
        }
      }
      return first;
    }

    int poll() {
      Agenda.Due<Integer> polled = due.remove(first());
      now = polled.atMillis();
      return polled.item();
    }
  }

  /// An agenda and its model, side by side.
  private record Pair(Agenda<Integer> agenda, Model model) {
    Pair copy() {
      return new Pair(agenda.copy(), model.copy());
    }

    void put(long delayMillis, int item) {
      model.put(model.now + delayMillis, item);
      agenda.put(model.now + delayMillis, item);
    }

    void poll() {
      if (!model.due.isEmpty()) {
        assertThat(agenda.nextAt()).isEqualTo(model.due.get(model.first()).atMillis());
        assertThat(agenda.poll()).isEqualTo(model.poll());
      }
    }

    void check() {
      assertThat(agenda.size()).isEqualTo(model.due.size());
      assertThat(agenda.isEmpty()).isEqualTo(model.due.isEmpty());
    }

    void drain() {
      List<Integer> listed = agenda.pending().stream().map(Agenda.Due::item).toList();
      List<Integer> polled = new ArrayList<>();
      while (!model.due.isEmpty()) {
        int first = agenda.poll();
        assertThat(first).isEqualTo(model.poll());
        polled.add(first);
      }
      assertThat(listed).isEqualTo(polled);
      check();
    }
  }

  @Test
  void pollsPutsAndCopiesLikeTheModel() {
    Property.of("agenda", STEPS.list())
        .cases(400)
        .upTo(300)
        .holds(steps -> {
          Pair one = new Pair(new Agenda<>(), new Model());
          Pair other = one.copy();
          int item = 0;
          for (Step step : steps) {
            switch (step.verb()) {
              case PUT -> one.put(step.delayMillis(), item++);
              case POLL -> one.poll();
              case COPY -> other = one.copy();
              case SWAP -> {
                Pair kept = one;
                one = other;
                other = kept;
              }
            }
            one.check();
            other.check();
          }
          one.drain();
          other.drain();
        });
  }

  @Test
  void manyTiesLeaveInOrder() {
    Agenda<Integer> agenda = new Agenda<>();
    for (int i = 0; i < 10_000; i++) {
      agenda.put(i % 3, i);
    }
    List<Integer> left = new ArrayList<>();
    while (!agenda.isEmpty()) {
      left.add(agenda.poll());
    }
    List<Integer> expected = new ArrayList<>();
    for (int third = 0; third < 3; third++) {
      for (int i = third; i < 10_000; i += 3) {
        expected.add(i);
      }
    }
    assertThat(left).isEqualTo(expected);
  }
}
