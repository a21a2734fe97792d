package dramaturg.world.pack.lint;

import java.util.List;

/// One thing to look for. It reads a pack and keeps nothing.
interface Pass {
  /// Its name, `lower-kebab`, for reports and excuses.
  String name();

  /// What it finds, in any order.
  List<Finding> look(Look at);
}
