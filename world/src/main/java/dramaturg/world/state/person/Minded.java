package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;

/// Marks a body and says whose mind moves it. A person is her own mind's body; a hive has many; a vessel may be one.
public record Minded(EntityId mind) {
  public static final Component<Minded> MINDED = Component.of("mind", Minded.class);
}
