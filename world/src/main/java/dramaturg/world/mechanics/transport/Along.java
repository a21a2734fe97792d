package dramaturg.world.mechanics.transport;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Beside;
import dramaturg.world.state.person.Vitals;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who comes along when a beam takes something: those who stand right beside it, or hide in it. It does not ask whether
/// anybody knows of them.
public final class Along {
  private Along() {}

  /// Somebody stepped right beside something.
  public record SteppedBeside(EntityId person, EntityId what) implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      Beside.put(edit, person, what);
    }

    @Override
    public Audience audience(World world) {
      return Audience.with(world, person);
    }
  }

  /// A beam took somebody along with what it took. Nobody notices who does not see them.
  ///
  /// @param what beside or in which they were
  public record TakenAlong(EntityId person, EntityId what, EntityId from, EntityId to)
      implements WorldFact {
    @Override
    public void applyTo(Edit edit) {
      edit.move(person, to);
    }

    @Override
    public Audience audience(World world) {
      return world.has(person, Unseen.UNSEEN)
          ? Audience.only(person)
          : Audience.inRoom(from, to).and(Audience.only(person));
    }
  }

  /// A beam takes them together with what it takes. Asked before anything has moved.
  static Ruling beamed(Beamed beamed, World world) {
    var taken = new ArrayList<>(beamed.who());
    Ruling ruling = Ruling.nothing();
    for (EntityId what : beamed.who())
      for (EntityId body : with(world, what)) {
        if (taken.contains(body)) continue;
        taken.add(body);
        EntityId from = Positions.container(world, body).orElse(beamed.from());
        ruling =
            ruling.and(new TakenAlong(body, what, from, beamed.to())).because(why(world, body));
      }
    return ruling;
  }

  private static int why(World world, EntityId body) {
    return Unseen.hidden(world, body)
        ? world.origin(body, Unseen.UNSEEN)
        : world.origin(body, Beside.BESIDE);
  }

  /// The living who come along with a thing, in the order in which they came to where it is.
  private static List<EntityId> with(World world, EntityId what) {
    Optional<EntityId> here = Positions.container(world, what);
    if (here.isEmpty()) return List.of();
    var found = new ArrayList<EntityId>();
    for (EntityId body : world.contents(here.get()))
      if (world.has(body, Vitals.VITALS)
          && (Beside.holds(world, body, what) || in(world, body, what))) found.add(body);
    return found;
  }

  private static boolean in(World world, EntityId body, EntityId what) {
    return Unseen.hidden(world, body) && world.of(body, Unseen.UNSEEN).by().equals(what);
  }
}
