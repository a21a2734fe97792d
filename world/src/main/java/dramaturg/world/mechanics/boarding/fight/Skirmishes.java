package dramaturg.world.mechanics.boarding.fight;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.mechanics.boarding.fight.Skirmish.Engaged;
import dramaturg.world.mechanics.boarding.fight.Skirmish.FightBegun;
import dramaturg.world.mechanics.boarding.fight.Skirmish.FightEnded;
import dramaturg.world.mechanics.boarding.fight.Skirmish.NextVolley;
import dramaturg.world.mechanics.boarding.fight.Skirmish.Volley;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Percepts;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.craft.Room;
import dramaturg.world.state.looks.Unseen;
import dramaturg.world.state.person.Allegiance;
import dramaturg.world.state.person.Crowd;
import dramaturg.world.state.person.Enmity;
import dramaturg.world.state.person.HandWeapon;
import dramaturg.world.state.space.Moved;
import dramaturg.world.state.space.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Armed crowds fight whom their side holds hostile, and whoever goes for their own, in the room where they are. They
/// fire in volleys, stop at a force field until it falls, give up what they see they cannot hurt, and break
/// off after twenty minutes without a new foe. They follow nobody.
public final class Skirmishes {
  /// From volley to volley, in milliseconds: time to aim and to find room.
  static final long VOLLEY_MILLIS = 5_000;

  /// After how many volleys in vain a crowd gives up.
  static final int MOST_IN_VAIN = 6;

  /// After how many volleys since the last foe came a crowd is out of breath: twenty minutes of them.
  static final int MOST_VOLLEYS = 240;

  private Skirmishes() {}

  /// What a happening means for the armed crowds where it happened.
  public static Ruling react(WorldFact fact, Moment moment) {
    World world = moment.world();
    return switch (fact) {
      case Moved(EntityId what, EntityId from, EntityId to) ->
          world.has(to, Room.ROOM) ? look(to, world).and(leave(from, world)) : Ruling.nothing();
      case Blows.Struck(EntityId by, EntityId at) -> provoked(by, at, world);
      case Blows.Shot(EntityId by, EntityId at, EntityId _) -> provoked(by, at, world);
      case Blows.Evaded(EntityId by, EntityId at) -> provoked(by, at, world);
      case Volley(EntityId by, EntityId at, long _, long _) ->
          provoked(by, at, world).and(next(by, VOLLEY_MILLIS, moment));
      case FieldFacts.FieldFell(EntityId _, EntityId around) -> fellOpen(around, moment);
      case FightBegun(EntityId crowd, EntityId _) ->
          next(crowd, moment.die("first volley", crowd).between(500, VOLLEY_MILLIS), moment);
      default -> Ruling.nothing();
    };
  }

  private static Ruling next(EntityId crowd, long inMillis, Moment moment) {
    return moment.world().has(crowd, Engaged.ENGAGED)
        ? Ruling.nothing()
            .then(inMillis, new NextVolley(crowd, moment.world().origin(crowd, Engaged.ENGAGED)))
        : Ruling.nothing();
  }

  /// Those who see an enemy of their side in a room.
  private static Ruling look(EntityId room, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId crowd : armed(world, room)) {
      Optional<EntityId> side = Allegiance.of(world, crowd);
      if (side.isEmpty()) continue;
      for (EntityId other : world.contents(room)) {
        Optional<EntityId> theirs = Allegiance.of(world, other);
        if (theirs.isEmpty() || !Targets.defends(world, other)) continue;
        if (Unseen.from(world, crowd, other) || engaged(world, crowd).contains(theirs.get()))
          continue;
        if (!Enmity.between(world, side.get(), theirs.get())) continue;
        ruling = ruling.and(new FightBegun(crowd, theirs.get()));
        break;
      }
    }
    return ruling;
  }

  /// Those who have nobody left to fight once somebody has gone.
  private static Ruling leave(EntityId room, World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId crowd : armed(world, room))
      if (world.has(crowd, Engaged.ENGAGED) && foes(world, crowd).isEmpty())
        ruling = ruling.and(new FightEnded(crowd));
    return ruling;
  }

  /// Those of whose side somebody was attacked.
  private static Ruling provoked(EntityId by, EntityId target, World world) {
    Optional<EntityId> side = Allegiance.of(world, target);
    EntityId foe = Allegiance.of(world, by).orElse(by);
    if (side.filter(foe::equals).isPresent()) return Ruling.nothing();
    Ruling ruling = Ruling.nothing();
    for (EntityId room : Positions.container(world, by).stream().toList())
      for (EntityId crowd : armed(world, room)) {
        boolean theirs =
            crowd.equals(target) || side.isPresent() && side.equals(Allegiance.of(world, crowd));
        if (theirs && !engaged(world, crowd).contains(foe))
          ruling = ruling.and(new FightBegun(crowd, foe));
      }
    return ruling;
  }

  private static Ruling fellOpen(EntityId around, Moment moment) {
    Ruling ruling = Ruling.nothing();
    for (EntityId room : Positions.container(moment.world(), around).stream().toList())
      for (EntityId crowd : armed(moment.world(), room))
        ruling = ruling.and(next(crowd, 500, moment));
    return ruling;
  }

  /// A crowd's next volley, at one of those whom it fights.
  public static Ruling due(NextVolley next, Moment moment) {
    World world = moment.world();
    EntityId crowd = next.crowd();
    boolean over =
        !world.has(crowd, Engaged.ENGAGED)
            || world.origin(crowd, Engaged.ENGAGED) != next.since()
            || world.of(crowd, Crowd.CROWD).size() == 0;
    if (over) return Ruling.nothing();
    List<EntityId> foes = foes(world, crowd);
    if (foes.isEmpty() || spent(world.of(crowd, Engaged.ENGAGED)))
      return Ruling.happens(new FightEnded(crowd));
    EntityId target = moment.die("aim", crowd).pick(foes);
    boolean ranged = HandWeapon.of(world, crowd, HandWeapon::shoots).isPresent();
    Optional<EntityId> weapon = HandWeapon.of(world, crowd, arm -> arm.shoots() == ranged);
    long harm = ranged ? Fighting.used(world, weapon).harm() : 0;
    Optional<EntityId> guarded = Fields.guarding(world, crowd, target, harm);
    if (guarded.isPresent()) return Fields.stopped(crowd, guarded.get(), world);
    return volley(crowd, target, weapon, false, moment);
  }

  private static boolean spent(Engaged engaged) {
    return engaged.vain() >= MOST_IN_VAIN || engaged.volleys() >= MOST_VOLLEYS;
  }

  /// As many of a crowd as find room strike or shoot once.
  static Ruling volley(
      EntityId crowd, EntityId target, Optional<EntityId> weapon, boolean stun, Moment moment) {
    World world = moment.world();
    HandWeapon used = Fighting.used(world, weapon);
    long front = Math.min(Fighting.FRONT, world.of(crowd, Crowd.CROWD).size());
    long hits = 0;
    for (long one = 0; one < front; one++) if (Fighting.hits(crowd, target, moment)) hits++;
    boolean body = Targets.alive(world, target);
    long harm = hits * (body ? Fighter.of(world, target).dealt(used) : used.harm());
    Ruling volley = Ruling.happens(new Volley(crowd, target, hits, harm));
    return hits == 0
        ? volley
        : volley.and(Targets.struck(target, crowd, used, hits, stun || used.stuns(), moment));
  }

  /// Whom a crowd fights and sees where it is, and who still stands.
  private static List<EntityId> foes(World world, EntityId crowd) {
    List<EntityId> sides = engaged(world, crowd);
    var found = new ArrayList<EntityId>();
    for (EntityId room : Positions.container(world, crowd).stream().toList())
      for (EntityId other : world.contents(room)) {
        boolean foe =
            sides.contains(other)
                || Allegiance.of(world, other).filter(sides::contains).isPresent();
        if (foe && Targets.defends(world, other) && !Unseen.from(world, crowd, other))
          found.add(other);
      }
    return found;
  }

  private static List<EntityId> engaged(World world, EntityId crowd) {
    return world.or(crowd, Engaged.ENGAGED, Skirmish.NOBODY).foes();
  }

  /// The crowds in a room that bear arms and have somebody to bear them.
  private static List<EntityId> armed(World world, EntityId room) {
    return world.contents(room).stream()
        .filter(each -> world.has(each, Crowd.CROWD) && Targets.alive(world, each))
        .filter(each -> HandWeapon.of(world, each, _ -> true).isPresent())
        .toList();
  }

  /// Whoever is in the room sees whom a crowd fights.
  public static void percepts(EntityId crowd, World world, Percepts out) {
    for (EntityId foe : engaged(world, crowd))
      out.add(world.origin(crowd, Engaged.ENGAGED), "fights", crowd, foe);
  }
}
