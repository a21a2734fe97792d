package dramaturg.story.facts;

import dramaturg.logic.query.Answers;
import dramaturg.logic.query.Asked;
import dramaturg.logic.query.Clause;
import dramaturg.logic.term.Atom;
import dramaturg.logic.term.Terms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/// Answers for `kind(Entity, Kind)` and for every tie, `faction(Entity, Faction)`.
final class CastAnswers implements Answers {
  static final String KIND = "kind";

  private final Cast cast;

  CastAnswers(Cast cast) {
    this.cast = cast;
  }

  static boolean knows(Cast cast, String name, int arity) {
    return arity == 2 && (name.equals(KIND) || cast.ties().contains(name));
  }

  @Override
  public Iterator<? extends Clause> candidates(Asked asked) {
    String relation = asked.pattern().functor();
    if (!knows(cast, relation, asked.pattern().arity())) {
      return Collections.emptyIterator();
    }
    Collection<Cast.Member> members =
        asked.value(0) instanceof Atom(String name)
            ? cast.find(name).map(List::of).orElse(List.of())
            : cast.all();
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
