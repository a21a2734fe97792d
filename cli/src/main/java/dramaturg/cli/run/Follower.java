package dramaturg.cli.run;

import dramaturg.telling.Telling;

/// Somebody who is shown a telling while it is played, such as a file that it is written to.
public interface Follower {
  /// Looks at what has come. Called every now and then, and once when nothing more will come.
  void follow(Telling telling);
}
