package dramaturg.world.body;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.body.Saying.Section;
import dramaturg.world.state.Reads;
import dramaturg.world.state.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What the bodies of a mind perceive at one moment, in the order in which mechanics say it. What one mechanic says of
/// one body is taken over from the moment before, unsaid and uncompared, as long as nothing that it then read of the
/// world has been written since: that is the only rule. A mechanic that must speak again may still take over what it
/// said about single things, by stamps: so a fact about one of many things in sight costs as much as if there were few.
/// It does not know what is new: see [Impressed].
public final class Impressions {
  /// One percept and the entry that made it so.
  record Said(Term percept, int origin) {}

  /// What one mechanic said of one body, and what of the world it read for that.
  record Part(Reads reads, List<Section> sections) {}

  /// All that was said of one body: a part for each mechanic, in their order.
  record Account(EntityId body, List<Part> parts) {}

  private final List<Account> before;
  private final Optional<Predicate<Reads>> stands;
  private final Masks masks;
  private final List<Account> now;
  private final List<Said> said = new ArrayList<>();
  private final List<Said> unsaid = new ArrayList<>();
  private int accounts;
  private Account old = NOBODY;
  private Account account = NOBODY;
  private Saying saying = new Saying(NOBODY.body(), List.of());

  private static final Account NOBODY = new Account(new EntityId(0, "nobody"), List.of());

  /// @param before what was perceived the last time, the bodies by index
  /// @param stands whether what was worked out from this still holds; empty if nothing may be taken over
  /// @param masks the names that the mind uses
  Impressions(List<Account> before, Optional<Predicate<Reads>> stands, Masks masks) {
    this.before = before;
    this.stands = stands;
    this.masks = masks;
    this.now = new ArrayList<>(before.size() + 1);
  }

  /// Of one body, with nothing before.
  public static Impressions of(EntityId body, World world, Bodies.Perceiving perceiving) {
    var impressions = new Impressions(List.of(), Optional.empty(), Masks.NONE);
    impressions.of(body);
    perceiving.percepts(body, world, impressions);
    return impressions;
  }

  /// Every percept, each once.
  public List<Term> percepts() {
    return now.stream()
        .flatMap(one -> one.parts().stream())
        .flatMap(part -> part.sections().stream())
        .flatMap(section -> section.said().stream())
        .map(Said::percept)
        .distinct()
        .toList();
  }

  /// From now on this body perceives. Bodies come by index.
  void of(EntityId body) {
    forgetUpTo(body.index());
    boolean known = accounts < before.size() && before.get(accounts).body().equals(body);
    old = known ? before.get(accounts++) : NOBODY;
    account = new Account(body, new ArrayList<>(old.parts().size()));
    now.add(account);
  }

  /// Of bodies that perceive no more, all is unsaid.
  private void forgetUpTo(int index) {
    for (; accounts < before.size() && before.get(accounts).body().index() < index; accounts++)
      for (Part part : before.get(accounts).parts())
        for (Section section : part.sections()) unsaid.addAll(section.said());
  }

  /// Takes over what the next mechanic said of this body before, if that still holds. Otherwise it must say its part
  /// anew.
  public boolean takenOver() {
    int next = account.parts().size();
    if (next >= old.parts().size() || stands.isEmpty()) return false;
    Part part = old.parts().get(next);
    boolean holds = stands.get().test(part.reads());
    if (holds) account.parts().add(part);
    return holds;
  }

  /// What the next mechanic says of this body.
  public void part(World world, Runnable say) {
    int next = account.parts().size();
    List<Section> before = next < old.parts().size() ? old.parts().get(next).sections() : List.of();
    saying = new Saying(account.body(), before);
    Reads reads = world.reading(say);
    account.parts().add(new Part(reads, saying.sections()));
    saying.compare(said, unsaid);
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
    saying.about(thing, label, stamp, stands.isPresent(), say);
  }

  /// All accounts, in order. Ends the saying.
  List<Account> accounts() {
    forgetUpTo(Integer.MAX_VALUE);
    return now;
  }

  /// The names that the mind uses.
  Masks masks() {
    return masks;
  }

  /// What was said anew, in order.
  List<Said> said() {
    return said;
  }

  /// What was said before and not taken over, in its order.
  List<Said> unsaid() {
    return unsaid;
  }
}
