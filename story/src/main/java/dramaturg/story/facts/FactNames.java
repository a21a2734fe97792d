package dramaturg.story.facts;

import dramaturg.kernel.fact.FactType;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which facts there can be. Without it a misspelt fact would be a beat that silently never holds.
public interface FactNames {
  /// The type whose [term name][FactType#termName] this is.
  Optional<FactType> find(String termName);

  /// All term names, in an order of the giver's.
  Collection<String> names();

  /// These types.
  static FactNames of(Collection<FactType> types) {
    Map<String, FactType> byName = new LinkedHashMap<>();
    for (FactType type : types) {
      byName.putIfAbsent(type.termName(), type);
    }
    return new FactNames() {
      @Override
      public Optional<FactType> find(String termName) {
        return Optional.ofNullable(byName.get(termName));
      }

      @Override
      public Collection<String> names() {
        return Collections.unmodifiableCollection(byName.keySet());
      }
    };
  }
}
