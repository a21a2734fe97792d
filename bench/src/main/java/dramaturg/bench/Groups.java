package dramaturg.bench;

import java.util.List;

/// Every group, in plain sight. A new row is one line in its group's own class; a new group is a class and a line here.
final class Groups {
  static final List<Group> ALL =
      List.of(KernelRows.group(), MindsRows.group(), ContagionRows.group(), FilmRows.group());

  private Groups() {}
}
