package dramaturg.mind;

import static org.assertj.core.api.Assertions.assertThat;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Deed;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.host.Percept;
import dramaturg.mind.host.Why;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Following causes back from an action: through goals of their own, through a message, into the other mind.
class WhyAcrossMindsTest {
  private final List<String> written = new ArrayList<>();
  private final List<int[]> causes = new ArrayList<>();
  private final Map<String, Mind> minds = new LinkedHashMap<>();

  private void mind(String name, String program) {
    Problems problems = new Problems();
    Program loaded = Program.load(name + ".asl", program, Includes.NONE, problems);
    problems.throwIfAny();
    minds.put(name, new Mind(name, loaded, new Dice(7).of("mind", name), Limits.USUAL));
  }

  private int write(String what, int... because) {
    written.add(what);
    causes.add(because);
    return written.size() - 1;
  }

  private List<String> chain(String what) {
    List<String> chain = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(written.indexOf(what)));
    while (!open.isEmpty()) {
      int entry = open.removeFirst();
      if (!chain.contains(written.get(entry))) {
        chain.add(written.get(entry));
        for (int cause : causes.get(entry)) {
          open.add(cause);
        }
      }
    }
    return chain;
  }

  @Test
  void anActionFollowsFromWhatAnotherMindPerceived() {
    mind("ann", "+smoke(X) <- !!warn(X). +!warn(X) <- .send(bob, achieve, leave(X)).");
    mind("bob", "+!leave(X) <- !!go(X). +!go(X) <- !move(X). +!move(X) <- walk(X).");
    write("a birthday");
    int smoke = write("smoke rises");
    minds.get("ann").sense(List.of(), List.of(new Percept(TermReader.term("smoke(hall)"), smoke)));
    minds.get("ann").think(0, new Writing("ann"));
    minds.get("bob").think(0, new Writing("bob"));
    assertThat(chain("bob does walk(hall)"))
        .containsExactly(
            "bob does walk(hall)",
            "bob TAKEN_UP go(hall)",
            "bob TAKEN_UP leave(hall)",
            "bob hears ann",
            "ann says leave(hall)",
            "ann TAKEN_UP warn(hall)",
            "smoke rises");
  }

  private final class Writing implements Host {
    private final String name;

    Writing(String name) {
      this.name = name;
    }

    private int write(String what, Why why) {
      return WhyAcrossMindsTest.this.write(name + " " + what, why.causes());
    }

    @Override
    public int act(Deed deed) {
      return write("does " + deed.action().text(), deed.why());
    }

    @Override
    public int send(Outgoing message) {
      int said = write("says " + message.content().text(), message.why());
      for (String to : message.to()) {
        int heard = WhyAcrossMindsTest.this.write(to + " hears " + name, said);
        minds.get(to).receive(message.heard(name, heard));
      }
      return said;
    }

    @Override
    public int learned(BeliefChange change) {
      return write("learns " + change.literal().text(), change.why());
    }

    @Override
    public int forgot(BeliefChange change) {
      return write("forgets " + change.literal().text(), change.why());
    }

    @Override
    public int goal(GoalChange change) {
      return write(change.kind() + " " + change.goal().text(), change.why());
    }

    @Override
    public void print(String text) {
      throw new AssertionError("nobody prints");
    }
  }
}
