package dramaturg.kernel.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

final class AgendaTest {

  @Test
  void earliestFirstAndTiesInOrder() {
    Agenda<String> agenda = new Agenda<>();
    agenda.put(5, "d");
    agenda.put(3, "a");
    agenda.put(3, "b");
    agenda.put(9, "e");
    agenda.put(3, "c");
    assertThat(agenda.pending())
        .extracting(Agenda.Due::item)
        .containsExactly("a", "b", "c", "d", "e");
    assertThat(agenda.nextAt()).isEqualTo(3);
    assertThat(drain(agenda.copy())).containsExactly("a", "b", "c", "d", "e");
    assertThat(agenda.poll()).isEqualTo("a");
    agenda.put(3, "after c");
    assertThat(drain(agenda)).containsExactly("b", "c", "after c", "d", "e");
    assertThat(agenda.isEmpty()).isTrue();
  }

  @Test
  void timeDoesNotRunBackwards() {
    Agenda<String> agenda = new Agenda<>();
    agenda.put(-5, "early");
    agenda.put(10, "late");
    agenda.poll();
    agenda.put(-5, "at once");
    assertThat(agenda.poll()).isEqualTo("at once");
    agenda.poll();
    assertThatThrownBy(() -> agenda.put(9, "past")).hasMessageContaining("past put for 9 ms");
    assertThatThrownBy(agenda::poll).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(agenda::nextAt).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void momentsFromEndToEndFit() {
    Agenda<String> agenda = new Agenda<>();
    agenda.put(Long.MAX_VALUE, "last");
    agenda.put(0, "opening");
    agenda.put(-1, "before");
    agenda.put(Long.MIN_VALUE, "first");
    assertThat(agenda.nextAt()).isEqualTo(Long.MIN_VALUE);
    assertThat(agenda.copy().pending())
        .extracting(Agenda.Due::item)
        .containsExactly("first", "before", "opening", "last");
    assertThat(drain(agenda)).containsExactly("first", "before", "opening", "last");
    agenda.put(Long.MAX_VALUE, "once more");
    assertThat(drain(agenda)).containsExactly("once more");
  }

  @Test
  void lookingAheadBindsNobody() {
    Agenda<String> agenda = new Agenda<>();
    agenda.put(10, "ten");
    agenda.poll();
    agenda.put(1000, "thousand");
    assertThat(agenda.nextAt()).isEqualTo(1000);
    agenda.put(20, "twenty");
    assertThat(drain(agenda)).containsExactly("twenty", "thousand");
  }

  private static List<String> drain(Agenda<String> agenda) {
    List<String> items = new ArrayList<>();
    while (!agenda.isEmpty()) {
      items.add(agenda.poll());
    }
    return items;
  }
}
