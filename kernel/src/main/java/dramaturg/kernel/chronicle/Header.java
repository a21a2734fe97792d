package dramaturg.kernel.chronicle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// What stands before a chronicle's first entry: which telling this is. Kernel gives no field a meaning.
///
/// @param format the version of the fields' meaning, from 1
/// @param fields pack, variant, seed, interventions, the merged pack as JSON text, ...; their order is kept
public record Header(int format, SequencedMap<String, String> fields) {

  /// The current format.
  public static final int FORMAT = 1;

  /// Copies the fields.
  ///
  /// @throws IllegalArgumentException if the format is below 1
  public Header {
    if (format < 1) {
      throw new IllegalArgumentException("header format " + format + "; formats start at 1");
    }
    SequencedMap<String, String> copy = new LinkedHashMap<>();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      copy.put(Objects.requireNonNull(field.getKey()), Objects.requireNonNull(field.getValue()));
    }
    fields = Collections.unmodifiableSequencedMap(copy);
  }

  /// A header of the current format.
  public static Header of(Map<String, String> fields) {
    return new Header(FORMAT, new LinkedHashMap<>(fields));
  }
}
