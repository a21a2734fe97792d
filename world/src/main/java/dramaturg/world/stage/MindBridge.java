package dramaturg.world.stage;

import dramaturg.kernel.chronicle.Cause;
import dramaturg.kernel.chronicle.Mark;
import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Decision;
import dramaturg.mind.host.Deed;
import dramaturg.mind.host.GoalChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Option;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Consideration;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.thought.Acted;
import dramaturg.world.state.thought.Decided;
import dramaturg.world.state.thought.Forgot;
import dramaturg.world.state.thought.GoalDropped;
import dramaturg.world.state.thought.GoalFailed;
import dramaturg.world.state.thought.GoalReached;
import dramaturg.world.state.thought.GoalTakenUp;
import dramaturg.world.state.thought.Lacked;
import dramaturg.world.state.thought.Learned;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Takes what one mind does while it thinks: writes it into the chronicle and turns deeds and words into actions of its
/// body. It holds nothing between two thoughts.
final class MindBridge implements Host {
  /// Names the body of a many-bodied mind that is to act: `inject(pod)[by(worker_1)]`.
  private static final String BY = "by";

  /// Why a deed is refused that is to be done by a body of somebody else, or by nothing.
  private static final String NOT_ITS_BODY = "not_its_body";

  /// The ticket of what no intention waits for.
  static final long NO_TICKET = -1;

  /// So many decisions alike, the latest, stand as causes of what came of the last.
  private static final int MOST_DECISIONS = 16;

  private final StageManager stage;
  private final EntityId mind;
  private final Map<String, Map<Term, Deque<Integer>>> decisions = new LinkedHashMap<>();

  MindBridge(StageManager stage, EntityId mind) {
    this.stage = stage;
    this.mind = mind;
  }

  @Override
  public int act(Deed deed) {
    Optional<EntityId> named = body(deed.action());
    EntityId body = named.orElse(mind);
    Struct bare = deed.action().bare();
    int entry = write(new Acted(mind, body, bare, deed.why().plan()), deed.why(), Mark.NONE);
    Action action =
        named.isEmpty()
            ? new Impossible(body, NOT_ITS_BODY)
            : stage
                .mechanics()
                .action(bare.functor(), bare.arity())
                .flatMap(type -> type.read(body, bare.args(), stage.world()))
                .orElseGet(() -> new Impossible(body, "no_such_thing"));
    stage.attemptSoon(mind, action, deed.ticket(), entry);
    return entry;
  }

  @Override
  public int send(Outgoing message) {
    Term content = message.content() instanceof Struct said ? said.bare() : message.content();
    Optional<EntityId> named =
        message.content() instanceof Struct said ? body(said) : Optional.of(mind);
    EntityId body = named.orElse(mind);
    var to = new ArrayList<EntityId>();
    for (String name : message.to()) stage.world().find(name).ifPresent(to::add);
    Term act = Terms.atom(message.performative().word());
    Term deed =
        message.to().isEmpty()
            ? Terms.struct("broadcast", act, content)
            : Terms.struct("send", names(message.to()), act, content);
    int entry = write(new Acted(mind, body, deed, message.why().plan()), message.why(), Mark.NONE);
    Action speak =
        new Speak(
            body, message.performative().word(), to, content, message.ask(), message.replyTo());
    if (to.size() < message.to().size()) speak = new Impossible(body, "no_such_hearer");
    if (named.isEmpty()) speak = new Impossible(body, NOT_ITS_BODY);
    stage.attemptSoon(mind, speak, NO_TICKET, entry);
    return entry;
  }

  @Override
  public int choose(Decision decision) {
    List<String> labels = decision.options().stream().map(Option::label).toList();
    Optional<StageManager.Forced> forced = stage.decided(mind, labels);
    int taken = forced.map(choice -> labels.indexOf(choice.plan())).orElse(decision.preferred());
    String plan = labels.get(taken);
    Term options = Terms.list(labels.stream().map(MindBridge::word).toList());
    int chance = decision.rolled() ? Mark.CHANCE.bit() : Mark.NONE;
    var decided = new Decided(mind, decision.trigger(), plan, options);
    int marks = Mark.DECISION.bit() | chance;
    int entry =
        forced.isPresent()
            ? stage.record(decided, new Cause.Intervention(forced.get().what()), marks)
            : write(decided, decision.why(), marks);
    Deque<Integer> alike =
        decisions
            .computeIfAbsent(plan, _ -> new LinkedHashMap<>())
            .computeIfAbsent(decision.trigger(), _ -> new ArrayDeque<>());
    alike.addFirst(entry);
    if (alike.size() > MOST_DECISIONS) alike.removeLast();
    return taken;
  }

  @Override
  public boolean looksOn() {
    return stage.onlooker().isPresent();
  }

  @Override
  public void considered(Consideration consideration) {
    stage
        .onlooker()
        .ifPresent(
            who -> who.considered(mind, stage.now(), stage.chronicle().size(), consideration));
  }

  @Override
  public int learned(BeliefChange change) {
    return write(new Learned(mind, change.literal(), change.source()), change.why(), Mark.NONE);
  }

  @Override
  public int forgot(BeliefChange change) {
    return write(new Forgot(mind, change.literal(), change.source()), change.why(), Mark.NONE);
  }

  @Override
  public int lacked(BeliefChange change) {
    return write(new Lacked(mind, change.literal()), change.why(), Mark.NONE);
  }

  @Override
  public int goal(GoalChange change) {
    WorldFact fact =
        switch (change.kind()) {
          case TAKEN_UP -> new GoalTakenUp(mind, change.goal());
          case REACHED -> new GoalReached(mind, change.goal());
          case DROPPED -> new GoalDropped(mind, change.goal());
          case FAILED -> new GoalFailed(mind, change.goal());
        };
    return write(fact, change.why(), Mark.NONE);
  }

  @Override
  public void print(String text) {
    // A mind has no screen to print on; what it says to others goes through the world.
  }

  private int write(WorldFact fact, Why why, int marks) {
    int[] causes = why.causes();
    if (decisions.containsKey(why.plan())) {
      Collection<Integer> taken =
          decisions.get(why.plan()).getOrDefault(why.trigger(), new ArrayDeque<>());
      causes =
          IntStream.concat(taken.stream().mapToInt(entry -> entry), Arrays.stream(causes))
              .toArray();
    }
    int all = why.perceived() ? marks | Mark.PERCEPT.bit() : marks;
    return stage.record(fact, causes.length == 0 ? Cause.OPENING : Cause.from(causes), all);
  }

  /// The body that is to act: the mind's own, or the one that the deed names; empty if that is no body of this mind.
  private Optional<EntityId> body(Struct deed) {
    for (Term annotation : deed.annotations()) {
      if (annotation instanceof Struct by && by.functor().equals(BY) && by.arity() == 1)
        return stage.world().find(by.arg(0).text()).filter(this::moves);
    }
    return Optional.of(mind);
  }

  private boolean moves(EntityId body) {
    return body.equals(mind)
        || stage
            .world()
            .find(body, Minded.MINDED)
            .filter(minded -> minded.mind().equals(mind))
            .isPresent();
  }

  private static Term names(List<String> names) {
    return names.size() == 1
        ? word(names.getFirst())
        : Terms.list(names.stream().map(MindBridge::word).toList());
  }

  private static Term word(String name) {
    return EntityId.isName(name) ? new Atom(name) : Terms.text(name);
  }
}
