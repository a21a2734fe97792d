package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Timer;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.ArrayList;
import java.util.List;

/// What becomes of fights of armed crowds.
public final class Skirmish {
  private Skirmish() {}

  /// That a crowd is fighting.
  ///
  /// @param foes factions, and bodies that are of none
  /// @param vain how many volleys in a row did nothing
  /// @param volleys how many there were since the last foe came to it
  record Engaged(List<EntityId> foes, int vain, int volleys) {
    static final Component<Engaged> ENGAGED = Component.of("engaged", Engaged.class);

    Engaged {
      foes = List.copyOf(foes);
    }
  }

  /// The next volley of a crowd.
  ///
  /// @param since the entry from which it follows; a later one has taken its place
  public record NextVolley(EntityId crowd, int since) implements Timer {}

  /// An armed crowd began to fight somebody in its room.
  ///
  /// @param foe a faction, or a body that is of none
  public record FightBegun(EntityId crowd, EntityId foe) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      var foes = new ArrayList<>(edit.world().or(crowd, Engaged.ENGAGED, NOBODY).foes());
      foes.add(foe);
      edit.put(crowd, Engaged.ENGAGED, new Engaged(foes, 0, 0));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, crowd);
    }
  }

  static final Engaged NOBODY = new Engaged(List.of(), 0, 0);

  /// Those of a crowd who came to it struck or shot, once each. What they did follows.
  ///
  /// @param hits how many hit
  /// @param harm what that did, in health or in what a thing bears; 0 if it was in vain
  public record Volley(EntityId crowd, EntityId target, long hits, long harm) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.world()
          .find(crowd, Engaged.ENGAGED)
          .ifPresent(engaged -> {
            boolean vain = hits > 0 && harm == 0;
            int inVain = vain ? engaged.vain() + 1 : 0;
            var next = new Engaged(engaged.foes(), inVain, engaged.volleys() + 1);
            edit.put(crowd, Engaged.ENGAGED, next);
          });
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, target);
    }
  }

  /// A crowd fights no longer: nobody is left to fight, it saw that it does no harm, or it has
  /// no breath left.
  public record FightEnded(EntityId crowd) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(crowd, Engaged.ENGAGED);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, crowd);
    }
  }
}
