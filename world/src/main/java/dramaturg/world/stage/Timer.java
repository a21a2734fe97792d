package dramaturg.world.stage;

/// Something that a mechanic has put off until later. An immutable record: snapshots share it. When it is due, the
/// mechanic judges it anew, so a timer that no longer applies is simply ruled to be nothing.
public interface Timer {}
