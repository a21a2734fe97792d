package dramaturg.world.mechanics.knowledge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.ListTerm;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.pack.definition.Definition;
import dramaturg.world.pack.definition.RootKind;
import dramaturg.world.pack.definition.Setting;
import dramaturg.world.pack.definition.SettingType;
import dramaturg.world.stage.Action;
import dramaturg.world.stage.Mechanic;
import dramaturg.world.stage.Moment;
import dramaturg.world.stage.Opening;
import dramaturg.world.stage.Ruling;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import dramaturg.world.state.space.Positions;
import java.util.List;
import java.util.Optional;

/// Rules what can be learnt from things: documents that are read and written. What people tell each other is ruled by
/// communication; what a mind makes of it is its own matter.
public final class Knowledge implements Mechanic {
  /// How long reading or writing one statement takes, in milliseconds.
  static final long STATEMENT_MILLIS = 5_000;

  private static final Setting<List<Term>> SAYS =
      Setting.optional(
              "says",
              SettingType.many(SettingType.statement()),
              "What is written in it, true or not.")
          .on(RootKind.DEVICE, RootKind.BODY);

  @Override
  public String name() {
    return "knowledge";
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of(SAYS);
  }

  @Override
  public List<Class<? extends Action>> actions() {
    return List.of(Read.class, Write.class);
  }

  @Override
  public List<Class<? extends WorldFact>> facts() {
    return List.of(Informed.class, Written.class);
  }

  @Override
  public void open(EntityId id, Definition definition, Opening opening) {
    definition
        .find(SAYS)
        .ifPresent(
            statements -> opening.put(id, Document.DOCUMENT, new Document(Terms.list(statements))));
  }

  @Override
  public Ruling judge(Action action, Moment moment) {
    return switch (action) {
      case Read(EntityId actor, EntityId document) -> read(actor, document, moment);
      case Write write -> write(write, moment);
      default -> throw new IllegalStateException("no law for " + action);
    };
  }

  private static Ruling read(EntityId actor, EntityId document, Moment moment) {
    World world = moment.world();
    Optional<Document> found = world.find(document, Document.DOCUMENT);
    if (found.isEmpty()) return Ruling.refused("nothing_written");
    if (!Positions.atHand(world, actor, document)) return Ruling.refused("not_here");
    ListTerm statements = found.get().statements();
    if (!moment.begun()) return Ruling.takes(Math.max(1, statements.size()) * STATEMENT_MILLIS);
    return Ruling.happens(new Informed(actor, document, statements))
        .because(world.origin(document, Document.DOCUMENT));
  }

  private static Ruling write(Write write, Moment moment) {
    World world = moment.world();
    Optional<Document> found = world.find(write.document(), Document.DOCUMENT);
    if (found.isEmpty()) return Ruling.refused("cannot_be_written_in");
    if (!Positions.atHand(world, write.actor(), write.document()))
      return Ruling.refused("not_here");
    if (!moment.begun()) return Ruling.takes(STATEMENT_MILLIS);
    return Ruling.happens(new Written(write.actor(), write.document(), write.statement()));
  }
}
