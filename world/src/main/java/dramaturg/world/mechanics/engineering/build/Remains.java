package dramaturg.world.mechanics.engineering.build;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.term.Terms;
import dramaturg.world.state.Component;
import dramaturg.world.state.World;
import java.util.Optional;

/// What a device leaves in space, by kinds of bodies.
///
/// @param ejected in what it lies when it is thrown out of its hull, if it can be
/// @param collapsed what is left where it blows up, if anything
public record Remains(Optional<String> ejected, Optional<String> collapsed) {
  public static final Component<Remains> REMAINS = Component.of("remains", Remains.class);

  /// A name for a body of this kind that the device leaves, not taken yet.
  public static Expression name(World world, EntityId device, String kind) {
    String name = device.name() + "_" + kind;
    int number = 1;
    while (world.find(number == 1 ? name : name + "_" + number).isPresent()) number++;
    return Terms.atom(number == 1 ? name : name + "_" + number);
  }
}
