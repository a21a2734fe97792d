package dramaturg.bench.worlds;

import dramaturg.telling.Script;
import dramaturg.world.pack.PackSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/// A pack of people in a town of many rooms. Every few months each walks on to a room next door; if somebody is there,
/// both meet, and the newcomer tells the other of the meeting heard of or had last that neither had a part in. All
/// remember whom they met, who was said to have met whom, and who told them. They want nothing else.
public final class Town {
  /// People for each room.
  private static final int TO_A_ROOM = 4;

  private Town() {}

  /// The script of such a pack.
  public static Script of(int people) {
    int rooms = Math.max(2, people / TO_A_ROOM);
    var world =
        new StringBuilder(
            """
            kinds:
              room: {is: place, room: true}
              neighbour: {is: person, mind: {habits: [neighbour]}}
            entities:
              town: {is: place}
            """);
    for (int room = 0; room < rooms; room++)
      world.append(
          "  r%d: {is: room, in: town, leads_to: [r%d, r%d]}%n"
              .formatted(room, (room + 1) % rooms, (room * 7 + 3) % rooms));
    for (int one = 0; one < people; one++)
      world.append("  p%d: {is: neighbour, in: r%d}%n".formatted(one, one % rooms));
    var texts = new LinkedHashMap<String, String>();
    texts.put("pack.yaml", "{name: town, title: Town, seed: 1, horizon: 100 y}");
    texts.put("world/town.yaml", world.toString());
    texts.put(
        "habits/neighbour.asl",
        """
        !live.
        +!live <- .random(R); .wait(86400000 * (30 + 60 * R)); !go_out; !live.

        +!go_out : .my_name(Me) & in(Me, Room) & .findall(Next, exit(Room, Next), Exits)
            <- .random(Exits, Next); walk(Next); !meet.
        -!go_out.

        +!meet : .my_name(Me) & in(Me, Room) & .findall(P, here(Room, P, neighbour), Ps) & not .empty(Ps)
            <- .random(Ps, P); .now(T); +met(Me, P, T); !gossip(P).
        +!meet.

        +!gossip(P) : .my_name(Me) & met(A, B, T) & A \\== Me & A \\== P & B \\== P <- .send(P, tell, met(A, B, T)).
        +!gossip(P) : met(A, B, T) & A \\== P & B \\== P <- .send(P, tell, met(A, B, T)).
        +!gossip(_).

        +met(_, _, _)[source(Who)] : Who \\== self & not told_me(Who) <- +told_me(Who).
        """);
    return Script.of(PackSource.of(texts), Optional.empty());
  }
}
