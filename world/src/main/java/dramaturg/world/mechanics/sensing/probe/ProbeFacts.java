package dramaturg.world.mechanics.sensing.probe;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.space.Positions;

/// What happens with probes and by what they read.
public final class ProbeFacts {
  private ProbeFacts() {}

  /// A probe left its vessel.
  ///
  /// @param arrivesMillis when it will be where it was sent, since the opening
  public record Launched(EntityId vessel, EntityId probe, EntityId to, long arrivesMillis)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Positions.system(edit.world(), vessel).ifPresent(system -> edit.move(probe, system));
      edit.remove(probe, Probe.PROBE);
    }

    @Override
    public Audience audience(World world) {
      return Audience.viewing(world, vessel).and(Audience.seeing(vessel));
    }
  }

  /// A probe is where it was sent and looks round; what it reads is told by facts of their own.
  public record ProbeArrived(EntityId vessel, EntityId probe, EntityId at) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.move(probe, at);
    }

    @Override
    public Audience audience(World world) {
      return Audience.viewing(world, vessel).and(Audience.with(world, probe));
    }
  }

  /// A probe read that something there gives out power, and not what.
  ///
  /// @param megawatts how much
  public record EmissionRead(EntityId vessel, EntityId thing, long megawatts) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Findings before = edit.world().or(vessel, Findings.FINDINGS, Findings.NONE);
      edit.put(vessel, Findings.FINDINGS, before.with(thing, edit.entry()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.viewing(world, vessel);
    }
  }

  /// What gives out the power that a probe read of a thing was found.
  ///
  /// @param source what gives it out
  /// @param kind what that seems to be
  public record Traced(EntityId vessel, EntityId thing, EntityId source, Expression kind)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.viewing(world, vessel);
    }
  }
}
