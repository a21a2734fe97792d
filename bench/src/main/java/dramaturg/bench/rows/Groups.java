package dramaturg.bench.rows;

import dramaturg.bench.Group;
import java.util.List;

/// Every group, in plain sight. A new row is one line in its group's own class; a new group is a class and a line here.
public final class Groups {
  public static final List<Group> ALL =
      List.of(KernelRows.group(), MindsRows.group(), WorldRows.group(), FilmRows.group());

  private Groups() {}
}
