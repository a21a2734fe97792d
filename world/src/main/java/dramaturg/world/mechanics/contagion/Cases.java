package dramaturg.world.mechanics.contagion;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.mechanics.contagion.outbreak.Happening;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Location;
import dramaturg.world.state.Unnoticed;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.hive.TurnsTo;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;

/// What happens between strains and single hosts, and to the members of crowds.
public final class Cases {
  private Cases() {}

  /// Somebody injected somebody. What comes of it follows.
  public record Injected(EntityId by, EntityId target, EntityId strain) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.with(world, target);
    }
  }

  /// A strain got into a body. It drives out the one that was there. Nobody sees it.
  ///
  /// @param by who passed it on: a body, or a crowd as a whole
  public record Infected(EntityId host, EntityId strain, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      EntityId mind = Carried.lord(edit.world(), by, strain, host);
      edit.put(host, Infection.INFECTION, new Infection(strain, mind, 0, edit.now()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.nobody();
    }
  }

  /// A strain did not get into a body: it was stronger, or what it bears was.
  public record Resisted(EntityId host, EntityId strain) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {}

    @Override
    public Audience audience(World world) {
      return Audience.nobody();
    }
  }

  /// The course of a strain in a body entered another stage.
  ///
  /// @param stage its name
  /// @param number its number, 1 or more
  public record StageReached(EntityId host, EntityId strain, Expression stage, int number)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Infection before = edit.world().of(host, Infection.INFECTION);
      edit.put(
          host,
          Infection.INFECTION,
          new Infection(strain, before.mind(), number, before.sinceMillis()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.only(host);
    }

    @Override
    public boolean small() {
      return true;
    }
  }

  /// A body is rid of a strain.
  ///
  /// @param immune whether for good
  public record Recovered(EntityId host, EntityId strain, boolean immune) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(host, Infection.INFECTION);
      if (immune) edit.put(host, Carried.CARRIED, Carried.of(edit.world(), host).immune(strain));
    }

    @Override
    public Audience audience(World world) {
      return Audience.only(host);
    }
  }

  /// A strain got into one member of a crowd.
  ///
  /// @param member its number, from 0
  /// @param by who passed it on: a body, or the crowd itself for another member
  /// @param byMember that member's number, or -1
  public record MemberInfected(
      EntityId crowd, int member, EntityId strain, EntityId by, int byMember, Happening.Route route)
      implements Unnoticed {
    @Override
    public void applyTo(Edit edit) {
      EntityId lord = Carried.lord(edit.world(), by, strain, crowd);
      Infestation before = edit.world().or(crowd, Infestation.INFESTATION, Infestation.NONE);
      edit.put(crowd, Infestation.INFESTATION, before.plusOne(strain, lord));
    }
  }

  /// What is in a dead host has had its time and waits for somebody.
  public record Ripened(EntityId host, EntityId strain) implements Unnoticed {
    @Override
    public void applyTo(Edit edit) {
      edit.put(host, Hatchery.Ripe.RIPE, new Hatchery.Ripe(strain));
    }
  }

  /// What waited in a dead host has noticed somebody.
  ///
  /// @param at who came
  public record Stirred(EntityId host, EntityId strain, EntityId at) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(host, Hatchery.Ripe.RIPE);
    }

    @Override
    public Audience audience(World world) {
      return Audience.nobody();
    }
  }

  /// Something came out of a dead host.
  ///
  /// @param creature its name
  /// @param kind what it is
  public record Hatched(EntityId host, Expression creature, Expression kind, EntityId strain)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      World world = edit.world();
      EntityId mind = world.of(host, Infection.INFECTION).mind();
      edit.remove(host, Infection.INFECTION);
      String label = kind.text().replace('_', ' ');
      EntityId place = world.find(host, Location.LOCATION).map(Location::container).orElse(host);
      EntityId born = edit.create(creature.text(), kind.text(), label, place);
      new Minded(mind).moves(edit, born);
      TurnsTo.side(world, strain, mind)
          .ifPresent(side -> edit.put(born, Allegiance.ALLEGIANCE, new Allegiance(side)));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, host);
    }
  }

  /// A dead host rose.
  public record Reanimated(EntityId body, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Vitals vitals = edit.world().of(body, Vitals.VITALS);
      edit.put(body, Vitals.VITALS, new Vitals(Vitals.Condition.WELL, vitals.max(), vitals.max()));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, body);
    }
  }
}
