package dramaturg.bench;

/// How much work a round does: `QUICK` for a look, `FULL` for figures that are quoted. A row whose work is small enough
/// may ignore it.
public enum Scale {
  QUICK,
  FULL
}
