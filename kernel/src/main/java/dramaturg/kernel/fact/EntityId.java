package dramaturg.kernel.fact;

/// The identity of one entity of a world: a dense index for columns and a name for people. Whether such an entity
/// exists at a given moment is for the world to say.
///
/// @param index from 0, without gaps in one world; depends on the order of definition, so nothing that outlives a pack
///     may rest on it
/// @param name `[a-z][a-z0-9_]*`, unique in one world
public record EntityId(int index, String name) {

  /// Checks index and name.
  ///
  /// @throws IllegalArgumentException if the index is negative or the name is not of the form above
  public EntityId {
    if (index < 0) {
      throw new IllegalArgumentException(
          "entity index " + index + " of " + name + "; indices start at 0");
    }
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "\""
              + name
              + "\" is no entity name; a name is lower-case letters, digits and _, and starts with a letter");
    }
  }

  /// Whether a text may be an entity's name: `[a-z][a-z0-9_]*`.
  public static boolean isName(String text) {
    if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '_') {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return 31 * index + name.hashCode();
  }

  /// The name alone.
  @Override
  public String toString() {
    return name;
  }
}
