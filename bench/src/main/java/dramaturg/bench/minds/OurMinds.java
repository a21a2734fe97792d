package dramaturg.bench.minds;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.mind.Mind;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Deed;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

/// Plays a workload with our minds.
public final class OurMinds {
  private static final Limits LIMITS =
      new Limits(Integer.MAX_VALUE, Long.MAX_VALUE, 1 << 20, 1 << 20, 1 << 20);

  private final Map<String, Mind> minds = new LinkedHashMap<>();
  private final ArrayDeque<Mind> ready = new ArrayDeque<>();
  private boolean done;

  public OurMinds(Workload workload) {
    Dice dice = new Dice(1);
    workload
        .programs()
        .forEach((name, source) -> {
          Problems problems = new Problems();
          Program program = Program.load(name, source, Includes.NONE, problems);
          problems.throwIfAny();
          minds.put(name, new Mind(name, program, dice.of("mind", name), LIMITS));
        });
    ready.addAll(minds.values());
  }

  /// Whether somebody has done `done`.
  public boolean play() {
    while (!ready.isEmpty()) {
      Mind mind = ready.poll();
      mind.think(0, new Playing(mind));
    }
    return done;
  }

  private final class Playing implements Host {
    private final Mind mind;

    Playing(Mind mind) {
      this.mind = mind;
    }

    @Override
    public int act(Deed deed) {
      done |= deed.action().functor().equals("done");
      mind.succeeded(deed.ticket(), NO_ENTRY);
      return NO_ENTRY;
    }

    @Override
    public int send(Outgoing message) {
      for (String name : message.to()) {
        Mind receiver = minds.get(name);
        receiver.receive(message.heard(mind.name(), NO_ENTRY));
        ready.add(receiver);
      }
      return NO_ENTRY;
    }

    @Override
    public int learned(BeliefChange change) {
      return NO_ENTRY;
    }

    @Override
    public int forgot(BeliefChange change) {
      return NO_ENTRY;
    }

    @Override
    public int goal(GoalChange change) {
      return NO_ENTRY;
    }

    @Override
    public void print(String text) {
      // nobody listens
    }
  }
}
