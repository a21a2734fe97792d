package dramaturg.world.body;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the bodies of a mind perceive at one moment, in the order in which mechanics say it, in sections. A section
/// about one thing is taken over from the moment before as long as its stamp is the same, unsaid and uncompared: so a
/// fact about one of many things in sight costs as much as if there were few. It does not know what is new: see
/// [Impressed].
public final class Impressions {
  /// One percept and the entry that made it so.
  record Said(Term percept, int origin) {}

  /// What was said in a row: about one thing, or about whatever it was if there is no stamp.
  ///
  /// @param label tells apart several sections about one thing
  /// @param stamp [#NO_STAMP] if it must always be said anew
  record Section(EntityId body, String label, EntityId thing, long stamp, List<Said> said) {
    boolean is(EntityId otherBody, String otherLabel, EntityId otherThing) {
      return thing.index() == otherThing.index()
          && body.index() == otherBody.index()
          && label.equals(otherLabel);
    }
  }

  private record Key(EntityId body, String label, EntityId thing) {}

  static final long NO_STAMP = -1;

  private static final int AHEAD = 3;
  private static final int MOST_MISSES = 8;

  private final List<Section> before;
  private final Masks masks;
  private final boolean[] kept;
  private final List<Section> now;
  private final List<Section> anew = new ArrayList<>();
  private List<Said> saying = new ArrayList<>();
  private EntityId body;
  private int at;
  private int misses;
  private final Map<Key, Integer> index = new LinkedHashMap<>();

  /// @param before what was perceived the last time; empty if nothing of it may be taken over
  /// @param masks the names that the mind uses, as it did then
  Impressions(List<Section> before, EntityId first, Masks masks) {
    this.before = before;
    this.masks = masks;
    this.kept = new boolean[before.size()];
    this.now = new ArrayList<>(before.size() + AHEAD);
    this.body = first;
  }

  /// Of one body, with nothing before.
  public static Impressions of(EntityId body, World world, Bodies.Perceiving perceiving) {
    var impressions = new Impressions(List.of(), body, Masks.NONE);
    perceiving.percepts(body, world, impressions);
    return impressions;
  }

  /// Every percept, each once.
  public List<Term> percepts() {
    return sections().stream()
        .flatMap(section -> section.said().stream())
        .map(Said::percept)
        .distinct()
        .toList();
  }

  /// From now on this body perceives.
  void of(EntityId perceiving) {
    close();
    body = perceiving;
  }

  /// A percept that belongs to no section of its own.
  public void add(Term percept, int origin) {
    saying.add(new Said(masks.over(percept), origin));
  }

  /// What is perceived of a thing.
  ///
  /// @param label tells apart several such sections about one thing
  /// @param stamp changes whenever what would be said may be otherwise; 0 or more
  /// @param say says it
  public void about(EntityId thing, String label, long stamp, Runnable say) {
    close();
    int old = find(label, thing);
    if (old >= 0 && before.get(old).stamp() == stamp) {
      kept[old] = true;
      now.add(before.get(old));
      at = old + 1;
      return;
    }
    say.run();
    end(label, thing, stamp);
  }

  private void close() {
    if (!saying.isEmpty()) end("", body, NO_STAMP);
  }

  private void end(String label, EntityId thing, long stamp) {
    var section = new Section(body, label, thing, stamp, saying);
    now.add(section);
    anew.add(section);
    saying = new ArrayList<>();
  }

  /// Where the section stood before: mostly it is the next one; otherwise it is looked for, first one by one.
  private int find(String label, EntityId thing) {
    int end = before.size();
    for (int next = at; next < Math.min(end, at + AHEAD); next++)
      if (before.get(next).is(body, label, thing)) return next;
    if (end == 0) return -1;
    if (++misses > MOST_MISSES) return indexed(label, thing);
    for (int one = 0; one < end; one++) if (before.get(one).is(body, label, thing)) return one;
    return -1;
  }

  private int indexed(String label, EntityId thing) {
    if (index.isEmpty())
      for (int one = 0; one < before.size(); one++) {
        Section section = before.get(one);
        index.put(new Key(section.body(), section.label(), section.thing()), one);
      }
    return index.getOrDefault(new Key(body, label, thing), -1);
  }

  /// All sections, in order. Ends the saying.
  List<Section> sections() {
    close();
    return now;
  }

  /// The names that the mind uses.
  Masks masks() {
    return masks;
  }

  /// What was said anew, in order.
  List<Said> said() {
    int count = 0;
    for (Section section : anew) count += section.said().size();
    var all = new ArrayList<Said>(count);
    for (Section section : anew) all.addAll(section.said());
    return all;
  }

  /// What was said before and not taken over, in its order.
  ///
  /// @param old all that was said before
  List<Said> unsaid(List<Section> old) {
    var all = new ArrayList<Said>(old.size());
    for (int one = 0; one < old.size(); one++)
      if (before.isEmpty() || !kept[one]) all.addAll(old.get(one).said());
    return all;
  }
}
