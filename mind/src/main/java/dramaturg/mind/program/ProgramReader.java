package dramaturg.mind.program;

import dramaturg.kernel.data.Problem;
import dramaturg.kernel.data.Problems;
import dramaturg.kernel.data.Spot;
import dramaturg.kernel.data.Suggest;
import dramaturg.logic.query.Builtin;
import dramaturg.logic.query.Condition;
import dramaturg.logic.query.Formula;
import dramaturg.logic.syntax.Grammar;
import dramaturg.logic.syntax.Misread;
import dramaturg.logic.syntax.Scope;
import dramaturg.logic.syntax.Spaces;
import dramaturg.logic.syntax.Token;
import dramaturg.logic.syntax.Tokens;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.mind.belief.Need;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the beliefs, rules, goals, plans and directives of one file, and of those it includes. After a fault it goes
/// on behind the next full stop, so that one reading finds many.
final class ProgramReader {
  private static final int MOST_FILES = 100;
  private static final int DEEPEST = 50;

  private final Tokens tokens;
  private final Problems problems;
  private final Includes includes;
  private final Map<String, Builtin> builtins;
  private final Source source;
  private final Spaces spaces;
  private final Deque<Spot> opened = new ArrayDeque<>();
  private final Grammar grammar;
  private final BodyReader bodies;

  /// @param space the name space that the file is put into
  ProgramReader(
      String name,
      String text,
      String space,
      Includes includes,
      Map<String, Builtin> builtins,
      Source source,
      Problems problems) {
    this.tokens = new Tokens(text, Spot.startOf(name), problems);
    this.problems = problems;
    this.includes = includes;
    this.builtins = builtins;
    this.source = source;
    this.spaces = new Spaces(space);
    this.grammar = new Grammar(tokens, builtins, new Scope(), spaces);
    this.bodies = new BodyReader(tokens, grammar, builtins, source);
  }

  void readAll() {
    while (!tokens.atEnd()) {
      grammar.enter(new Scope());
      grammar.surface();
      try {
        clause();
      } catch (Misread reported) {
        skipClause();
      }
    }
    for (Spot at : opened) {
      problems.add(
          at, "a name space is entered and not left", "write { end } behind its last line");
    }
  }

  private void skipClause() {
    while (!tokens.atEnd() && !tokens.accept(".")) {
      tokens.take();
    }
  }

  private void clause() {
    Token first = tokens.peek();
    if (first.is("{")) {
      directive();
    } else if (first.is("@") || first.is("+") || first.is("-")) {
      plan();
    } else if (first.is("!") || first.is("?")) {
      initialGoal();
    } else if (first.kind() == Token.Kind.NAME || first.is("~") || first.is(Terms.SPACE)) {
      belief();
    } else if (first.is("^")) {
      throw bodies.leftOut(tokens.spot(), "meta events", "write a plan for the goal itself");
    } else {
      throw tokens.unexpected("a belief, a rule, a goal (!), a plan (+ or -) or a directive ({)");
    }
  }

  private void directive() {
    Spot at = tokens.spot();
    tokens.take();
    Token name = tokens.take();
    switch (name.text()) {
      case "include" -> include(at);
      case "namespace" -> {
        enter(at);
        spaces.leave();
      }
      case "begin" -> begin(at);
      case "end" -> end(at);
      default -> throw directiveLeftOut(at, name.text());
    }
  }

  private Misread directiveLeftOut(Spot at, String name) {
    return bodies.leftOut(
        at,
        "the directive '" + name + "'",
        "there are { include(\"file.asl\") } and { begin namespace(name) } ... { end }");
  }

  private void begin(Spot at) {
    String what = tokens.take().text();
    if (!what.equals("namespace")) {
      throw directiveLeftOut(at, "begin " + what);
    }
    enter(at);
    opened.push(at);
    if (opened.size() > DEEPEST) {
      throw tokens.fault(
          at, "more than " + DEEPEST + " name spaces are open", "close some: { end }");
    }
  }

  private void end(Spot at) {
    tokens.expect("}", "to close the directive");
    if (opened.isEmpty()) {
      throw tokens.fault(at, "no name space is open here", "remove { end }");
    }
    opened.pop();
    spaces.leave();
  }

  /// `namespace(name)`, `namespace(name, local)` or `namespace(name, global)`, up to the end of the directive.
  private void enter(Spot at) {
    tokens.expect("(", "after 'namespace'");
    String space = plainName("a name space is called", "expected a name such as guard");
    String range = tokens.accept(",") ? range() : "";
    tokens.expect(")", "to close 'namespace'");
    tokens.expect("}", "to close the directive");
    if (range.equals("local")) {
      spaces.keep(space, "#" + ++source.localSpaces + space);
    } else if (range.equals("global")) {
      spaces.share(space);
    }
    spaces.enter(space);
  }

  private String range() {
    Spot at = tokens.spot();
    String range = tokens.take().text();
    if (!range.equals("local") && !range.equals("global")) {
      throw tokens.fault(
          at, "a name space cannot be '" + range + "'", "write local, or global, or nothing");
    }
    return range;
  }

  private void include(Spot at) {
    tokens.expect("(", "after 'include'");
    Token file = tokens.take();
    if (file.kind() != Token.Kind.TEXT) {
      throw tokens.fault(at, "include without a file", "expected { include(\"file.asl\") }");
    }
    String space =
        tokens.accept(",")
            ? spaces.meant(plainName("a name space is called", "expected a name such as guard"))
            : spaces.here();
    tokens.expect(")", "to close 'include'");
    tokens.expect("}", "to close the directive");
    include(file.text(), space, at);
  }

  private void include(String file, String space, Spot at) {
    if (!source.included.add(Source.included(file, space))) {
      return;
    }
    if (source.included.size() > MOST_FILES) {
      problems.add(at, "more than " + MOST_FILES + " files are included", "include fewer files");
      return;
    }
    Optional<String> text = includes.text(file);
    if (text.isEmpty()) {
      problems.add(
          at, "there is no file '" + file + "' to include", "name a file that can be read");
      return;
    }
    new ProgramReader(file, text.get(), space, includes, builtins, source, problems).readAll();
  }

  private void initialGoal() {
    Spot at = tokens.spot();
    tokens.take();
    Struct goal = grammar.literal();
    end();
    source.mention(Source.Role.PURSUED, goal, at);
    source.goals.add(goal);
  }

  private void end() {
    tokens.expect(".", "to end the clause");
  }

  private void belief() {
    Spot at = tokens.spot();
    Struct head = grammar.literal();
    if (tokens.accept(":-")) {
      Condition body = grammar.condition();
      end();
      source.read(body, false);
      source.mention(Source.Role.RULED, head, at);
      singletons();
      source.rule(head, body, grammar.scope().size());
    } else {
      end();
      source.mention(Source.Role.BELIEVED, head, at);
      source.belief(head);
    }
  }

  private void plan() {
    Spot at = tokens.spot();
    String label = "";
    List<Term> annotations = List.of();
    if (tokens.accept("@")) {
      if (!tokens.peek().is("[")) {
        label = plainName("a plan has the label", "expected a name after @");
        label = Terms.functor(spaces.here(), label);
      }
      annotations = grammar.annotations();
    }
    Spot triggerAt = tokens.spot();
    Trigger trigger = bodies.trigger();
    received(trigger, triggerAt);
    source.predicates.number(trigger.literal());
    Optional<Condition> condition = Optional.empty();
    if (tokens.accept(":")) {
      condition = Optional.of(grammar.condition());
      source.read(condition.get(), false);
    }
    Step body = Step.END;
    if (tokens.accept("<-")) {
      body = bodies.body();
    }
    tokens.expect(
        ".",
        tokens.peek().kind() == Token.Kind.SIGN
            ? "to end the plan"
            : "to end the plan, or ';' before a next step");
    singletons();
    add(at, label, annotations, triggerAt, trigger, condition, body);
  }

  /// What is known elsewhere and would silently do nothing here, or something else.
  private void received(Trigger trigger, Spot at) {
    if (trigger.literal().functor().equals("kqml_received")) {
      throw bodies.leftOut(
          at,
          "a plan for 'kqml_received'",
          "answer what is said: +b[source(S)], +!g[source(S)], +?q");
    }
    if (tokens.peek().is("{")) {
      throw bodies.leftOut(tokens.spot(), "plans inside plans", "use goals: !a; !!b");
    }
    if (tokens.peek().is("<")) {
      throw bodies.leftOut(tokens.spot(), "goal conditions", "write a context: +!g : b <- ...");
    }
  }

  private String plainName(String wrong, String right) {
    Token token = tokens.take();
    if (token.kind() != Token.Kind.NAME) {
      throw tokens.fault(tokens.spotOf(token), wrong + " " + token.shown(), right);
    }
    return token.text();
  }

  private void add(
      Spot at,
      String label,
      List<Term> annotations,
      Spot triggerAt,
      Trigger trigger,
      Optional<Condition> condition,
      Step body) {
    boolean atomic = false;
    Optional<Double> weight = Optional.empty();
    Optional<Term> utility = Optional.empty();
    int priority = 0;
    for (Term annotation : annotations) {
      if (annotation.equals(Terms.atom("atomic"))) {
        atomic = true;
      } else if (annotation.functor().equals("weight") && annotation.arity() == 1) {
        weight = Optional.of(positive(at, annotation.arg(0)));
      } else if (annotation.functor().equals("utility") && annotation.arity() == 1) {
        utility = Optional.of(annotation.arg(0));
      } else if (annotation.functor().equals("priority")
          && annotation.arg(0) instanceof Num number) {
        priority = (int) number.value();
      } else {
        source.slips.add(
            new Problem(
                at,
                "the plan is annotated with " + annotation.text(),
                Suggest.didYouMean(annotation.functor(), Plan.ANNOTATIONS)));
      }
    }
    List<String> names = grammar.scope().names();
    source.plans.add(
        new Plan(
            unique(label.isEmpty() ? made(trigger, triggerAt) : label, label, at),
            triggerAt,
            trigger,
            names,
            condition.map(c -> new Formula(c, names, source.predicates)),
            body,
            atomic,
            weight,
            utility,
            priority,
            Need.NONE));
  }

  private double positive(Spot at, Term weight) {
    if (weight instanceof Num number && number.value() >= 0) {
      return number.value();
    }
    problems.add(at, "the weight is " + weight.text(), "expected a number of at least 0");
    return 1;
  }

  private static String made(Trigger trigger, Spot at) {
    return trigger.literal().functor().replace("::", "_") + "_" + at.line();
  }

  private String unique(String wanted, String given, Spot at) {
    if (source.labels.add(wanted)) {
      return wanted;
    }
    if (!given.isEmpty()) {
      problems.add(
          at, "two plans have the label '" + given + "'", "give each plan a label of its own");
    }
    int number = 2;
    while (!source.labels.add(wanted + "_" + number)) {
      number++;
    }
    return wanted + "_" + number;
  }

  /// A named variable that is written once is a slip of the pen more often than not.
  private void singletons() {
    Scope scope = grammar.scope();
    for (int slot = 0; slot < scope.size(); slot++) {
      String name = scope.names().get(slot);
      if (scope.uses(slot) == 1 && !name.startsWith("_")) {
        source.slips.add(
            new Problem(
                scope.firstSeen(slot),
                "the variable " + name + " is used only once",
                "write _" + name + " if it is meant so"));
      }
    }
  }
}
