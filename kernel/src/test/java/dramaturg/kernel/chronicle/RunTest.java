package dramaturg.kernel.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.agenda.Agenda;
import dramaturg.kernel.dice.Dice;
import dramaturg.kernel.dice.Die;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small run of agenda, dice and chronicle: saved, loaded and forked at every step it stays the same run.
final class RunTest {

  private static final int STEPS = 200;

  record Heard(EntityId who, int rumour) implements Fact {}

  /// Somebody will hear a rumour.
  private record Telling(EntityId who, int rumour, int cause) {}

  /// All that the run holds.
  private record Run(Agenda<Telling> agenda, Dice dice, Chronicle chronicle) {
    static Run opened(long seed) {
      Run run =
          new Run(
              new Agenda<>(), new Dice(seed), new Chronicle(Header.of(Map.of("seed", "" + seed))));
      for (int i = 0; i < 3; i++) {
        int id = run.chronicle.append(0, List.of(), new Heard(person(i), i), Cause.OPENING, 0);
        run.agenda.put(0, new Telling(person(i), i, id));
      }
      return run;
    }

    static EntityId person(int i) {
      return new EntityId(i, "person" + i);
    }

    Run copy() {
      return new Run(agenda.copy(), dice.copy(), chronicle.fork());
    }

    void step() {
      long now = agenda.nextAt();
      Telling telling = agenda.poll();
      int id =
          chronicle.append(
              now,
              List.of(telling.who),
              new Heard(telling.who, telling.rumour),
              Cause.from(telling.cause),
              Mark.CHANCE.bit());
      Die die = dice.of("tell", telling.who);
      for (int i = agenda.size() > 40 ? 1 : die.below(3); i >= 0; i--) {
        agenda.put(now + die.between(0, 5), new Telling(person(die.below(30)), telling.rumour, id));
      }
    }

    Run to(int entries) {
      while (chronicle.size() < entries) {
        step();
      }
      return this;
    }

    Fingerprints prints() {
      return Fingerprints.of(chronicle);
    }
  }

  @Test
  void copiesAtEveryStepEndAlike() {
    Fingerprints whole = Run.opened(5).to(STEPS).prints();
    assertThat(Run.opened(5).to(STEPS).prints()).isEqualTo(whole);
    assertThat(Run.opened(6).to(STEPS).prints()).isNotEqualTo(whole);
    Run run = Run.opened(5);
    for (int step = 3; step < STEPS; step++) {
      run.to(step);
      assertThat(run.copy().to(STEPS).prints()).isEqualTo(whole);
    }
    assertThat(run.to(STEPS).prints()).isEqualTo(whole);
  }

  @Test
  void aForkThatRollsMoreShiftsNobodyElse() {
    Run run = Run.opened(5).to(100);
    Run fork = run.copy();
    fork.dice().of("tell", "somebody").nextLong();
    fork.dice().of("a new purpose", "person1").below(6);
    assertThat(fork.to(STEPS).prints()).isEqualTo(run.to(STEPS).prints());
    fork = run.copy();
    fork.dice().of("tell", "person1").nextLong();
    assertThat(fork.to(2 * STEPS).prints().story())
        .isNotEqualTo(run.to(2 * STEPS).prints().story());
  }

  @Test
  void savedAndLoadedAtEveryStepItIsTheSameChronicle(@TempDir Path folder) throws IOException {
    Run run = Run.opened(5);
    Path followed = folder.resolve("followed");
    try (ChronicleFile.Writer writer = new ChronicleFile.Writer(followed, run.chronicle())) {
      for (int step = 3; step < STEPS; step++) {
        run.to(step);
        ChronicleFile.write(folder.resolve("whole"), run.chronicle());
        writer.follow();
        writer.flush();
        assertThat(Fingerprints.of(ChronicleFile.read(folder.resolve("whole")).chronicle()))
            .isEqualTo(run.prints());
        assertThat(Fingerprints.of(ChronicleFile.read(followed).chronicle()))
            .isEqualTo(run.prints());
      }
    }
  }

  /// Where its blocks end is no matter of when it was written.
  @Test
  void followedInStepsItIsTheSameFileAsWrittenAtOnce(@TempDir Path folder) throws IOException {
    Run run = Run.opened(5);
    Path followed = folder.resolve("followed");
    Path whole = folder.resolve("whole");
    try (ChronicleFile.Writer writer = new ChronicleFile.Writer(followed, run.chronicle())) {
      for (int step = 3; step < 40 * STEPS; step += 7) {
        run.to(step);
        writer.follow();
      }
    }
    ChronicleFile.write(whole, run.chronicle());
    assertThat(whole).hasSameBinaryContentAs(followed).hasSize(Files.size(followed));
    assertThat(Files.size(whole)).isGreaterThan(1 << 15);
  }
}
