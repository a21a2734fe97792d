package dramaturg.mind.run;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.query.Search;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Renaming;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Belief;
import dramaturg.mind.belief.Beliefs;
import dramaturg.mind.belief.Slots;
import dramaturg.mind.host.BeliefChange;
import dramaturg.mind.host.Host;
import dramaturg.mind.host.Message;
import dramaturg.mind.host.Outgoing;
import dramaturg.mind.host.Performative;
import dramaturg.mind.host.Read;
import dramaturg.mind.host.Why;
import dramaturg.mind.intention.Chain;
import dramaturg.mind.intention.Event;
import dramaturg.mind.intention.Intent;
import dramaturg.mind.intention.Means;
import dramaturg.mind.intention.Pending;
import dramaturg.mind.intention.Reads;
import dramaturg.mind.intention.Waiting;
import dramaturg.mind.program.Plan;
import dramaturg.mind.program.Plans;
import dramaturg.mind.program.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes in what comes from outside: what is believed and wanted from the start, percepts, and messages with what each
/// performative does to the receiver.
final class Listening {
  private static final Struct PERCEIVED = Terms.struct("perceived").with(Reasoner.PERCEPT);

  /// So many senders are remembered, which saves making the same term again and again; a power of two.
  private static final int REMEMBERED = 64;

  private final Reasoner mind;
  private final Struct[] heard = new Struct[REMEMBERED];
  private final String[] senders = new String[REMEMBERED];

  Listening(Reasoner mind) {
    this.mind = mind;
  }

  void believe(Struct literal, int origin) {
    Struct belief = Acting.sourced(Renaming.of(literal));
    int number = mind.memory().beliefs.number(belief);
    Optional<Struct> fresh = mind.memory().beliefs.add(number, belief, origin);
    if (fresh.isPresent()) {
      added(number, fresh.get(), origin, false);
    }
  }

  void pursue(Struct goal, int origin) {
    Struct own = Acting.sourced(Renaming.of(goal));
    mind.post(mind.outside(true, Trigger.Kind.GOAL, own, Chain.of(origin), false));
  }

  /// What is perceived already stays as it is: annotations do not tell percepts apart.
  void perceive(Struct literal, int origin) {
    Beliefs beliefs = mind.memory().beliefs;
    int number = beliefs.number(literal);
    boolean bare = literal.annotationCount() == 0;
    mind.memory().lasting(literal);
    if (!bare && beliefs.find(number, literal).filter(b -> b.hasAll(PERCEIVED)).isPresent()) {
      return;
    }
    Struct belief = bare ? literal.annotatedLike(PERCEIVED) : literal.with(Reasoner.PERCEPT);
    Optional<Struct> fresh = beliefs.add(number, belief, origin);
    if (fresh.isPresent()) {
      added(number, fresh.get(), origin, news(origin));
    }
  }

  /// @param origin the entry that ended the percept
  void lose(Struct literal, int origin) {
    Beliefs beliefs = mind.memory().beliefs;
    int number = beliefs.number(literal);
    if (beliefs.remove(number, literal, PERCEIVED)) {
      beliefs.lack(number, literal, origin, true);
      Plans plans = mind.program().plansFor(number, false, Trigger.Kind.BELIEF);
      if (mind.matters(plans)) {
        changed(false, plans, literal.annotatedLike(PERCEIVED), origin, news(origin));
      }
    }
  }

  /// What is perceived as well goes on being believed when the moment is over.
  void witness(Struct happening, int origin) {
    Struct belief = Renaming.of(happening).with(Reasoner.PERCEPT);
    Struct bare = belief.bare();
    Beliefs beliefs = mind.memory().beliefs;
    int number = beliefs.number(belief);
    boolean perceived =
        beliefs.find(number, bare).filter(b -> b.hasAll(PERCEIVED)).isPresent()
            && !mind.memory().momentary(bare);
    beliefs.add(number, belief, origin);
    if (!perceived) mind.memory().moment(bare.with(Reasoner.PERCEPT));
    added(number, belief, origin, news(origin));
  }

  private static boolean news(int origin) {
    return origin > Host.OPENING;
  }

  private void added(int number, Struct belief, int origin, boolean perceived) {
    Plans plans = mind.program().plansFor(number, true, Trigger.Kind.BELIEF);
    if (mind.matters(plans)) {
      changed(true, plans, belief, origin, perceived);
    }
  }

  private void changed(boolean adds, Plans plans, Struct belief, int origin, boolean perceived) {
    Chain chain = Chain.of(origin);
    mind.post(
        Pending.alone(
            new Event(adds, Trigger.Kind.BELIEF, belief, chain, perceived, false), plans));
  }

  void hear(Message message) {
    if (message.replyTo() != 0
        && mind.memory().waiting.get(message.replyTo()) instanceof Waiting.ForAnswer asked) {
      answer(message, asked);
      return;
    }
    if (message.replyTo() != 0 && message.replyTo() <= mind.memory().lastNumber) {
      return;
    }
    if (message.content() instanceof ListTerm list
        && message.performative() != Performative.ASK_ALL) {
      list.elements().forEach(each -> take(each, message));
    } else {
      take(message.content(), message);
    }
  }

  private void take(Term content, Message message) {
    if (content.functor().isEmpty()) {
      return;
    }
    Struct literal = Renaming.of(Terms.literal(content));
    switch (message.performative()) {
      case TELL -> told(literal, message);
      case UNTELL -> said(from(literal, message), message, mind.program().untelling());
      case ACHIEVE -> asked(literal, message);
      case UNACHIEVE -> said(literal, message, mind.program().unachieving());
      case SIGNAL -> signal(literal, message);
      case ASK_ONE -> askedOne(literal, message);
      case ASK_ALL -> send(message, Performative.TELL, Terms.list(answers(literal)));
    }
  }

  private static Optional<Struct> literal(Term term) {
    return term.functor().isEmpty()
        ? Optional.empty()
        : Optional.of(Renaming.of(Terms.literal(term)));
  }

  private String sender(Message message) {
    return Reasoner.same(message.from(), mind.name()) ? "self" : message.from();
  }

  private Struct from(Struct literal, Message message) {
    Struct bare = literal;
    for (int i = 0; i < literal.annotationCount(); i++) {
      if (Belief.isSource(literal.annotation(i))) {
        List<Term> kept = new ArrayList<>(literal.annotations());
        kept.removeIf(Belief::isSource);
        bare = literal.annotated(kept);
      }
    }
    Struct heard = heard(sender(message));
    return bare.annotationCount() == 0 ? bare.annotatedLike(heard) : bare.with(heard.annotation(0));
  }

  /// Something with this sender for its source.
  private Struct heard(String sender) {
    int place = sender.hashCode() & REMEMBERED - 1;
    if (senders[place] == null || !Reasoner.same(sender, senders[place])) {
      senders[place] = sender;
      heard[place] = PERCEIVED.annotatedBy(Terms.source(sender));
    }
    return heard[place];
  }

  private Why why(Message message, Struct literal) {
    return new Why("", Spot.startOf(mind.program().name()), new Heard(message, literal));
  }

  /// A message as the reason for something.
  private record Heard(Message message, Struct literal) implements Why.Basis {
    @Override
    public Term trigger() {
      return Terms.struct(
          message.performative().word(), Terms.atom(message.from()), literal.bare().asArgument());
    }

    @Override
    public List<Read> beliefs() {
      return List.of();
    }

    @Override
    public int[] causes() {
      return Chain.of(message.origin()).entries();
    }

    @Override
    public boolean perceived() {
      return true;
    }
  }

  private void told(Struct literal, Message message) {
    Struct belief = from(literal, message);
    Optional<Belief> before = mind.memory().beliefs.find(belief);
    boolean known =
        before.isPresent() && before.get().head().annotations().containsAll(belief.annotations());
    if (!known) {
      int origin =
          mind.host(belief.signs())
              .learned(new BeliefChange(belief, sender(message), why(message, literal)));
      Optional<Struct> fresh =
          mind.memory().beliefs.add(belief, origin < 0 ? message.origin() : origin);
      mind.checkGrowth();
      fresh.ifPresent(f ->
          mind.post(event(true, Trigger.Kind.BELIEF, f, origin < 0 ? message.origin() : origin)));
    }
  }

  private Pending event(boolean adds, Trigger.Kind kind, Struct literal, int origin) {
    return mind.outside(adds, kind, literal, Chain.of(origin), true);
  }

  /// Done by an atomic intention of its own, so that what comes before it is done before it.
  private void said(Struct literal, Message message, Plans plans) {
    Struct said = Terms.struct("said", literal);
    mind.post(Pending.alone(event(true, Trigger.Kind.TEST, said, message.origin()).event(), plans));
  }

  private void asked(Struct goal, Message message) {
    mind.post(event(true, Trigger.Kind.GOAL, from(goal, message), message.origin()));
  }

  private void signal(Struct literal, Message message) {
    mind.post(event(true, Trigger.Kind.BELIEF, from(literal, message), message.origin()));
  }

  /// The first belief that fits, or what a plan for the question finds; otherwise the answer is that there is none.
  private void askedOne(Struct literal, Message message) {
    Optional<Struct> found = mind.solution(literal);
    if (found.isPresent()) {
      send(message, Performative.TELL, withoutSelf(found.get()));
      return;
    }
    Struct question = from(literal, message);
    if (mind.program().plansFor(true, Trigger.Kind.TEST, question).isEmpty()) {
      send(message, Performative.UNTELL, literal);
    } else {
      lookFor(question, message);
    }
  }

  /// Starts an intention that asks the mind's own plans and then answers.
  private void lookFor(Struct question, Message message) {
    Plan plan = mind.program().asked();
    Event event = event(true, Trigger.Kind.GOAL, Terms.struct("asked"), message.origin()).event();
    Intent intent = new Intent(mind.memory().nextNumber(), Optional.empty());
    int own = plan.variables().size();
    Term[] vars = new Term[own + Slots.count(question)];
    vars[0] = Renaming.apply(question, slot -> slot + own);
    vars[1] = Terms.atom(message.from());
    vars[2] = new Num(message.ask());
    mind.memory()
        .run(
            Means.begin(
                intent, plan, vars, event, event.literal(), Reads.NONE, Optional.empty(), false),
            false);
  }

  /// The search for an answer has come to its end.
  void answered(Means means) {
    Struct found = Renaming.of(Terms.literal(mind.acting().known(means, means.vars()[0])));
    List<Term> kept = new ArrayList<>(found.annotations());
    kept.removeIf(Belief::isSource);
    answer(means, Performative.TELL, found.annotated(kept).asArgument());
    mind.goOn(means.next());
  }

  /// The search for an answer has failed.
  void unanswered(Means root) {
    Struct question = Renaming.of(Terms.literal(mind.acting().known(root, root.vars()[0])));
    answer(root, Performative.UNTELL, question.bare().asArgument());
  }

  private void answer(Means root, Performative performative, Term content) {
    long number = (long) ((Num) root.vars()[2]).value();
    mind.host(content.signs())
        .send(
            new Outgoing(
                performative,
                List.of(root.vars()[1].functor()),
                content,
                Reasons.of(root),
                0,
                number));
  }

  private List<Term> answers(Struct literal) {
    List<Term> all = new ArrayList<>();
    for (Struct found : mind.solutions(literal)) {
      all.add(withoutSelf(found));
    }
    return all;
  }

  private static Term withoutSelf(Struct literal) {
    if (literal.annotationCount() == 1 && literal.annotation(0).equals(Reasoner.SELF)) {
      return literal.bare().asArgument();
    }
    List<Term> kept = new ArrayList<>(literal.annotations());
    kept.remove(Reasoner.SELF);
    return literal.annotated(kept).asArgument();
  }

  private void send(Message message, Performative performative, Term content) {
    Struct about = content.functor().isEmpty() ? Terms.struct("answers") : Terms.literal(content);
    mind.host(content.signs())
        .send(
            new Outgoing(
                performative,
                List.of(message.from()),
                content,
                why(message, about),
                0,
                message.ask()));
  }

  /// An answer to a question that an intention waits for.
  private void answer(Message message, Waiting.ForAnswer asked) {
    Term content = message.content();
    if (message.performative() == Performative.UNTELL && !asked.all()) {
      content = dramaturg.logic.term.Atom.FALSE;
    } else if (content instanceof ListTerm list) {
      List<Term> sourced = new ArrayList<>();
      list.elements()
          .forEach(e -> sourced.add(literal(e).<Term>map(l -> from(l, message)).orElse(e)));
      content = Terms.list(sourced);
    } else {
      Optional<Struct> literal = literal(content);
      content = literal.isPresent() ? from(literal.get(), message) : content;
    }
    if (asked.wanted() == 1 && !asked.list()) {
      mind.memory().release(message.replyTo());
      receive(asked, content, message.origin());
      return;
    }
    List<Term> got = new ArrayList<>(asked.got());
    got.add(content);
    if (got.size() < asked.wanted()) {
      mind.memory()
          .waiting
          .put(
              message.replyTo(),
              new Waiting.ForAnswer(
                  asked.means(),
                  asked.into(),
                  asked.all(),
                  asked.list(),
                  asked.wanted(),
                  got,
                  asked.dueMillis()));
      return;
    }
    mind.memory().release(message.replyTo());
    receive(asked, asked.list() ? Terms.list(got) : content, message.origin());
  }

  /// Gives an intention the answer it has waited for.
  void receive(Waiting.ForAnswer asked, Term answer, int origin) {
    Means means = asked.means();
    Search search = mind.search();
    search.open(means.vars(), means.vars().length);
    int base = search.env().reserve(Slots.count(answer));
    if (search.env().unify(asked.into(), 0, answer, base)) {
      Means answered = means.with(search.env().capture(means.vars().length)).done(origin);
      mind.memory().run(answered.next(), means.atomic());
    } else {
      mind.failing().fail(means, "ask_failed", "the answer '" + answer.text() + "' does not fit");
    }
  }
}
