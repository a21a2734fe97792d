package dramaturg.kernel.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChronicleTest {

  record Knocked(EntityId who, int times) implements Fact {}

  record Waited(EntityId who) implements Fact {
    @Override
    public boolean small() {
      return true;
    }
  }

  private static final EntityId ANNA = new EntityId(0, "anna");
  private static final EntityId HALL = new EntityId(1, "hall");
  private static final EntityId HOUSE = new EntityId(2, "house");

  private static Chronicle empty() {
    return new Chronicle(Header.of(Map.of("pack", "house")));
  }

  private static Chronicle filled(int count) {
    Chronicle chronicle = empty();
    go(chronicle, count, 1);
    return chronicle;
  }

  private static void go(Chronicle chronicle, int count, int step) {
    for (int i = 0; i < count; i++) {
      int id = chronicle.size();
      Cause cause =
          id == 0
              ? Cause.OPENING
              : id % 100 == 7
                  ? new Cause.Intervention("push " + id)
                  : id < 3 ? Cause.from(id - 1) : Cause.from(id - 1, id / 2, 0);
      chronicle.append(
          id * 10L, List.of(HALL, HOUSE), new Knocked(ANNA, id * step), cause, id & 14);
    }
  }

  @Test
  void entriesComeBack() {
    Chronicle chronicle = filled(20_000);
    assertThat(chronicle.size()).isEqualTo(20_000);
    assertThat(chronicle.entry(9_000))
        .isEqualTo(
            new Entry(
                9_000,
                90_000,
                List.of(HALL, HOUSE),
                new Knocked(ANNA, 9_000),
                Cause.from(8_999, 4_500, 0),
                9_000 & 14));
    assertThat(chronicle.causes(9_000)).containsExactly(8_999, 4_500, 0);
    assertThat(chronicle.cause(9_000, 1)).isEqualTo(4_500);
    assertThat(chronicle.cause(107)).isEqualTo(new Cause.Intervention("push 107"));
    assertThat(chronicle.causes(107)).isEmpty();
    assertThat(chronicle.cause(0)).isEqualTo(Cause.OPENING);
    assertThat(chronicle.where(5)).isSameAs(chronicle.where(19_000));
    assertThat(chronicle.firstAt(90_001)).isEqualTo(9_001);
    assertThat(chronicle.firstAt(Long.MAX_VALUE)).isEqualTo(20_000);
  }

  @Test
  void smallFactsAreMarked() {
    Chronicle chronicle = empty();
    int id = chronicle.append(0, List.of(), new Waited(ANNA), Cause.OPENING, Mark.CHANCE.bit());
    assertThat(chronicle.marks(id)).isEqualTo(Mark.set(Mark.SMALL, Mark.CHANCE));
    assertThat(Mark.SMALL.in(chronicle.marks(id))).isTrue();
  }

  @Test
  void noEffectBeforeItsCause() {
    Chronicle chronicle = filled(3);
    Knocked fact = new Knocked(ANNA, 1);
    assertThatThrownBy(() -> Cause.from()).hasMessageContaining("without an earlier entry");
    assertThatThrownBy(() -> Cause.from(-1)).hasMessageContaining("start at 0");
    assertThatThrownBy(() -> chronicle.append(100, List.of(), fact, Cause.from(3), 0))
        .hasMessageContaining("a cause is older than its effect");
    assertThatThrownBy(() -> chronicle.append(19, List.of(), fact, Cause.OPENING, 0))
        .hasMessageContaining("time does not run backwards");
    assertThatThrownBy(() -> chronicle.append(100, List.of(), fact, Cause.OPENING, 16))
        .hasMessageContaining("marks");
    assertThat(chronicle.size()).isEqualTo(3);
    assertThat(Cause.from(2, 1, 2)).isEqualTo(Cause.from(2, 1));
    assertThatThrownBy(() -> chronicle.fact(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void forksShareThePastAndGoOn() {
    for (int size : new int[] {0, 1, 255, 256, 4095, 4096, 4097, 8192, 10_000}) {
      Chronicle one = filled(size);
      Fingerprints before = Fingerprints.of(one);
      Chronicle two = one.fork();
      Chronicle three = two.fork();
      go(one, 5_000, 2);
      go(two, 5_000, 3);
      assertThat(three.size()).isEqualTo(size);
      assertThat(Fingerprints.of(three)).isEqualTo(before);
      assertThat(Fingerprints.of(one, size)).isEqualTo(before);
      assertThat(Fingerprints.of(two, size)).isEqualTo(before);
      go(three, 5_000, 2);
      assertThat(Fingerprints.of(three))
          .isEqualTo(Fingerprints.of(one))
          .isNotEqualTo(Fingerprints.of(two));
    }
  }

  @Test
  void fingerprintsMoveWithWhatTheyName() {
    Fingerprints plain = Fingerprints.of(two(5, 1, Mark.NONE, "house"));
    Fingerprints later = Fingerprints.of(two(6, 1, Mark.NONE, "house"));
    Fingerprints other = Fingerprints.of(two(5, 2, Mark.NONE, "house"));
    Fingerprints marked = Fingerprints.of(two(5, 1, Mark.CHANCE.bit(), "house"));
    Fingerprints headed = Fingerprints.of(two(5, 1, Mark.NONE, "garden"));
    assertThat(plain).isEqualTo(Fingerprints.of(two(5, 1, Mark.NONE, "house")));
    assertThat(plain.story())
        .hasSize(32)
        .isEqualTo(later.story())
        .isEqualTo(marked.story())
        .isEqualTo(headed.story())
        .isNotEqualTo(other.story());
    assertThat(plain.timing())
        .isEqualTo(other.timing())
        .isEqualTo(marked.timing())
        .isNotEqualTo(later.timing());
    assertThat(List.of(plain.full(), later.full(), other.full(), marked.full(), headed.full()))
        .doesNotHaveDuplicates();
  }

  @Test
  void causesAreStoryAndIndicesAreNot() {
    assertThat(print(ANNA, Cause.from(0)).story()).isNotEqualTo(print(ANNA, Cause.from(1)).story());
    assertThat(print(ANNA, Cause.OPENING).story())
        .isNotEqualTo(print(ANNA, new Cause.Intervention("push")).story());
    Fingerprints other = print(new EntityId(7, "anna"), Cause.from(0));
    assertThat(other.story()).isEqualTo(print(ANNA, Cause.from(0)).story());
    assertThat(other.full()).isNotEqualTo(print(ANNA, Cause.from(0)).full());
  }

  private static Fingerprints print(EntityId who, Cause last) {
    Chronicle chronicle = empty();
    chronicle.append(0, List.of(), new Knocked(who, 1), Cause.OPENING, 0);
    chronicle.append(0, List.of(), new Knocked(who, 2), Cause.OPENING, 0);
    chronicle.append(0, List.of(), new Knocked(who, 3), last, 0);
    return Fingerprints.of(chronicle);
  }

  private static Chronicle two(long atMillis, int times, int marks, String pack) {
    Chronicle chronicle = new Chronicle(Header.of(Map.of("pack", pack)));
    chronicle.append(0, List.of(HALL), new Knocked(ANNA, times), Cause.OPENING, 0);
    chronicle.append(atMillis, List.of(), new Waited(ANNA), Cause.from(0), marks);
    return chronicle;
  }
}
