package dramaturg.world.state.person;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;

/// Marks a body and says whose mind moves it. A person is her own mind's body; a hive has many; a vessel may be one.
public record Minded(EntityId mind) {
  public static final Component<Minded> MINDED = Component.of("mind", Minded.class);

  /// Lets the mind move what it brought into being, unless that has a mind of its own.
  public void moves(Edit edit, EntityId born) {
    if (!edit.world().has(born, Inborn.INBORN)) edit.put(born, MINDED, this);
  }

  /// That something which came into being during the run has a mind of its own, since its kind has one. It does not say
  /// that this mind still moves it.
  ///
  /// @param told under which name the pack tells of this mind: a kind, or `KIND.PART`
  public record Inborn(String told) {
    public static final Component<Inborn> INBORN = Component.of("inborn", Inborn.class);
  }
}
