package dramaturg.world.mechanics.comms;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.Component;
import dramaturg.world.state.Edit;
import dramaturg.world.state.Unnoticed;
import dramaturg.world.state.World;
import dramaturg.world.state.person.Vitals;
import java.util.ArrayList;
import java.util.List;

/// What came in for somebody who could not hear it, in the order in which it came. It does not say that anybody will.
record Kept(List<MessageKept> messages) {
  static final Component<Kept> KEPT = Component.of("kept_messages", Kept.class);

  private static final Kept NOTHING = new Kept(List.of());

  Kept {
    messages = List.copyOf(messages);
  }

  /// A station received words for somebody who is there and cannot hear them, and keeps them.
  ///
  /// @param at the station's hull, or the one that the hearer carries
  /// @param number the speaker's own number for them
  /// @param inReplyTo the number of the question that they answer, 0 if none
  record MessageKept(
      EntityId hearer,
      EntityId at,
      EntityId speaker,
      String performative,
      Expression content,
      long number,
      long inReplyTo)
      implements Unnoticed {
    @Override
    public void applyTo(Edit edit) {
      var all = new ArrayList<>(edit.world().or(hearer, KEPT, NOTHING).messages());
      all.add(this);
      edit.put(hearer, KEPT, new Kept(all));
    }
  }

  /// Puts what was kept for those who hear again off to the end of this moment: whatever else happens in it may wake
  /// others as well.
  static Ruling lookRound(World world) {
    Ruling ruling = Ruling.nothing();
    for (EntityId hearer : world.all(KEPT))
      if (Vitals.perceives(world, hearer)) ruling = ruling.then(0, new Later.CatchUp(hearer));
    return ruling;
  }

  /// Who has come to hears what was kept where they still are.
  static Ruling due(EntityId hearer, World world) {
    if (!world.has(hearer, KEPT) || !Vitals.perceives(world, hearer)) return Ruling.nothing();
    Ruling ruling = Ruling.happens(new KeptEnded(hearer)).because(world.origin(hearer, KEPT));
    for (MessageKept kept : world.of(hearer, KEPT).messages())
      ruling =
          ruling.and(
              Deliveries.with(world, hearer, kept.at())
                  ? new MessageHeard(
                      hearer,
                      kept.speaker(),
                      kept.performative(),
                      kept.content(),
                      kept.number(),
                      kept.inReplyTo())
                  : new MessageLost(kept.speaker(), hearer, "not_there"));
    return ruling;
  }

  /// Nothing is kept for somebody any more.
  record KeptEnded(EntityId hearer) implements Unnoticed {
    @Override
    public void applyTo(Edit edit) {
      edit.remove(hearer, KEPT);
    }
  }
}
