package dramaturg.world.mechanics.allegiance;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.service.Service;
import java.util.List;
import java.util.Optional;

/// Who heads a faction, and how that is handed on. Whether anybody follows is up to minds.
public final class Headship {
  private Headship() {}

  /// Who heads a faction.
  record Head(EntityId person) {
    static final Component<Head> HEAD = Component.of("head", Head.class);
  }

  /// Hands a faction that one heads to another.
  public record NameHead(EntityId actor, EntityId house, EntityId person) implements Action {}

  /// Somebody heads a faction from now on.
  ///
  /// @param by the head until then
  public record HeadNamed(EntityId house, EntityId person, EntityId by) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.put(house, Head.HEAD, new Head(person));
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(Audience.with(world, person));
    }
  }

  static Ruling judge(NameHead name, World world) {
    boolean head =
        world
            .find(name.house(), Head.HEAD)
            .map(Head::person)
            .filter(name.actor()::equals)
            .isPresent();
    if (!head) return Ruling.refused("not_the_head");
    if (!Vitals.able(world, name.person())) return Ruling.refused("unable");
    return Ruling.happens(new HeadNamed(name.house(), name.person(), name.actor()));
  }

  /// When a head dies, whoever is of the highest rank in the house heads it.
  static Ruling died(EntityId person, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId house : world.all(Head.HEAD, new Head(person))) {
      List<EntityId> members =
          world.all(Allegiance.ALLEGIANCE, new Allegiance(house)).stream()
              .filter(one -> world.has(one, Vitals.VITALS) && Vitals.alive(world, one))
              .toList();
      Optional<EntityId> next = Service.highest(world, members);
      if (next.isPresent()) ruling = ruling.and(new HeadNamed(house, next.get(), person));
    }
    return ruling;
  }
}
