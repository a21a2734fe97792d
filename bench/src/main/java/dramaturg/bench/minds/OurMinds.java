package dramaturg.bench.minds;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Terms;
import dramaturg.mind.Mind;
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
import dramaturg.mind.run.Reasoner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Plays a workload with our minds.
public final class OurMinds {
  private static final Limits LIMITS =
      new Limits(Integer.MAX_VALUE, Long.MAX_VALUE, 1 << 20, 1 << 20, 1 << 20, Long.MAX_VALUE);

  /// What becomes of what the minds do.
  public enum Record {
    /// Nothing: only `done` is noticed.
    NOTHING,
    /// The actions, as text.
    DEEDS,
    /// Everything that a mind tells gets a number and is asked for its causes, as a chronicle does.
    CAUSES
  }

  private final Workload workload;
  private final Record record;
  private final Map<String, Mind> minds = new LinkedHashMap<>();
  private final ArrayDeque<Mind> ready = new ArrayDeque<>();
  private final List<String> deeds = new ArrayList<>();
  private int entries;
  private long causes;
  private long ticket;
  private boolean done;

  public OurMinds(Workload workload, Record record) {
    this.workload = workload;
    this.record = record;
    Dice dice = new Dice(1);
    Reasoner reasoner = new Reasoner(LIMITS);
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Workload.Part part : workload.agents()) {
      Program program = programs.computeIfAbsent(part.program(), OurMinds::program);
      Mind mind = new Mind(part.name(), program, dice.of("mind", part.name()), reasoner);
      if (!part.belief().isEmpty()) {
        mind.believe(TermReader.term(part.belief()), Host.NO_ENTRY);
      }
      minds.put(mind.name(), mind);
    }
    List<Percept> percepts = new ArrayList<>();
    for (int i = 0; i < workload.percepts(); i++) {
      percepts.add(percept("p", i));
    }
    body().sense(List.of(), percepts);
    ready.addAll(minds.values());
  }

  private static Program program(String text) {
    Problems problems = new Problems();
    Program program = Program.load("bench.asl", text, Includes.NONE, problems);
    problems.throwIfAny();
    return program;
  }

  private static Percept percept(String functor, int number) {
    return new Percept(Terms.struct(functor, Terms.number(number)), Host.NO_ENTRY);
  }

  /// The first mind.
  public Mind body() {
    return minds.values().iterator().next();
  }

  /// Lets all minds think until none has anything to do.
  ///
  /// @return whether somebody has done `done`, or all ticks have come
  public boolean play() {
    Mind body = body();
    Host host = new Playing(body);
    List<Percept> before = List.of();
    for (int tick = 0; tick < workload.ticks(); tick++) {
      List<Percept> now = List.of(percept("tick", tick));
      body.sense(before, now);
      body.think(tick, host);
      before = now;
    }
    while (!ready.isEmpty()) {
      Mind mind = ready.poll();
      mind.think(0, new Playing(mind));
    }
    return done || workload.ticks() > 0;
  }

  /// Tells a mind, or a copy of one, that `go` has come to its end, and lets it think.
  public void goOn(Mind mind) {
    mind.succeeded(ticket, Host.NO_ENTRY);
    mind.think(0, new Playing(mind));
  }

  /// The actions in their order, if they are recorded.
  public List<String> deeds() {
    return deeds;
  }

  /// Of the causes that were asked for, a number that depends on the first and the last of each.
  public long causes() {
    return causes;
  }

  private final class Playing implements Host {
    private final Mind mind;

    Playing(Mind mind) {
      this.mind = mind;
    }

    private int entry(Why why) {
      if (record != Record.CAUSES) {
        return NO_ENTRY;
      }
      int[] all = why.causes();
      causes += all.length == 0 ? 0 : all[0] + all[all.length - 1];
      return entries++;
    }

    @Override
    public int act(Deed deed) {
      if (record == Record.DEEDS) {
        deeds.add(deed.action().text());
      }
      if (deed.action().functor().equals("go")) {
        ticket = deed.ticket();
        return NO_ENTRY;
      }
      done |= deed.action().functor().equals("done");
      int entry = entry(deed.why());
      mind.succeeded(deed.ticket(), entry);
      return entry;
    }

    @Override
    public int send(Outgoing message) {
      int entry = entry(message.why());
      for (String name : message.to()) {
        Mind receiver = minds.get(name);
        receiver.receive(message.heard(mind.name(), entry));
        ready.add(receiver);
      }
      return entry;
    }

    @Override
    public boolean wantsDecisions() {
      return false;
    }

    @Override
    public int learned(BeliefChange change) {
      return entry(change.why());
    }

    @Override
    public int forgot(BeliefChange change) {
      return entry(change.why());
    }

    @Override
    public int goal(GoalChange change) {
      return entry(change.why());
    }

    @Override
    public void print(String text) {
      // nobody listens
    }
  }
}
