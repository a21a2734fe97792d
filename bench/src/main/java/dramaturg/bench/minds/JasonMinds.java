package dramaturg.bench.minds;

import jason.RevisionFailedException;
import jason.architecture.AgArch;
import jason.asSemantics.ActionExec;
import jason.asSemantics.Agent;
import jason.asSemantics.Message;
import jason.asSemantics.TransitionSystem;
import jason.asSyntax.ASSyntax;
import jason.asSyntax.Literal;
import jason.util.Config;
import java.io.Serial;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;

/// Plays a workload with Jason: its agents in this thread, without its infrastructure.
public final class JasonMinds {
  private final Workload workload;
  private final boolean recording;
  private final Map<String, Player> players = new LinkedHashMap<>();
  private final ArrayDeque<Player> ready = new ArrayDeque<>();
  private final List<String> deeds = new ArrayList<>();
  private boolean done;

  /// @param recording whether actions are kept as text
  public JasonMinds(Workload workload, boolean recording) {
    this.workload = workload;
    this.recording = recording;
    LogManager.getLogManager().reset();
    Config.get(false).setProperty(Config.START_WEB_MI, "false");
    for (Workload.Part part : workload.agents()) {
      String belief = part.belief().isEmpty() ? "" : part.belief() + ". ";
      players.put(part.name(), new Player(part.name(), belief + part.program()));
    }
    for (int i = 0; i < workload.percepts(); i++) {
      body().percepts.add(percept("p", i));
    }
    ready.addAll(players.values());
  }

  private static Literal percept(String functor, int number) {
    return ASSyntax.createLiteral(functor, ASSyntax.createNumber(number));
  }

  private Player body() {
    return players.values().iterator().next();
  }

  /// Lets all agents run until none has anything to do.
  ///
  /// @return whether somebody has done `done`, or all ticks have come
  public boolean play() {
    Player body = body();
    for (int tick = 0; tick < workload.ticks(); tick++) {
      body.percepts.clear();
      body.percepts.add(percept("tick", tick));
      body.getTS().reasoningCycle();
    }
    while (!ready.isEmpty()) {
      Player player = ready.poll();
      while (!player.mail.isEmpty() || !player.getTS().canSleep()) {
        player.getTS().reasoningCycle();
      }
    }
    return done || workload.ticks() > 0;
  }

  /// The actions in their order, if they are recorded.
  public List<String> deeds() {
    return deeds;
  }

  /// Lets the first agent believe a literal whose arguments are names.
  public void believe(String functor, String... names) {
    Literal literal = ASSyntax.createLiteral(functor);
    for (String name : names) {
      literal.addTerm(ASSyntax.createAtom(name));
    }
    try {
      body().getTS().getAg().addBel(literal);
    } catch (RevisionFailedException e) {
      throw new IllegalStateException(literal.toString(), e);
    }
  }

  /// How many beliefs the first agent has beyond those of Jason itself.
  public int beliefs() {
    int count = 0;
    for (Literal belief : body().getTS().getAg().getBB()) {
      count += belief.isRule() || belief.toString().startsWith("kqml::") ? 0 : 1;
    }
    return count;
  }

  /// A clone of the first agent.
  public Object snapshot() {
    return body().getTS().getAg().clone(new AgArch());
  }

  private final class Player extends AgArch {
    @Serial private static final long serialVersionUID = 1L;

    private final String name;
    private final List<Literal> percepts = new ArrayList<>();
    private final ArrayDeque<Message> mail = new ArrayDeque<>();

    Player(String name, String source) {
      this.name = name;
      try {
        Agent agent = new Agent();
        agent.setConsiderToAddMIForThisAgent(false);
        new TransitionSystem(agent, null, null, this);
        agent.initAg();
        agent.parseAS(new StringReader(source), name);
        agent.addInitialBelsInBB();
        agent.addInitialGoalsInTS();
        agent.loadKqmlPlans();
        agent.addInitialBelsInBB();
      } catch (Exception e) {
        throw new IllegalStateException(name, e);
      }
    }

    @Override
    public String getAgName() {
      return name;
    }

    @Override
    public boolean isRunning() {
      return true;
    }

    @Override
    public boolean canSleep() {
      return true;
    }

    /// Everything each time, as Jason wants it; nothing at all for an agent without a body.
    @Override
    public Collection<Literal> perceive() {
      return percepts.isEmpty() ? null : new ArrayList<>(percepts);
    }

    @Override
    public void checkMail() {
      while (!mail.isEmpty()) {
        getTS().getC().addMsg(mail.poll());
      }
    }

    @Override
    public void act(ActionExec action) {
      String functor = action.getActionTerm().getFunctor();
      if (recording) {
        deeds.add(action.getActionTerm().toString());
      }
      if (functor.equals("go")) {
        return;
      }
      done |= functor.equals("done");
      action.setResult(true);
      getTS().getC().addFeedbackAction(action);
    }

    @Override
    public void sendMsg(Message message) {
      message.setSender(name);
      Player receiver = players.get(message.getReceiver());
      receiver.mail.add(message);
      ready.add(receiver);
    }
  }
}
