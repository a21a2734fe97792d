package dramaturg.world.mechanics.making;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Hull;
import dramaturg.world.state.hive.Linked;
import dramaturg.world.state.looks.Arising;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Minded;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Course;
import dramaturg.world.state.space.Mooring;
import dramaturg.world.state.space.Positions;
import dramaturg.world.state.space.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What becomes of things that are taken apart and built.
public final class Yard {
  private Yard() {}

  /// Somebody began to take a structure apart.
  ///
  /// @param store where its material goes
  public record StrippingBegun(EntityId by, EntityId structure, EntityId store)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      var labour = new Labour(by, store, edit.entry());
      edit.put(structure, Labour.TAKING, new Labour.Taking(labour));
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(structure).and(Audience.aboard(structure)).and(Audience.only(by));
    }
  }

  /// A part of a structure is gone; so is that share of its hull.
  ///
  /// @param percent how much of it is gone by now
  /// @param tonnes the material that came into the store
  public record Stripped(EntityId structure, EntityId store, int percent, long tonnes)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Labour.Taking before = edit.world().of(structure, Labour.TAKING);
      edit.put(structure, Labour.TAKING, before);
      edit.put(structure, Labour.Gone.GONE, new Labour.Gone(percent));
      Hull hull = edit.world().of(structure, Hull.HULL);
      long most = Math.max(1, (long) (hull.max() / 100.0 * (100 - percent)));
      edit.put(
          structure, Hull.HULL, new Hull(Math.min(hull.points(), most), hull.max(), hull.state()));
      Material.add(edit, store, tonnes);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(structure).and(Audience.aboard(structure, store));
    }
  }

  /// Nobody is left who takes a structure apart. What is gone is gone.
  public record StrippingStopped(EntityId structure) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(structure, Labour.TAKING);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(structure).and(Audience.aboard(structure));
    }
  }

  /// Nothing of a structure is left but what nobody can use.
  ///
  /// @param remains the name of what is left and drifts in its place; empty if nothing is
  /// @param kind what that is
  public record TakenApart(EntityId structure, EntityId by, Expression remains, Expression kind)
      implements Arising {
    @Override
    public Optional<EntityId> arisen(World world) {
      return world.find(remains.text());
    }

    @Override
    public void applyTo(Edit edit) {
      edit.remove(structure, Labour.TAKING);
      World world = edit.world();
      Optional<EntityId> system = Positions.system(world, structure);
      if (remains.text().equals(NOTHING) || system.isEmpty()) return;
      Vec here = Positions.at(world, structure, edit.now()).orElse(Vec.ZERO);
      Course course = Positions.alongside(world, here, structure, edit.now());
      String label = kind.text().replace('_', ' ');
      EntityId left = edit.create(remains.text(), kind.text(), label, system.get());
      edit.put(left, Course.COURSE, course);
    }

    @Override
    public Audience audience(World world) {
      return Audience.seeing(structure).and(Audience.only(by));
    }
  }

  /// The name of remains where nothing remains.
  static final String NOTHING = "none";

  /// Somebody began to build a thing. The material for it is taken from the store.
  ///
  /// @param site the vessel, structure or world where it is built
  /// @param takesMillis how long it will take
  public record BuildingBegun(
      EntityId by, EntityId site, Expression kind, EntityId store, long tonnes, long takesMillis)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      var labour = new Labour(by, store, edit.entry());
      EntityId place = by.equals(site) ? site : Positions.container(edit.world(), by).orElse(site);
      edit.put(site, Labour.BUILDING, new Labour.Building(labour, kind.text(), tonnes, place));
      Material.add(edit, store, -tonnes);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(Audience.aboard(site));
    }
  }

  /// Nobody is left who builds. The material is back in the store.
  public record BuildingStopped(EntityId site) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Labour.Building building = edit.world().of(site, Labour.BUILDING);
      edit.remove(site, Labour.BUILDING);
      Material.add(edit, building.labour().store(), building.tonnes());
    }

    @Override
    public Audience audience(World world) {
      return Audience.aboard(site);
    }
  }

  /// A thing is finished. A vessel or structure that was built on a large body stands on its ground, one that was built
  /// by a hull is docked to it; all else lies where its builder stood. It is on the builder's side, and moved by the
  /// mind that moves what the material came from, as are those who come with it and have no mind by their kind; a hull
  /// with an interlink is their hive, else they are linked to what the builder is linked to.
  ///
  /// @param thing its name
  public record Built(EntityId site, Expression thing, Expression kind, EntityId by)
      implements Arising {
    @Override
    public Optional<EntityId> arisen(World world) {
      return world.find(thing.text());
    }

    @Override
    public void applyTo(Edit edit) {
      World world = edit.world();
      Labour.Building building = world.of(site, Labour.BUILDING);
      edit.remove(site, Labour.BUILDING);
      String label = kind.text().replace('_', ' ');
      Optional<EntityId> system = Positions.system(world, site);
      boolean craft =
          world.kinds().isA(kind.text(), RootKind.VESSEL.word())
              || world.kinds().isA(kind.text(), RootKind.BODY.word());
      EntityId in = craft ? system.orElse(site) : building.place();
      EntityId built = edit.create(thing.text(), kind.text(), label, in);
      if (craft && system.isPresent()) place(edit, built, building.labour().store());
      own(edit, built, building.labour());
    }

    private void place(Edit edit, EntityId built, EntityId store) {
      World world = edit.world();
      if (world.has(site, Hull.HULL)) {
        edit.put(built, Course.COURSE, new Course.Attached(site, Vec.ZERO));
        if (world.isA(built, RootKind.VESSEL.word()))
          edit.put(built, Mooring.MOORING, new Mooring(site));
        return;
      }
      Vec above = Positions.at(world, store, edit.now()).orElse(Vec.ZERO);
      edit.put(built, Course.COURSE, Positions.standing(world, site, above, edit.now()));
    }

    private void own(Edit edit, EntityId built, Labour labour) {
      World world = edit.world();
      var mine = new ArrayList<EntityId>(List.of(built));
      for (EntityId one : world.everythingIn(built))
        if (world.has(one, Vitals.VITALS)) mine.add(one);
      Optional<Minded> mind =
          world.find(labour.store(), Minded.MINDED).or(() -> world.find(by, Minded.MINDED));
      Optional<EntityId> hive =
          Linked.isHive(world, built) ? Optional.of(built) : Linked.of(world, by);
      for (EntityId one : mine) {
        Allegiance.of(world, by)
            .ifPresent(side -> edit.put(one, Allegiance.ALLEGIANCE, new Allegiance(side)));
        boolean moved = !one.equals(built) && world.has(one, Minded.MINDED);
        if (!world.isA(one, RootKind.DEVICE.word()) && !moved)
          mind.ifPresent(its -> its.moves(edit, one));
        if (world.isA(one, RootKind.PERSON.word()))
          hive.ifPresent(to -> edit.put(one, Linked.LINKED, new Linked(to)));
      }
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by)
          .and(Audience.aboard(site))
          .and(Audience.only(by))
          .and(Audience.seeing(world.entity(thing.text())));
    }
  }

  /// Somebody began to mend a hull. The material for it is taken from the store.
  ///
  /// @param percent how much of the hull it will make up for
  /// @param takesMillis how long it will take
  public record MendingBegun(
      EntityId by, EntityId hull, EntityId store, long tonnes, int percent, long takesMillis)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      var labour = new Labour(by, store, edit.entry());
      edit.put(hull, Labour.MENDING, new Labour.Mending(labour, percent));
      Material.add(edit, store, -tonnes);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, by).and(Audience.aboard(hull));
    }
  }

  /// A hull was mended with material; with nothing gained, nobody was left to do it.
  ///
  /// @param points what it gained
  /// @param left what it has now
  public record Mended(EntityId hull, long points, long left) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Hull before = edit.world().of(hull, Hull.HULL);
      edit.put(hull, Hull.HULL, new Hull(left, before.max(), before.state()));
      edit.remove(hull, Labour.MENDING);
    }

    @Override
    public Audience audience(World world) {
      return Audience.aboard(hull);
    }
  }
}
