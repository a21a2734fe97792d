package dramaturg.world.state;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.fact.EntityId;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReadsTest {
  private record Lamp(int watts, boolean on) {}

  private static final Component<Lamp> LAMP = Component.of("reads_lamp", Lamp.class);
  private static final Component<Boolean> LIT = LAMP.aspect("reads_lit", Boolean.class, Lamp::on);

  private final World world = new World(new Kinds(Map.of()));
  private final EntityId lamp = edit(0).create("lamp", "lamp", "lamp");
  private final EntityId other = edit(0).create("other", "lamp", "other");

  ReadsTest() {
    edit(1).put(lamp, LAMP, new Lamp(40, false));
  }

  private Edit edit(int entry) {
    return new Edit(world, entry, 0);
  }

  /// Whether what was read of the world is touched by what is then written.
  private boolean touched(Consumer<World> read, Consumer<Edit> write) {
    Reads reads = world.reading(() -> read.accept(world));
    int last = world.latest();
    write.accept(edit(last + 1));
    return world.since(last).touch(reads);
  }

  @Test
  void whoReadsAValueIsTouchedByEveryOtherValue() {
    assertThat(touched(w -> w.of(lamp, LAMP), edit -> edit.put(lamp, LAMP, new Lamp(60, false))))
        .isTrue();
    assertThat(touched(w -> w.of(lamp, LAMP), edit -> edit.put(other, LAMP, new Lamp(60, false))))
        .isFalse();
  }

  @Test
  void whoAsksWhetherThereIsAValueIsTouchedOnlyWhereOneComesOrGoes() {
    assertThat(touched(w -> w.has(lamp, LAMP), edit -> edit.put(lamp, LAMP, new Lamp(60, true))))
        .isFalse();
    assertThat(touched(w -> w.has(lamp, LAMP), edit -> edit.put(other, LAMP, new Lamp(1, true))))
        .isFalse();
    assertThat(touched(w -> w.has(lamp, LAMP), edit -> edit.remove(lamp, LAMP))).isTrue();
    assertThat(touched(w -> w.has(lamp, LAMP), edit -> edit.put(lamp, LAMP, new Lamp(1, true))))
        .isTrue();
  }

  @Test
  void whoAsksWhichHaveOneIsTouchedWhereAnyComesOrGoes() {
    assertThat(touched(w -> w.all(LAMP), edit -> edit.put(lamp, LAMP, new Lamp(60, true))))
        .isFalse();
    assertThat(touched(w -> w.all(LAMP), edit -> edit.put(other, LAMP, new Lamp(1, true))))
        .isTrue();
  }

  @Test
  void anAspectSaysWhatItsComponentSays() {
    assertThat(world.of(lamp, LIT)).isFalse();
    assertThat(world.find(other, LIT)).isEmpty();
    edit(2).put(lamp, LAMP, new Lamp(40, true));
    assertThat(world.of(lamp, LIT)).isTrue();
    assertThat(world.origin(lamp, LIT)).isEqualTo(2);
    assertThat(world.copy().of(lamp, LIT)).isTrue();
    edit(3).remove(lamp, LAMP);
    assertThat(world.has(lamp, LIT)).isFalse();
  }

  @Test
  void whoReadsAnAspectIsNotTouchedByTheRest() {
    assertThat(touched(w -> w.of(lamp, LIT), edit -> edit.put(lamp, LAMP, new Lamp(60, false))))
        .isFalse();
    assertThat(world.origin(lamp, LIT)).isEqualTo(1);
    assertThat(touched(w -> w.of(lamp, LIT), edit -> edit.put(lamp, LAMP, new Lamp(60, true))))
        .isTrue();
  }
}
