package dramaturg.mind.host;

import dramaturg.kernel.data.Spot;
import java.util.List;

/// A mind that loops or grows without bound, or whose program is broken in a way that only running shows. Names the
/// mind, the plans that were running and the line.
public final class MindFault extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String mind;
  private final transient List<String> plans;
  private final transient Spot where;

  public MindFault(String mind, String what, List<String> plans, Spot where) {
    super(where + ": " + mind + " " + what + "; plans running: " + String.join(", ", plans));
    this.mind = mind;
    this.plans = List.copyOf(plans);
    this.where = where;
  }

  /// The name of the mind.
  public String mind() {
    return mind;
  }

  /// The labels of the plans that ran last, each once, the latest first.
  public List<String> plans() {
    return plans;
  }

  /// The line that was carried out last.
  public Spot where() {
    return where;
  }
}
