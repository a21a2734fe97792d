package dramaturg.world.mechanics.engineering.power;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.List;

/// What a vessel's shortage of power has switched off and its return will switch on again.
record Shed(List<EntityId> devices) {
  static final Component<Shed> SHED = Component.of("shed", Shed.class);

  static final Shed NONE = new Shed(List.of());

  Shed {
    devices = List.copyOf(devices);
  }
}
