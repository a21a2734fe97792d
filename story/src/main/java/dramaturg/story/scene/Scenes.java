package dramaturg.story.scene;

import dramaturg.kernel.chronicle.Chronicle;
import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Fact;
import dramaturg.story.facts.Thoughts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/// Cuts a chronicle into scenes, while it grows or afterwards: the scenes are the same. A scene is given out once
/// nothing that may still come can be part of it or of one before it.
public final class Scenes {
  /// So many facts on the way to an earlier shown one are looked at, to see what a scene follows from.
  private static final int MOST_BEHIND = 200;

  private static final int MOST_WHO = 6;

  private final Chronicle chronicle;
  private final IntPredicate worth;
  private final Pace pace;
  private final Set<EntityId> minds = new LinkedHashSet<>();
  private final Map<EntityId, List<EntityId>> whereabouts = new LinkedHashMap<>();
  private final Deque<Draft> drafts = new ArrayDeque<>();
  private final Map<EntityId, Draft> open = new LinkedHashMap<>();
  private int[] sceneOf = new int[64];
  private int[] seenFor = new int[64];
  private final int[] ahead = new int[MOST_BEHIND];
  private final EntityId nowhere = new EntityId(Integer.MAX_VALUE, "nowhere");
  private int count;
  private int end;
  private long oldest = Long.MAX_VALUE;

  /// Somebody whom a fact names, and where they were then, as the last fact tells of which they were the subject.
  private record Part(EntityId who, List<EntityId> where) {}

  /// A scene in the making.
  private static final class Draft {
    private final int number;
    private final EntityId around;
    private final List<Integer> entries = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private List<EntityId> place;
    private long until;
    private Optional<Scene> done = Optional.empty();

    Draft(int number, EntityId around, List<EntityId> place) {
      this.number = number;
      this.around = around;
      this.place = place;
    }
  }

  /// Takes up nothing yet.
  ///
  /// @param worth which facts are worth showing
  public Scenes(Chronicle chronicle, IntPredicate worth, Pace pace) {
    this.chronicle = chronicle;
    this.worth = worth;
    this.pace = pace;
  }

  /// The scenes of the facts that are worth showing.
  public static List<Scene> of(Chronicle chronicle, IntPredicate worth) {
    return of(chronicle, worth, Pace.USUAL);
  }

  /// The scenes of the facts that are worth showing, cut at this pace.
  public static List<Scene> of(Chronicle chronicle, IntPredicate worth, Pace pace) {
    return new Scenes(chronicle, worth, pace).finish();
  }

  /// Takes up the entries that have come, and gives out the next scenes that are complete.
  ///
  /// @param nowMillis nothing that still comes is earlier than this
  public List<Scene> follow(long nowMillis) {
    takeUp();
    close(nowMillis);
    return complete();
  }

  /// Takes up the entries that have come, and gives out all scenes that are left, for nothing more will come.
  public List<Scene> finish() {
    takeUp();
    drafts.forEach(this::close);
    return complete();
  }

  private List<Scene> complete() {
    List<Scene> complete = new ArrayList<>();
    while (!drafts.isEmpty() && drafts.peek().done.isPresent()) {
      complete.add(drafts.poll().done.orElseThrow());
    }
    return List.copyOf(complete);
  }

  private void takeUp() {
    if (sceneOf.length < chronicle.size()) {
      int room = Math.max(chronicle.size(), 2 * sceneOf.length);
      sceneOf = Arrays.copyOf(sceneOf, room);
      seenFor = Arrays.copyOf(seenFor, room);
    }
    for (; end < chronicle.size(); end++) {
      close(chronicle.at(end));
      meet(end);
      if (worth.test(end)) {
        show(end);
      }
    }
  }

  /// Closes the scenes in which nothing has happened for too long. Each is closed at the same entry however many are
  /// taken up at a time, since what is known of minds up to then goes into it.
  private void close(long nowMillis) {
    if (nowMillis - oldest <= pace.pauseMillis()) {
      return;
    }
    oldest = Long.MAX_VALUE;
    for (Draft draft : List.copyOf(open.values())) {
      if (nowMillis - draft.until > pace.pauseMillis()) {
        close(draft);
      } else {
        oldest = Math.min(oldest, draft.until);
      }
    }
  }

  private void close(Draft draft) {
    if (draft.done.isEmpty()) {
      draft.done = Optional.of(scene(draft));
      open.remove(draft.around, draft);
    }
  }

  private void meet(int entry) {
    Fact fact = chronicle.fact(entry);
    String name = fact.type().termName();
    if (Thoughts.contains(name) && !name.equals(Thoughts.OPENED)) {
      if (fact.argument(0) instanceof EntityId mind) {
        minds.add(mind);
      }
      if (name.equals(Thoughts.ACTED) && fact.argument(1) instanceof EntityId body) {
        minds.add(body);
      }
    }
    boolean acted = name.equals(Thoughts.ACTED);
    if (fact.type().parameters().size() > 0
        && fact.argument(acted ? 1 : 0) instanceof EntityId subject
        && minds.contains(subject)) {
      whereabouts.put(subject, chronicle.where(entry));
    }
  }

  private void show(int entry) {
    List<EntityId> where = chronicle.where(entry);
    EntityId around = where.isEmpty() ? nowhere : where.getLast();
    Draft draft = open.get(around);
    if (draft == null || !goesOn(draft, entry, where)) {
      Optional.ofNullable(draft).ifPresent(this::close);
      draft = new Draft(++count, around, where);
      drafts.add(draft);
      open.put(around, draft);
    }
    draft.entries.add(entry);
    Fact fact = chronicle.fact(entry);
    for (int i = 0; i < fact.type().parameters().size(); i++) {
      switch (fact.argument(i)) {
        case EntityId id -> draft.parts.add(part(id));
        case List<?> list -> {
          for (Object item : list) if (item instanceof EntityId id) draft.parts.add(part(id));
        }
        default -> {}
      }
    }
    draft.place = common(draft.place, where);
    draft.until = chronicle.at(entry);
    oldest = Math.min(oldest, draft.until);
    sceneOf[entry] = draft.number;
  }

  private boolean goesOn(Draft draft, int entry, List<EntityId> where) {
    long pause = chronicle.at(entry) - draft.until;
    boolean inside = common(draft.place, where).size() == draft.place.size();
    boolean cutTo = pause <= pace.cutMillis() && draft.entries.size() < pace.most();
    return pause <= pace.pauseMillis() && (inside || cutTo) && !followsFromLater(draft, entry);
  }

  /// The places that both have around them, the innermost first.
  private static List<EntityId> common(List<EntityId> a, List<EntityId> b) {
    int count = 0;
    int most = Math.min(a.size(), b.size());
    while (count < most && a.get(a.size() - 1 - count).equals(b.get(b.size() - 1 - count))) {
      count++;
    }
    return a.subList(a.size() - count, a.size());
  }

  /// Whether an entry rests on something shown in a scene that begins after this one.
  private boolean followsFromLater(Draft draft, int entry) {
    ahead[0] = entry;
    int count = 1;
    for (int i = 0; i < count; i++) {
      for (int k = 0, n = chronicle.causeCount(ahead[i]); k < n; k++) {
        int cause = chronicle.cause(ahead[i], k);
        if (sceneOf[cause] > draft.number) {
          return true;
        }
        if (sceneOf[cause] == 0 && seenFor[cause] != entry && count < MOST_BEHIND) {
          seenFor[cause] = entry;
          ahead[count++] = cause;
        }
      }
    }
    return false;
  }

  private Part part(EntityId id) {
    return new Part(id, whereabouts.getOrDefault(id, List.of()));
  }

  /// Whether somebody was where the scene plays. Of whom nothing was known then, what is known now counts; of whom
  /// nothing is known at all, one takes it for granted.
  private boolean present(Part part, List<EntityId> place) {
    List<EntityId> where = part.where().isEmpty() ? part(part.who()).where() : part.where();
    return where.isEmpty() || place.isEmpty() || where.contains(place.getFirst());
  }

  private Scene scene(Draft draft) {
    Map<EntityId, Integer> parts = new LinkedHashMap<>();
    for (Part part : draft.parts) {
      if (minds.contains(part.who()) && present(part, draft.place)) {
        parts.merge(part.who(), 1, Integer::sum);
      }
    }
    List<EntityId> who =
        parts.entrySet().stream()
            .sorted(Comparator.comparing(e -> -e.getValue()))
            .limit(MOST_WHO)
            .map(Map.Entry::getKey)
            .toList();
    return new Scene(
        draft.number,
        List.copyOf(draft.place),
        chronicle.at(draft.entries.getFirst()),
        draft.until,
        List.copyOf(draft.entries),
        who);
  }
}
