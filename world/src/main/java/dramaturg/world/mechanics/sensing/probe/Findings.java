package dramaturg.world.mechanics.sensing.probe;

import dramaturg.kernel.fact.EntityId;
import dramaturg.world.state.Component;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Of which things a vessel's probes read that something on them gives out power, and by which entry.
record Findings(SequencedMap<EntityId, Integer> entries) {
  static final Component<Findings> FINDINGS = Component.of("findings", Findings.class);

  static final Findings NONE = new Findings(new LinkedHashMap<>());

  Findings {
    entries = new LinkedHashMap<>(entries);
  }

  Findings with(EntityId thing, int entry) {
    var more = new LinkedHashMap<>(entries);
    more.put(thing, entry);
    return new Findings(more);
  }
}
