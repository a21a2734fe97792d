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
public record Room(List<EntityId> leadsTo, boolean view, boolean controls) {
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
    return new Room(leads, view, controls);
  }
}
