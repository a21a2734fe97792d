package dramaturg.logic.term;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/// A functor with arguments, possibly negated (`~`) and annotated (`[...]`); every belief, goal and action is one, also
/// without arguments. As an argument a plain name is an [Atom] instead: [#asArgument] converts.
public final class Struct implements Term {
  private static final Term[] NONE = {};

  private final String functor;
  private final Term[] args;
  private final Term[] annotations;
  private final int shape;
  private int hash;

  Struct(String functor, Term[] args, Term[] annotations, boolean negated) {
    this(functor, args, annotations, negated, Arithmetic.isComputed(functor, args.length));
  }

  private Struct(
      String functor, Term[] args, Term[] annotations, boolean negated, boolean computed) {
    this.functor = functor;
    this.args = args;
    this.annotations = annotations;
    this.shape =
        shaped(args, annotations, (computed ? Shape.COMPUTED : 0) | (negated ? Shape.NEGATED : 0));
  }

  private static int shaped(Term[] args, Term[] annotations, int flags) {
    int shape = Shape.of(args, annotations);
    return flags | ((flags & Shape.COMPUTED) == 0 ? shape : shape & ~Shape.PLAIN);
  }

  /// The same arguments with other annotations.
  private Struct(Struct other, Term[] annotations) {
    this.functor = other.functor;
    this.args = other.args;
    this.annotations = annotations;
    this.shape = shaped(args, annotations, other.shape & (Shape.COMPUTED | Shape.NEGATED));
    this.hash = other.hash;
  }

  /// A structure that takes over the arrays: the caller must not change them afterwards.
  public static Struct owning(String functor, Term[] args, Term[] annotations, boolean negated) {
    return new Struct(
        functor,
        args.length == 0 ? NONE : args,
        annotations.length == 0 ? NONE : annotations,
        negated);
  }

  private static boolean allPlain(Term[] terms) {
    for (Term term : terms) {
      boolean plain = term instanceof Atom || term instanceof Num || term.plain();
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  int shape() {
    return shape;
  }

  @Override
  public boolean plain() {
    return (shape & Shape.PLAIN) != 0;
  }

  @Override
  public String functor() {
    return functor;
  }

  @Override
  public int arity() {
    return args.length;
  }

  @Override
  public Term arg(int i) {
    return args[i];
  }

  /// The arguments in order.
  public List<Term> args() {
    return List.of(args);
  }

  /// Whether the literal is strongly negated, as in `~open(door)`.
  public boolean negated() {
    return (shape & Shape.NEGATED) != 0;
  }

  /// The annotations in the order in which they were given.
  public List<Term> annotations() {
    return List.of(annotations);
  }

  /// How many annotations there are.
  public int annotationCount() {
    return annotations.length;
  }

  /// Annotation `i`, counted from 0.
  public Term annotation(int i) {
    return annotations[i];
  }

  /// Whether it stands for a number that can be worked out, such as `X + 1`.
  public boolean computed() {
    return (shape & Shape.COMPUTED) != 0;
  }

  /// The same with each argument and annotation replaced by what the function makes of it.
  public Struct map(UnaryOperator<Term> function) {
    Term[] otherArgs = mapped(args, function);
    Term[] others = mapped(annotations, function);
    return otherArgs == args && others == annotations
        ? this
        : new Struct(functor, otherArgs, others, negated(), computed());
  }

  /// The same with other arguments, which become its own and must not change.
  public Struct withArgs(Term[] others) {
    return new Struct(functor, others, annotations, negated(), computed());
  }

  /// Whether no annotation holds a variable.
  public boolean annotationsPlain() {
    return allPlain(annotations);
  }

  /// The same with each annotation replaced by what the function makes of it.
  public Struct mapAnnotations(UnaryOperator<Term> function) {
    return new Struct(this, mapped(annotations, function));
  }

  private static Term[] mapped(Term[] terms, UnaryOperator<Term> function) {
    Term[] result = terms;
    for (int i = 0; i < terms.length; i++) {
      Term term = terms[i];
      Term made = term.plain() ? term : function.apply(term);
      if (made != term && result == terms) {
        result = terms.clone();
      }
      result[i] = made;
    }
    return result;
  }

  /// The same literal without annotations.
  public Struct bare() {
    return annotations.length == 0 ? this : new Struct(this, NONE);
  }

  /// The same literal with exactly these annotations.
  public Struct annotated(List<Term> others) {
    return new Struct(this, others.toArray(NONE));
  }

  /// The same literal with these annotations, which become its own and must not change.
  public Struct annotatedBy(Term... others) {
    return new Struct(this, others);
  }

  /// The same literal with the annotations of another one.
  public Struct annotatedLike(Struct other) {
    return new Struct(this, other.annotations);
  }

  /// The same literal with one annotation more, in its place in the standard order, unless it has it already.
  public Struct with(Term annotation) {
    int at = annotations.length;
    for (int i = annotations.length - 1; i >= 0; i--) {
      if (annotations[i].equals(annotation)) {
        return this;
      }
      if (Order.STANDARD.compare(annotations[i], annotation) > 0) {
        at = i;
      }
    }
    Term[] more = new Term[annotations.length + 1];
    System.arraycopy(annotations, 0, more, 0, at);
    more[at] = annotation;
    System.arraycopy(annotations, at, more, at + 1, annotations.length - at);
    return new Struct(this, more);
  }

  /// The term to use where this stands as an argument: a name without arguments, annotations or negation is an atom.
  public Term asArgument() {
    return args.length == 0 && annotations.length == 0 && !negated() ? new Atom(functor) : this;
  }

  /// Whether the other literal has the same functor, number of arguments and negation.
  public boolean samePredicate(Struct other) {
    return args.length == other.args.length
        && negated() == other.negated()
        && (functor == other.functor || functor.equals(other.functor));
  }

  /// Equality ignoring annotations.
  public boolean sameAs(Struct other) {
    return this == other || samePredicate(other) && sameArgs(other.args);
  }

  private boolean sameArgs(Term[] others) {
    for (int i = 0; i < args.length; i++)
      if (args[i] != others[i] && !args[i].equals(others[i])) return false;
    return true;
  }

  /// A hash that ignores annotations, fitting [#sameAs].
  public int bareHash() {
    if (hash == 0) {
      int sum = functor.hashCode() + (negated() ? 17 : 0);
      for (Term arg : args) {
        sum = 31 * sum + (arg instanceof Struct struct ? struct.bareHash() : arg.hashCode());
      }
      hash = sum == 0 ? 1 : sum;
    }
    return hash;
  }

  /// Annotations count, in any order.
  @Override
  public boolean equals(Object other) {
    return other instanceof Struct struct
        && sameAs(struct)
        && annotations.length == struct.annotations.length
        && hasAll(struct.annotations);
  }

  private boolean hasAll(Term[] wanted) {
    for (Term annotation : wanted) {
      if (!Arrays.asList(annotations).contains(annotation)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return bareHash();
  }

  @Override
  public String toString() {
    return text();
  }
}
