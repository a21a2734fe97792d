package dramaturg.mind.program;

import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.syntax.Grammar;
import dramaturg.logic.syntax.Misread;
import dramaturg.logic.syntax.Token;
import dramaturg.logic.syntax.Tokens;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import dramaturg.mind.host.Performative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the bodies of plans. Steps are linked back to front once a whole sequence is known.
final class BodyReader {
  private interface Draft {
    Step link(Step next);
  }

  private static final int DEEPEST = 50;

  private final Tokens tokens;
  private final Grammar grammar;
  private final Map<String, Builtin> builtins;
  private final Source source;
  private int depth;

  BodyReader(Tokens tokens, Grammar grammar, Map<String, Builtin> builtins, Source source) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.builtins = builtins;
    this.source = source;
  }

  /// The steps up to the sign that cannot be part of a body.
  Step body() {
    depth = 0;
    return link(sequence(), Step.END);
  }

  private static Step link(List<Draft> drafts, Step last) {
    Step next = last;
    for (Draft draft : drafts.reversed()) {
      next = draft.link(next);
    }
    return next;
  }

  private List<Draft> sequence() {
    List<Draft> drafts = new ArrayList<>();
    boolean more = !atEnd();
    while (more) {
      boolean block = tokens.atWord("if") || tokens.atWord("while") || tokens.atWord("for");
      drafts.add(step());
      if (tokens.peek().is("|")) {
        throw leftOut(tokens.spot(), "fork and join", "use goals: !a; !!b");
      }
      more = (tokens.accept(";") || block) && !atEnd();
    }
    return drafts;
  }

  /// What other minds of this family know and ours do not.
  Misread leftOut(Spot at, String what, String instead) {
    return tokens.fault(at, what + (what.endsWith("s") ? " are" : " is") + " left out", instead);
  }

  private boolean atEnd() {
    return tokens.peek().is("}") || tokens.peek().is(".");
  }

  private Draft step() {
    Spot at = tokens.spot();
    Token first = tokens.peek();
    if (tokens.acceptWord("if")) {
      return branch(at);
    }
    if (tokens.acceptWord("while")) {
      return loop(at, false);
    }
    if (tokens.acceptWord("for")) {
      return loop(at, true);
    }
    if (first.is("!")) {
      return goal(at);
    }
    if (tokens.accept("?")) {
      return test(at);
    }
    if (first.is("+") || first.is("-")) {
      return note(at);
    }
    if (first.is("{") || first.is("|")) {
      throw leftOut(
          at, first.is("{") ? "plans inside plans" : "fork and join", "use goals: !a; !!b");
    }
    if (first.kind() == Token.Kind.NAME && first.text().startsWith(".")) {
      return internal(at);
    }
    return actionOrComparison(at);
  }

  private Draft goal(Spot at) {
    boolean first = tokens.accept("!");
    boolean own = first && tokens.accept("!");
    Term goal = literalOrVariable("a goal");
    source.mention(own ? Source.Role.PURSUED : Source.Role.ACHIEVED, goal, at);
    Term sourced = Step.sourced(goal);
    return next ->
        own
            ? new Step.Pursue(at, sourced, next)
            : source.linked(new Step.Achieve(at, sourced, next));
  }

  private Draft test(Spot at) {
    Condition condition = grammar.condition();
    source.read(condition, true);
    Optional<Term> literal =
        switch (condition) {
          case Condition.Holds holds -> Optional.of(holds.literal());
          case Condition.Meant meant -> Optional.of(meant.variable());
          default -> Optional.empty();
        };
    return next -> new Step.Test(at, formula(condition), literal, next);
  }

  private Draft note(Spot at) {
    StringBuilder signs = new StringBuilder(tokens.take().text());
    while (signs.length() < 3 && (tokens.peek().is("+") || tokens.peek().is("-"))) {
      signs.append(tokens.take().text());
    }
    if (tokens.peek().is(">") || tokens.peek().is("<")) {
      throw leftOut(at, "'" + signs + tokens.peek().text() + "'", "use + to add a belief");
    }
    String operator = signs.toString();
    if (!List.of("+", "-", "-+", "++", "--").contains(operator)) {
      throw tokens.fault(at, "'" + operator + "' is no operator", "expected +, -, -+, ++ or --");
    }
    Term literal = literalOrVariable("a belief");
    boolean adds = operator.contains("+");
    source.mention(adds ? Source.Role.NOTED : Source.Role.FORGOTTEN, literal, at);
    Term sourced = Step.sourced(literal);
    return next -> source.linked(new Step.Note(at, operator, sourced, next));
  }

  private Draft internal(Spot at) {
    Token name = tokens.peek();
    Optional<Command> command = Command.of(name.text());
    if (command.isPresent()) {
      return perform(at, command.get());
    }
    Optional<String> instead = Command.insteadOf(name.text());
    if (instead.isPresent()) {
      throw leftOut(at, "'" + name.text() + "'", instead.get());
    }
    if (!builtins.containsKey(name.text())) {
      List<String> known =
          Stream.concat(builtins.keySet().stream(), Command.words().stream()).toList();
      throw tokens.fault(
          at,
          "there is no internal action '" + name.text() + "'",
          Suggest.didYouMean(name.text(), known));
    }
    Condition.Call call = grammar.call();
    source.read(call, false);
    return next -> new Step.Require(at, formula(call), true, next);
  }

  private Draft perform(Spot at, Command command) {
    tokens.take();
    List<Term> args = new ArrayList<>();
    Optional<Trigger> event = Optional.empty();
    Optional<Formula> condition = Optional.empty();
    int count = 0;
    grammar.enterArguments();
    if (tokens.accept("(") && !tokens.accept(")")) {
      do {
        if (tokens.peek().is("{")) {
          event = Optional.of(event());
        } else if (command == Command.WAIT && count == 0 && startsCondition()) {
          Condition awaited = grammar.condition();
          source.read(awaited, false);
          condition = Optional.of(formula(awaited));
        } else {
          args.add(grammar.term());
        }
        count++;
      } while (tokens.accept(","));
      tokens.expect(")", "to close the arguments, or ','");
    }
    grammar.leaveArguments();
    if (count < command.fewest() || count > command.most()) {
      throw tokens.fault(
          at,
          command.word() + " is given " + count + " arguments",
          command.word() + " takes " + command.fewest() + " to " + command.most() + " arguments");
    }
    performative(command, args, at);
    source.given(command, args, at);
    Optional<Trigger> awaited = event;
    Optional<Formula> condition1 = condition;
    return next -> new Step.Perform(at, command, List.copyOf(args), awaited, condition1, next);
  }

  private void performative(Command command, List<Term> args, Spot at) {
    int place = command == Command.SEND ? 1 : command == Command.BROADCAST ? 0 : -1;
    if (place < 0 || place >= args.size() || !(args.get(place) instanceof Atom named)) {
      return;
    }
    String word = named.name();
    if (List.of("tellHow", "untellHow", "askHow").contains(word)) {
      throw leftOut(at, "'" + word + "'", "a program does not change while it runs: send goals");
    }
    if (Performative.of(word).isEmpty()) {
      List<String> known = Arrays.stream(Performative.values()).map(Performative::word).toList();
      throw tokens.fault(
          at, "there is no performative '" + word + "'", Suggest.didYouMean(word, known));
    }
  }

  private boolean startsCondition() {
    Token token = tokens.peek();
    boolean sum = token.text().startsWith("math.");
    return token.kind() == Token.Kind.NAME && !sum
        || token.is("~")
        || token.is("(")
        || token.is(Terms.SPACE);
  }

  private Trigger event() {
    tokens.take();
    Trigger trigger = trigger();
    tokens.expect("}", "to close the event");
    return trigger;
  }

  /// A plan's trigger, or an event to wait for.
  Trigger trigger() {
    boolean adds = tokens.peek().is("+");
    if (!adds && !tokens.peek().is("-")) {
      throw tokens.unexpected("'+' or '-' to begin an event");
    }
    tokens.take();
    Trigger.Kind kind =
        tokens.accept("!")
            ? Trigger.Kind.GOAL
            : tokens.accept("?") ? Trigger.Kind.TEST : Trigger.Kind.BELIEF;
    if (tokens.peek().is("^")) {
      throw leftOut(tokens.spot(), "meta events", "write a plan for the goal itself");
    }
    if (tokens.peek().kind() == Token.Kind.VARIABLE && !tokens.peekSecond().is(Terms.SPACE)) {
      throw leftOut(tokens.spot(), "a variable as an event", "write a plan for each goal");
    }
    return new Trigger(adds, kind, grammar.literal());
  }

  private Draft branch(Spot at) {
    Condition condition = heading("if");
    List<Draft> then = block("if");
    List<Draft> otherwise = new ArrayList<>();
    Spot elseAt = tokens.spot();
    if (tokens.acceptWord("elif")) {
      otherwise.add(deeper(elseAt));
    } else if (tokens.acceptWord("else")) {
      if (tokens.acceptWord("if")) {
        otherwise.add(deeper(elseAt));
      } else {
        otherwise.addAll(block("else"));
      }
    }
    Formula formula = formula(condition);
    return next -> new Step.Branch(at, formula, link(then, next), link(otherwise, next), next);
  }

  private Draft deeper(Spot at) {
    if (++depth > DEEPEST) {
      throw tokens.unexpected("at most " + DEEPEST + " alternatives");
    }
    Draft draft = branch(at);
    depth--;
    return draft;
  }

  private Draft loop(Spot at, boolean each) {
    Condition condition = heading(each ? "for" : "while");
    List<Draft> body = block(each ? "for" : "while");
    Formula formula = formula(condition);
    return next -> {
      Step.Loop loop = new Step.Loop(at, formula, each, next);
      loop.closeWith(link(body, new Step.Again(loop)));
      return loop;
    };
  }

  private Condition heading(String word) {
    tokens.expect("(", "after '" + word + "'");
    Condition condition = grammar.condition();
    source.read(condition, false);
    tokens.expect(")", "to close the condition of '" + word + "'");
    return condition;
  }

  private List<Draft> block(String word) {
    tokens.expect("{", "to open the steps of '" + word + "'");
    if (++depth > DEEPEST) {
      throw tokens.unexpected("at most " + DEEPEST + " blocks inside each other");
    }
    List<Draft> steps = sequence();
    depth--;
    tokens.expect("}", "to close the steps of '" + word + "', or ';'");
    return steps;
  }

  private Draft actionOrComparison(Spot at) {
    boolean bare = !grammar.spaceIsWritten();
    Term left = grammar.term();
    Token sign = tokens.peek();
    Optional<Condition.Relation> relation =
        sign.kind() == Token.Kind.SIGN ? Condition.Relation.of(sign.text()) : Optional.empty();
    if (relation.isPresent()) {
      tokens.take();
      Condition condition = new Condition.Compare(relation.get(), left, grammar.term());
      return next -> new Step.Require(at, formula(condition), false, next);
    }
    if (left.equals(Atom.TRUE)) {
      return next -> next;
    }
    if (Step.unnamed(left)) {
      Term meant = bare ? grammar.placed(left) : left;
      return next -> new Step.Act(at, meant, next);
    }
    if (left.functor().isEmpty()) {
      throw tokens.fault(
          at,
          "'" + left.text() + "' is no step of a plan",
          "expected an action, a goal or a belief");
    }
    Struct named = Terms.literal(left);
    Struct action = bare ? (Struct) grammar.placed(named) : named;
    source.mention(Source.Role.ACTED, action, at);
    return next -> new Step.Act(at, action, next);
  }

  private Term literalOrVariable(String what) {
    Token token = tokens.peek();
    boolean begins =
        token.kind() == Token.Kind.NAME
            || token.kind() == Token.Kind.VARIABLE
            || token.is("~")
            || token.is(Terms.SPACE);
    if (!begins) {
      throw tokens.unexpected(what);
    }
    return grammar.literalOrVariable();
  }

  private Formula formula(Condition condition) {
    return new Formula(condition, grammar.scope().names(), source.predicates);
  }

  /// The trigger that is written in a text, as in `.wait("+b")`.
  static boolean isEvent(Term term) {
    return term instanceof Text text
        && (text.value().startsWith("+") || text.value().startsWith("-"));
  }
}
