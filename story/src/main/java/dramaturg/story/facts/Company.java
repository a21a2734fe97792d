package dramaturg.story.facts;

import dramaturg.kernel.fact.Expression;
import dramaturg.kernel.fact.Fact;
import dramaturg.kernel.fact.FactType;
import dramaturg.kernel.fact.Parameter;
import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A cast and whoever came into being after the opening, as far as the facts were taken up. It answers for
/// `kind(Entity, Kind)` and for every tie, `faction(Entity, Faction)`.
///
/// A fact with a parameter [#KIND] behind one that is an expression tells that the expression names a thing of that
/// kind. Where an entity stands in its place, the fact tells only what that looks like.
final class Company implements Cast, Answers {
  static final String KIND = "kind";

  private static final int NONE = -1;

  private final Cast opening;
  private final Map<String, Member> born = new LinkedHashMap<>();
  private final Map<FactType, Integer> telling = new LinkedHashMap<>();

  private Company(Cast opening) {
    this.opening = opening;
  }

  /// Nobody but the cast of the opening, also where the given cast is one that has grown.
  static Company of(Cast cast) {
    return new Company(cast instanceof Company company ? company.opening : cast);
  }

  void takeUp(Fact fact) {
    int at = telling.computeIfAbsent(fact.type(), Company::thing);
    if (at == NONE) return;
    String name = ((Expression) fact.argument(at)).text();
    if (find(name).isPresent()) return;
    String kind = ((Expression) fact.argument(at + 1)).text();
    for (Member member : opening.born(name, kind)) born.putIfAbsent(member.name(), member);
  }

  /// The place of the parameter that names what came into being, or [#NONE].
  private static int thing(FactType type) {
    List<Parameter> parameters = type.parameters();
    int kind = parameters.indexOf(new Parameter(KIND, Parameter.Kind.EXPRESSION));
    boolean told = kind > 0 && parameters.get(kind - 1).kind() == Parameter.Kind.EXPRESSION;
    return told ? kind - 1 : NONE;
  }

  @Override
  public Optional<Member> find(String name) {
    return opening.find(name).or(() -> Optional.ofNullable(born.get(name)));
  }

  @Override
  public boolean cameLater(String name) {
    return born.containsKey(name);
  }

  @Override
  public Collection<Member> all() {
    if (born.isEmpty()) return opening.all();
    var all = new ArrayList<>(opening.all());
    all.addAll(born.values());
    return all;
  }

  @Override
  public Collection<Member> absent() {
    return opening.absent();
  }

  @Override
  public Collection<String> kinds() {
    return opening.kinds();
  }

  @Override
  public Collection<String> ties() {
    return opening.ties();
  }

  @Override
  public List<Member> born(String name, String kind) {
    return opening.born(name, kind);
  }

  boolean knows(String name, int arity) {
    return arity == 2 && (name.equals(KIND) || ties().contains(name));
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    String relation = asked.pattern().functor();
    if (!knows(relation, asked.pattern().arity())) {
      return Collections.emptyIterator();
    }
    Collection<Cast.Member> members =
        asked.value(0) instanceof Atom(String name)
            ? find(name).map(List::of).orElse(List.of())
            : all();
    List<Clause> found = new ArrayList<>();
    for (Cast.Member member : members) {
      List<String> values =
          relation.equals(KIND) ? member.kinds() : member.ties().getOrDefault(relation, List.of());
      for (String value : values) {
        found.add(
            Clause.stated(Terms.struct(relation, Terms.atom(member.name()), Terms.atom(value))));
      }
    }
    return found.iterator();
  }
}
