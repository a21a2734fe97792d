package dramaturg.bench.minds;

import jason.architecture.AgArch;
import jason.asSemantics.ActionExec;
import jason.asSemantics.Agent;
import jason.asSemantics.Message;
import jason.asSemantics.TransitionSystem;
import jason.asSyntax.Literal;
import jason.util.Config;
import java.io.Serial;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.LogManager;

/// Plays a workload with Jason: its agents in this thread, without its infrastructure.
public final class JasonMinds {
  private final Map<String, Player> players = new LinkedHashMap<>();
  private final ArrayDeque<Player> ready = new ArrayDeque<>();
  private boolean done;

  public JasonMinds(Workload workload) {
    LogManager.getLogManager().reset();
    Config.get(false).setProperty(Config.START_WEB_MI, "false");
    workload.programs().forEach((name, source) -> players.put(name, new Player(name, source)));
    ready.addAll(players.values());
  }

  /// Whether somebody has done `done`.
  public boolean play() {
    while (!ready.isEmpty()) {
      Player player = ready.poll();
      while (!player.mail.isEmpty() || !player.getTS().canSleep()) {
        player.getTS().reasoningCycle();
      }
    }
    return done;
  }

  private final class Player extends AgArch {
    @Serial private static final long serialVersionUID = 1L;

    private final String name;
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

    @Override
    public Collection<Literal> perceive() {
      return null;
    }

    @Override
    public void checkMail() {
      while (!mail.isEmpty()) {
        getTS().getC().addMsg(mail.poll());
      }
    }

    @Override
    public void act(ActionExec action) {
      done |= action.getActionTerm().getFunctor().equals("done");
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
