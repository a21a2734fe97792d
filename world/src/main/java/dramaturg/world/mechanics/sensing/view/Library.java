package dramaturg.world.mechanics.sensing.view;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import dramaturg.world.state.craft.Device;
import dramaturg.world.state.looks.Appearance;
import java.util.ArrayList;
import java.util.List;

/// The kinds that sensors can put a name to, of a vessel itself or of a device aboard. It does not say whether the name
/// is right: that is a matter of what things look like.
///
/// @param kinds each stands for all that descend from it
public record Library(List<String> kinds) {
  public static final Component<Library> LIBRARY = Component.of("library", Library.class);

  public Library {
    kinds = List.copyOf(kinds);
  }

  /// What `thing` appears to be to `viewer`: what it looks like, or [Appearance#UNIDENTIFIED] if none of the sensors
  /// aboard, working or not, knows anything like it. Sensors without a library know every kind.
  public static String name(World world, EntityId viewer, EntityId thing) {
    String kind = Appearance.of(world, thing).kind();
    var fitted = new ArrayList<EntityId>();
    for (EntityId device : Device.of(world, viewer))
      if (world.has(device, Sensors.SENSORS)) fitted.add(device);
    if (fitted.isEmpty()) fitted.add(viewer);
    boolean known = fitted.stream().anyMatch(sensors -> knows(world, sensors, kind));
    return known ? kind : Appearance.UNIDENTIFIED;
  }

  private static boolean knows(World world, EntityId sensors, String kind) {
    return world
        .find(sensors, LIBRARY)
        .map(library -> library.kinds.stream().anyMatch(one -> world.kinds().isA(kind, one)))
        .orElse(true);
  }
}
