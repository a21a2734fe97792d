package dramaturg.mind.host;

import dramaturg.kernel.data.Spot;
import dramaturg.logic.term.Struct;
import dramaturg.logic.term.Term;
import java.util.List;

/// Why a mind did something: the plan, what set it off, and what it rested on. Worked out when it is asked for, from
/// values that never change.
public final class Why {
  /// How many causes are kept.
  public static final int MOST_CAUSES = 16;

  /// What a reason is worked out from.
  public interface Basis {
    Term trigger();

    List<Read> beliefs();

    default List<Struct> lacked() {
      return List.of();
    }

    int[] causes();

    boolean perceived();
  }

  private final String plan;
  private final Spot where;
  private final Basis basis;

  public Why(String plan, Spot where, Basis basis) {
    this.plan = plan;
    this.where = where;
    this.basis = basis;
  }

  /// The plan's label; one is made from trigger and line if the author gave none. Empty if no plan was needed.
  public String plan() {
    return plan;
  }

  /// The line that was carried out.
  public Spot where() {
    return where;
  }

  /// The event that the plan answers, with its sign, such as `+!g(1)`.
  public Term trigger() {
    return basis.trigger();
  }

  /// What the context and the tests so far read, each belief once for each of its sources.
  public List<Read> beliefs() {
    return basis.beliefs();
  }

  /// What the context and the tests so far asked not to be so and did not find believed.
  public List<Struct> lacked() {
    return basis.lacked();
  }

  /// The distinct origins of the event and of those beliefs, in the order in which they came in; at most
  /// [#MOST_CAUSES], of which the first is kept for what began it all. Must not be changed.
  public int[] causes() {
    return basis.causes();
  }

  /// Whether event or beliefs came from a percept or a message, other than of how things stood at the opening.
  public boolean perceived() {
    return basis.perceived();
  }

  @Override
  public String toString() {
    return "@" + plan + " " + where + " " + trigger();
  }
}
