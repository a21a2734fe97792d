package dramaturg.world.mechanics.knowledge;

import dramaturg.kernel.fact.EntityId;
import dramaturg.kernel.fact.Expression;
import dramaturg.logic.fact.FactTerms;
import dramaturg.logic.term.Term;
import dramaturg.logic.term.Terms;
import dramaturg.world.state.Audience;
import dramaturg.world.state.Edit;
import dramaturg.world.state.World;
import dramaturg.world.state.WorldFact;
import java.util.ArrayList;

/// Somebody added a statement to a document.
public record Written(EntityId by, EntityId document, Expression statement) implements WorldFact {
  @Override
  public void applyTo(Edit edit) {
    var statements =
        new ArrayList<>(edit.world().of(document, Document.DOCUMENT).statements().elements());
    statements.add(statement instanceof Term term ? term : FactTerms.expression(statement.text()));
    edit.put(document, Document.DOCUMENT, new Document(Terms.list(statements)));
  }

  @Override
  public Audience audience(World world) {
    return Audience.with(world, by);
  }
}
