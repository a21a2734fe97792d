package dramaturg.logic.query;

import dramaturg.logic.term.Atom;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Num;
import dramaturg.logic.term.Order;
import dramaturg.logic.term.Predicates;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.logic.term.Text;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// The kinds of goal, and how a condition becomes a chain of them.
final class Goals {
  private Goals() {}

  /// A chain that tries the condition and then goes on with `next`.
  static Goal compile(Condition condition, Goal next, Predicates predicates) {
    return switch (condition) {
      case Condition.Known known -> known.value() ? next : new Never();
      case Condition.All all -> {
        Goal chain = next;
        for (int i = all.parts().size() - 1; i >= 0; i--) {
          chain = compile(all.parts().get(i), chain, predicates);
        }
        yield chain;
      }
      case Condition.Any any -> either(any.parts(), next, predicates);
      case Condition.Not not -> {
        Goal part = compile(not.part(), Goal.RETURN, predicates);
        Clause.Denied denied =
            not.part() instanceof Condition.Holds holds
                ? new Clause.Denied(holds.literal(), 0)
                : null;
        yield new NotGoal(part, denied, next);
      }
      case Condition.Compare compare -> new CompareGoal(compare, next);
      case Condition.Holds holds ->
          new LiteralGoal(holds.literal(), predicates.number(holds.literal()), next);
      case Condition.Meant meant -> new MeantGoal(meant.variable(), predicates, next);
      case Condition.Call call -> {
        Goal query = call.query().map(q -> compile(q, Goal.RETURN, predicates)).orElse(Goal.RETURN);
        yield new CallGoal(call, query, next);
      }
    };
  }

  private static Goal either(List<Condition> parts, Goal next, Predicates predicates) {
    List<Goal> chains = new ArrayList<>();
    for (Condition part : parts) {
      chains.add(compile(part, next, predicates));
    }
    return new EitherGoal(List.copyOf(chains));
  }

  private static final class Never extends Goal {
    @Override
    boolean step(Search search) {
      return false;
    }
  }

  private static final class EitherGoal extends Goal {
    private final List<Goal> chains;

    EitherGoal(List<Goal> chains) {
      this.chains = chains;
    }

    @Override
    boolean step(Search search) {
      Iterator<Goal> rest = chains.iterator();
      Goal first = rest.next();
      if (rest.hasNext()) {
        search.push(this, rest);
      }
      return search.go(first);
    }

    @Override
    boolean retry(Search search, Search.Choice choice) {
      Goal chain = (Goal) choice.rest().next();
      if (!choice.rest().hasNext()) {
        search.pop();
      }
      return search.go(chain);
    }
  }

  private static final class NotGoal extends Goal {
    private final Goal part;
    private final Clause.Denied denied;
    private final Goal next;

    /// @param denied the literal that is negated, for a frame at slot 0; null if it is more than a literal
    NotGoal(Goal part, Clause.Denied denied, Goal next) {
      this.part = part;
      this.denied = denied;
      this.next = next;
    }

    @Override
    boolean step(Search search) {
      if (search.proves(part)) {
        return false;
      }
      if (denied != null) {
        int base = search.frame().base();
        search.use(base == 0 ? denied : new Clause.Denied(denied.literal(), base));
      }
      return search.go(next);
    }
  }

  private static final class CompareGoal extends Goal {
    private final Condition.Compare compare;
    private final Goal next;

    CompareGoal(Condition.Compare compare, Goal next) {
      this.compare = compare;
      this.next = next;
    }

    @Override
    boolean step(Search search) {
      Env env = search.env();
      int base = search.frame().base();
      Term left = env.resolve(compare.left(), base);
      Term right = env.resolve(compare.right(), base);
      boolean holds =
          switch (compare.relation()) {
            case UNIFIES -> env.unify(left, 0, right, 0);
            case SAME -> left.equals(right);
            case DIFFERENT -> !left.equals(right);
            case LESS -> ordered(left, right) && Order.STANDARD.compare(left, right) < 0;
            case LESS_OR_SAME -> ordered(left, right) && Order.STANDARD.compare(left, right) <= 0;
            case GREATER -> ordered(left, right) && Order.STANDARD.compare(left, right) > 0;
            case GREATER_OR_SAME ->
                ordered(left, right) && Order.STANDARD.compare(left, right) >= 0;
            case TAKEN_APART -> takenApart(env, left, right);
          };
      return holds && search.go(next);
    }

    /// Arithmetic that came to nothing, such as 0/0, is neither more nor less than anything.
    private static boolean ordered(Term left, Term right) {
      return !(left instanceof Num a && Double.isNaN(a.value()))
          && !(right instanceof Num b && Double.isNaN(b.value()));
    }

    /// `literal =.. [space, name, arguments, annotations]`, or without the name space where the list has three parts.
    private static boolean takenApart(Env env, Term left, Term right) {
      if (left instanceof Struct || left instanceof Atom) {
        Struct literal = Terms.literal(left);
        String bare = Terms.bare(literal.functor());
        Term name = Terms.literal(literal.negated(), bare, List.of(), List.of()).asArgument();
        Term args = Terms.list(literal.args());
        Term annotations = Terms.list(literal.annotations());
        Term home = Terms.atom(Terms.space(literal.functor()));
        boolean three = right instanceof ListTerm list && list.size() == 3;
        Term parts =
            three ? Terms.list(name, args, annotations) : Terms.list(home, name, args, annotations);
        return env.unify(parts, 0, right, 0);
      }
      return right instanceof ListTerm list && built(env, left, list.elements());
    }

    private static boolean built(Env env, Term left, List<Term> all) {
      if (all.size() != 3 && all.size() != 4) {
        return false;
      }
      List<Term> parts = all.subList(all.size() - 3, all.size());
      String home = all.size() == 3 ? Terms.DEFAULT : all.get(0).functor();
      boolean negated = parts.get(0) instanceof Struct struct && struct.negated();
      String name = parts.get(0) instanceof Text text ? text.value() : parts.get(0).functor();
      return !name.isEmpty()
          && parts.get(1) instanceof ListTerm args
          && parts.get(2) instanceof ListTerm annotations
          && env.unify(
              left,
              0,
              Terms.literal(
                      negated, Terms.functor(home, name), args.elements(), annotations.elements())
                  .asArgument(),
              0);
    }
  }

  /// A literal: each candidate in turn.
  private static final class LiteralGoal extends Goal {
    private final Struct literal;
    private final int predicate;
    private final Goal next;

    LiteralGoal(Struct literal, int predicate, Goal next) {
      this.literal = literal;
      this.predicate = predicate;
      this.next = next;
    }

    @Override
    boolean step(Search search) {
      if (!search.offers(literal, predicate)) {
        return search.lacks(literal, predicate);
      }
      Asked offered = search.offered();
      if (offered.others() != Asked.NO_OTHERS) {
        search.push(this, offered.others());
      }
      return matches(search, offered.first());
    }

    @Override
    boolean retry(Search search, Search.Choice choice) {
      Clause clause = (Clause) choice.rest().next();
      if (!choice.rest().hasNext()) {
        search.pop();
      }
      return matches(search, clause);
    }

    private boolean matches(Search search, Clause clause) {
      Struct head = clause.head();
      Env env = search.env();
      int base = search.frame().base();
      int headBase = 0;
      if (!literal.samePredicate(head)) {
        return false;
      }
      if (head.plain() && clause.variables() == 0) {
        if (!env.matchArguments(literal, base, head)) {
          return search.lacks(literal, predicate);
        }
      } else {
        headBase = env.reserve(clause.variables());
        if (!env.unifyArguments(literal, base, head, headBase)) {
          return search.lacks(literal, predicate);
        }
      }
      search.use(clause);
      return literal.annotationCount() == 0
          ? proceed(search, clause, headBase)
          : search.go(new AnnotationGoal(this, clause, headBase, 0));
    }

    private boolean proceed(Search search, Clause clause, int headBase) {
      return clause instanceof Rule rule ? search.enter(rule, headBase, next) : search.go(next);
    }
  }

  /// The asked annotation number `index` against each annotation of the clause that was found.
  private static final class AnnotationGoal extends Goal {
    private final LiteralGoal asker;
    private final Clause clause;
    private final int headBase;
    private final int index;

    AnnotationGoal(LiteralGoal asker, Clause clause, int headBase, int index) {
      this.asker = asker;
      this.clause = clause;
      this.headBase = headBase;
      this.index = index;
    }

    @Override
    boolean step(Search search) {
      List<Term> all = new ArrayList<>();
      for (int i = 0; i < clause.annotationCount(); i++) {
        all.add(clause.annotation(i));
      }
      if (all.isEmpty()) {
        return false;
      }
      search.push(this, all.iterator());
      return false;
    }

    @Override
    boolean retry(Search search, Search.Choice choice) {
      Term offered = (Term) choice.rest().next();
      if (!choice.rest().hasNext()) {
        search.pop();
      }
      Struct literal = asker.literal;
      if (!search
          .env()
          .unify(literal.annotation(index), search.frame().base(), offered, headBase)) {
        return false;
      }
      return index + 1 < literal.annotationCount()
          ? search.go(new AnnotationGoal(asker, clause, headBase, index + 1))
          : asker.proceed(search, clause, headBase);
    }
  }

  /// A variable that must stand for a literal when it is asked.
  private static final class MeantGoal extends Goal {
    private final Term variable;
    private final Predicates predicates;
    private final Goal next;

    MeantGoal(Term variable, Predicates predicates, Goal next) {
      this.variable = variable;
      this.predicates = predicates;
      this.next = next;
    }

    @Override
    boolean step(Search search) {
      Term value = search.env().resolve(variable, search.frame().base());
      if (value.equals(Atom.TRUE)) {
        return search.go(next);
      }
      if (!(value instanceof Struct) && !(value instanceof Atom)) {
        return false;
      }
      Struct literal = Terms.literal(value);
      Goal chain = new LiteralGoal(literal, predicates.find(literal), Goal.RETURN);
      return search.call(chain, next);
    }
  }

  private static final class CallGoal extends Goal {
    private final Condition.Call call;
    private final Goal query;
    private final Goal next;

    CallGoal(Condition.Call call, Goal query, Goal next) {
      this.call = call;
      this.query = query;
      this.next = next;
    }

    @Override
    boolean step(Search search) {
      Arguments arguments = new Arguments(search, call, query, search.frame());
      try {
        return switch (call.builtin().how()) {
          case Builtin.Test test -> test.holds(arguments) && search.go(next);
          case Builtin.Choice choice -> first(search, choice.alternatives(arguments));
        };
      } catch (Builtin.Unfit unfit) {
        search.complain(unfit);
        return false;
      }
    }

    private boolean first(Search search, Builtin.Alternatives alternatives) {
      Iterator<Attempt> rest =
          new Iterator<>() {
            @Override
            public boolean hasNext() {
              return alternatives.values().hasNext();
            }

            @Override
            public Attempt next() {
              return new Attempt(alternatives.pattern(), alternatives.values().next());
            }
          };
      search.push(this, rest);
      return false;
    }

    private record Attempt(Term pattern, Term value) {}

    @Override
    boolean retry(Search search, Search.Choice choice) {
      if (!choice.rest().hasNext()) {
        search.pop();
        return false;
      }
      Attempt attempt = (Attempt) choice.rest().next();
      if (!choice.rest().hasNext()) {
        search.pop();
      }
      return search.env().unify(attempt.pattern(), 0, attempt.value(), 0) && search.go(next);
    }
  }
}
