package dramaturg.world.mechanics.allegiance;

import dramaturg.kernel.fact.EntityId;
import dramaturg.logic.term.Term;
import dramaturg.world.state.Component;
import java.util.List;

/// What factions have promised each other. It does not say whether anybody keeps it.
///
/// @param parties the factions that are bound by it
/// @param clauses what it says, as minds would say it
/// @param envoys who may end it for their side, besides the head of a party
record Treaty(List<EntityId> parties, List<Term> clauses, List<EntityId> envoys) {
  static final Component<Treaty> TREATY = Component.of("treaty", Treaty.class);

  Treaty {
    parties = List.copyOf(parties);
    clauses = List.copyOf(clauses);
    envoys = List.copyOf(envoys);
  }
}
