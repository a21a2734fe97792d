package dramaturg.mind.conformance;

import dramaturg.kernel.data.Problems;
import dramaturg.kernel.dice.Dice;
import dramaturg.logic.syntax.TermReader;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.Mind;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Deed;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Limits;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.host.Percept;
import dramaturg.mind.host.Performative;
import dramaturg.mind.program.Includes;
import dramaturg.mind.program.Program;
import dramaturg.mind.run.Reasoner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plays scenes with our own minds. With `copying`, each mind is replaced by a copy of itself before every thought.
public final class OurStage implements Stage {
  private final Map<String, Mind> minds = new LinkedHashMap<>();
  private final List<String> trace = new ArrayList<>();
  private final boolean copying;
  private final Map<String, Senses> senses = new LinkedHashMap<>();
  private long now;

  /// What has come and gone since the last run.
  private static final class Senses {
    private final List<Percept> gone = new ArrayList<>();
    private final List<Percept> come = new ArrayList<>();
  }

  public OurStage(Scene scene, boolean copying) {
    this.copying = copying;
    Dice dice = new Dice(1);
    Reasoner reasoner = new Reasoner(Limits.USUAL.withCycles(20_000));
    Includes files = name -> Optional.ofNullable(scene.files().get(name));
    scene
        .programs()
        .forEach((name, source) -> {
          Problems problems = new Problems();
          Program program = Program.load(scene.name(), source, files, problems);
          problems.throwIfAny();
          minds.put(name, new Mind(name, program, dice.of("mind", name), reasoner));
        });
  }

  @Override
  public void perceives(String agent, String literal) {
    Senses senses = this.senses.computeIfAbsent(agent, _ -> new Senses());
    if (!remove(senses.gone, literal)) {
      senses.come.add(percept(literal));
    }
  }

  @Override
  public void loses(String agent, String literal) {
    Senses senses = this.senses.computeIfAbsent(agent, _ -> new Senses());
    if (!remove(senses.come, literal)) {
      senses.gone.add(percept(literal));
    }
  }

  private static Percept percept(String literal) {
    return new Percept(TermReader.term(literal), 1);
  }

  private static boolean remove(List<Percept> percepts, String literal) {
    Struct bare = Terms.literal(TermReader.term(literal)).bare();
    return percepts.removeIf(p -> Terms.literal(p.literal()).bare().equals(bare));
  }

  @Override
  public void hears(String agent, String from, String performative, String content) {
    minds
        .get(agent)
        .receive(
            new Message(
                from, Performative.of(performative).orElseThrow(), TermReader.term(content), 1));
  }

  @Override
  public void run() {
    senses.forEach((name, s) -> minds.get(name).sense(s.gone, s.come));
    senses.clear();
    boolean more = true;
    while (more) {
      more = false;
      for (String name : List.copyOf(minds.keySet())) {
        if (copying) {
          minds.put(name, minds.get(name).copy());
        }
        Mind mind = minds.get(name);
        boolean due = mind.nextWake().isPresent() && mind.nextWake().getAsLong() <= now;
        if (!mind.idle() || due) {
          mind.think(now, new Playing(name));
          more = true;
        }
      }
    }
  }

  @Override
  public void await(int millis) {
    long end = now + millis;
    while (now < end) {
      long next = end;
      for (Mind mind : minds.values()) {
        next = Math.min(next, mind.nextWake().orElse(end));
      }
      now = Math.max(now + 1, next);
      run();
    }
  }

  @Override
  public List<String> trace() {
    List<String> all = new ArrayList<>(trace);
    minds.forEach((name, mind) ->
        mind.beliefs().stream()
            .filter(b -> b.head().bare().plain())
            .map(b -> name + " believes " + Shown.text(b.head()))
            .sorted()
            .forEach(all::add));
    return all;
  }

  private final class Playing implements Host {
    private final String name;

    Playing(String name) {
      this.name = name;
    }

    @Override
    public int act(Deed deed) {
      trace.add(name + " does " + Shown.text(deed.action()));
      if (Terms.bare(deed.action().functor()).equals("refuse")) {
        minds.get(name).failed(deed.ticket(), Terms.atom("no"), NO_ENTRY);
      } else {
        minds.get(name).succeeded(deed.ticket(), NO_ENTRY);
      }
      return NO_ENTRY;
    }

    @Override
    public int send(Outgoing message) {
      List<String> to = message.to();
      if (to.isEmpty()) {
        to = minds.keySet().stream().filter(n -> !n.equals(name)).toList();
      }
      for (String each : to) {
        trace.add(
            name
                + " sends "
                + each
                + " "
                + message.performative().word()
                + " "
                + content(message.content()));
        if (minds.containsKey(each)) {
          minds.get(each).receive(message.heard(name, NO_ENTRY));
        }
      }
      return NO_ENTRY;
    }

    private static String content(Term term) {
      return term instanceof Struct struct ? Shown.text(struct) : Shown.variables(term.text());
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
      trace.add(name + " prints " + text.strip());
    }
  }
}
