package dramaturg.mind.conformance;

import jason.architecture.AgArch;
import jason.asSemantics.ActionExec;
import jason.asSemantics.Agent;
import jason.asSemantics.Message;
import jason.asSemantics.TransitionSystem;
import jason.asSyntax.ASSyntax;
import jason.asSyntax.Atom;
import jason.asSyntax.Literal;
import jason.asSyntax.Term;
import jason.asSyntax.parser.ParseException;
import jason.util.Config;
import java.io.IOException;
import java.io.Serial;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Plays scenes with Jason, the oracle: agents in this process, without its infrastructure, logging and windows.
public final class JasonStage implements Stage {
  private static final int MOST_CYCLES = 20_000;

  private final Map<String, Player> players = new LinkedHashMap<>();
  private final List<String> trace = new ArrayList<>();
  private final JasonClock clock = new JasonClock();

  public JasonStage(Scene scene) {
    LogManager.getLogManager().reset();
    Config.get(false).setProperty(Config.START_WEB_MI, "false");
    scene.programs().forEach((name, source) -> players.put(name, new Player(name)));
    Optional<Path> folder = scene.files().isEmpty() ? Optional.empty() : Optional.of(folder(scene));
    scene
        .programs()
        .forEach((name, source) -> players.get(name).load(included(scene, folder, source)));
  }

  /// The scene's files, where Jason can read them.
  private static Path folder(Scene scene) {
    try {
      Path folder = Files.createTempDirectory("scene");
      for (Map.Entry<String, String> file : scene.files().entrySet()) {
        Path path = folder.resolve(file.getKey());
        Files.writeString(path, included(scene, Optional.of(folder), file.getValue()));
        path.toFile().deleteOnExit();
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The program with the whole path of each file that it includes.
  private static String included(Scene scene, Optional<Path> folder, String source) {
    String text = source;
    for (String file : scene.files().keySet()) {
      text = text.replace("\"" + file + "\"", "\"" + folder.orElseThrow().resolve(file) + "\"");
    }
    return text;
  }

  @Override
  public void perceives(String agent, String literal) {
    loses(agent, literal);
    players.get(agent).percepts.add(parsed(literal));
  }

  @Override
  public void loses(String agent, String literal) {
    Literal lost = parsed(literal);
    players
        .get(agent)
        .percepts
        .removeIf(p -> p.equalsAsStructure(lost) && p.negated() == lost.negated());
    players.get(agent).changed = true;
  }

  @Override
  public void hears(String agent, String from, String performative, String content) {
    Message message = new Message(performative, from, agent, term(content));
    players.get(agent).mail.add(message);
  }

  private static Literal parsed(String literal) {
    try {
      return ASSyntax.parseLiteral(literal);
    } catch (ParseException e) {
      throw new IllegalArgumentException(literal, e);
    }
  }

  private static Term term(String text) {
    try {
      return ASSyntax.parseTerm(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
  }

  @Override
  public void run() {
    boolean more = true;
    while (more) {
      more = false;
      for (Player player : players.values()) {
        more |= player.run();
      }
    }
  }

  @Override
  public void await(int millis) {
    clock.advance(millis, this::run);
  }

  @Override
  public List<String> trace() {
    List<String> all = new ArrayList<>(trace);
    for (Player player : players.values()) {
      List<String> beliefs = new ArrayList<>();
      for (Literal belief : player.getTS().getAg().getBB()) {
        if (!belief.isRule() && !belief.toString().startsWith("kqml::")) {
          beliefs.add(player.name + " believes " + shown(belief));
        }
      }
      beliefs.sort(null);
      all.addAll(beliefs);
    }
    return all;
  }

  private static String shown(Term term) {
    if (!(term instanceof Literal literal) || term.isList() || term.isAtom()) {
      return Shown.variables(term.toString());
    }
    List<String> annotations = new ArrayList<>();
    if (literal.hasAnnot()) {
      literal.getAnnots().forEach(a -> annotations.add(a.toString()));
    }
    annotations.sort(null);
    String bare = ((Literal) literal.clone()).setAnnots(null).toString();
    return Shown.variables(
        bare + (annotations.isEmpty() ? "" : annotations.toString().replace(", ", ",")));
  }

  private final class Player extends AgArch {
    @Serial private static final long serialVersionUID = 1L;

    private final String name;
    private final transient List<Literal> percepts = new ArrayList<>();
    private final transient Queue<Message> mail = new ConcurrentLinkedQueue<>();
    private boolean changed = true;

    Player(String name) {
      this.name = name;
    }

    void load(String source) {
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
        Logger logger = getTS().getLogger();
        logger.setLevel(Level.INFO);
        logger.setUseParentHandlers(false);
        logger.addHandler(new Printed());
      } catch (Exception e) {
        throw new IllegalStateException(name, e);
      }
    }

    boolean run() {
      boolean any = false;
      int cycles = 0;
      while (changed || !mail.isEmpty() || !getTS().canSleep()) {
        if (++cycles > MOST_CYCLES) {
          throw new IllegalStateException(name + " does not come to rest");
        }
        getTS().reasoningCycle();
        any = true;
      }
      return any;
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
      if (!changed) {
        return null;
      }
      changed = false;
      return new ArrayList<>(percepts);
    }

    @Override
    public void checkMail() {
      for (Message message = mail.poll(); message != null; message = mail.poll()) {
        getTS().getC().addMsg(message);
      }
    }

    @Override
    public void act(ActionExec action) {
      trace.add(name + " does " + shown(action.getActionTerm()));
      action.setResult(!action.getActionTerm().getFunctor().equals("refuse"));
      if (!action.getResult()) {
        action.setFailureReason(new Atom("no"), "no");
      }
      getTS().getC().addFeedbackAction(action);
    }

    @Override
    public void sendMsg(Message message) {
      if (message.getSender() == null) {
        message.setSender(name);
      }
      trace.add(
          name
              + " sends "
              + message.getReceiver()
              + " "
              + message.getIlForce()
              + " "
              + shown((Term) message.getPropCont()));
      Player receiver = players.get(message.getReceiver());
      if (receiver != null) {
        receiver.mail.add(message.clone());
      }
    }

    @Override
    public void broadcast(Message message) {
      for (String other : players.keySet()) {
        if (!other.equals(name)) {
          Message copy = message.clone();
          copy.setReceiver(other);
          sendMsg(copy);
        }
      }
    }

    private final class Printed extends Handler {
      @Override
      public void publish(LogRecord record) {
        if (record.getLevel() == Level.INFO) {
          trace.add(name + " prints " + record.getMessage().replace("<no-value>", "").strip());
        }
      }

      @Override
      public void flush() {
        // nothing is buffered
      }

      @Override
      public void close() {
        // nothing is open
      }
    }
  }
}
