package dramaturg.kernel.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dramaturg.kernel.dice.Die;
import dramaturg.kernel.property.Gen;
import dramaturg.kernel.property.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChroniclePropertyTest {

  /// Goes on with a branch, or forks it.
  private record Step(int branch, boolean fork, int entries, Die die) {}

  private static final Gen<Step> STEPS =
      (die, size) ->
          new Step(
              die.below(1000),
              die.chance(1, 3),
              die.chance(1, 8) ? die.below(3000) : die.below(20),
              die.copy());

  /// A chronicle and what it should contain.
  private record Branch(Chronicle chronicle, List<Entry> entries) {
    Branch fork() {
      return new Branch(chronicle.fork(), new ArrayList<>(entries));
    }

    void go(Step step) {
      Samples.go(chronicle, step.die().copy(), step.entries(), 3);
      for (int id = entries.size(); id < chronicle.size(); id++) {
        entries.add(chronicle.entry(id));
      }
    }

    void check() {
      assertThat(chronicle.size()).isEqualTo(entries.size());
      for (int id = 0; id < entries.size(); id++) {
        Entry entry = chronicle.entry(id);
        if (!entry.equals(entries.get(id))) {
          assertThat(entry).isEqualTo(entries.get(id));
        }
      }
    }
  }

  @Test
  void forksOfForksGoTheirOwnWays() {
    Property.of("forks", STEPS.list())
        .cases(100)
        .holds(steps -> {
          List<Branch> branches = new ArrayList<>();
          branches.add(new Branch(new Chronicle(Header.of(Map.of())), new ArrayList<>()));
          for (Step step : steps) {
            Branch branch = branches.get(step.branch() % branches.size());
            if (step.fork()) {
              branches.add(branch.fork());
            } else {
              branch.go(step);
            }
          }
          branches.forEach(Branch::check);
        });
  }

  @Test
  void causesAreOlderThanEffects() {
    Property.of("causes", Samples.chronicles())
        .holds(chronicle -> {
          for (int id = 0; id < chronicle.size(); id++) {
            for (int cause : chronicle.causes(id)) {
              assertThat(cause).isBetween(0, id - 1);
            }
          }
          int size = chronicle.size();
          for (int wrong : new int[] {size, size + 1, Integer.MAX_VALUE}) {
            Cause cause = size == 0 ? Cause.from(wrong) : Cause.from(size - 1, wrong);
            assertThatThrownBy(() ->
                    chronicle.append(Long.MAX_VALUE, List.of(), new Samples.Dawned(), cause, 0))
                .isInstanceOf(IllegalArgumentException.class);
          }
          assertThat(chronicle.size()).isEqualTo(size);
        });
  }

  @Test
  void withoutACauseNothingIsWritten() {
    Chronicle chronicle = new Chronicle(Header.of(Map.of()));
    assertThatThrownBy(() -> chronicle.append(0, List.of(), new Samples.Dawned(), none(), 0))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("cause");
    assertThatThrownBy(() -> new Cause.From()).isInstanceOf(IllegalArgumentException.class);
    assertThat(Cause.class.getPermittedSubclasses())
        .containsExactlyInAnyOrder(Cause.Opening.class, Cause.Intervention.class, Cause.From.class);
    assertThat(chronicle.size()).isZero();
  }

  private static Cause none() {
    return null;
  }
}
