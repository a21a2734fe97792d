package dramaturg.world.state.craft;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.ArrayList;
import java.util.List;

/// A place that a person can stand in.
///
/// @param leadsTo the rooms next to it, in the order in which the pack names them
/// @param view whether one sees from it what the vessel's sensors see: a bridge, a control room
/// @param controls whether its vessel can be steered and fought from it
/// @param enterMillis how long it takes to walk into it from next door
public record Room(List<EntityId> leadsTo, boolean view, boolean controls, long enterMillis) {
  /// How long it takes to walk into a room that says nothing of it, in milliseconds.
  public static final long USUAL_ENTER_MILLIS = 20_000;

  /// Four walls, and no way out.
  public static final Room PLAIN = new Room(List.of(), false, false, USUAL_ENTER_MILLIS);

  public static final Component<Room> ROOM = Component.of("room", Room.class);

  /// What it is for, in a word: `controls`, `view`, or `plain` if neither.
  public String use() {
    return controls ? "controls" : view ? "view" : "plain";
  }

  /// The same room, with another one next to it.
  public Room beside(EntityId other) {
    if (leadsTo.contains(other)) return this;
    var leads = new ArrayList<>(leadsTo);
    leads.add(other);
    return with(leads);
  }

  /// The same room with other ways out.
  public Room with(List<EntityId> others) {
    return new Room(others, view, controls, enterMillis);
  }
}
