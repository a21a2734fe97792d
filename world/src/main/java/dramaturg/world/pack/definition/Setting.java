package dramaturg.world.pack.definition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Something that a pack can say about an entity, declared by the mechanic that wants to know. It does not hold a
/// value; it is the key to one in a [Definition] or [Table], so keep each in one constant and ask with that.
///
/// @param <T> what the mechanic gets
public final class Setting<T> {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  private final String name;
  private final SettingType<T> type;
  private final String doc;
  private final boolean required;
  private final Optional<T> standard;
  private final List<RootKind> roots;
  private final Optional<Setting<?>> when;

  private Setting(
      String name,
      SettingType<T> type,
      String doc,
      boolean required,
      Optional<T> standard,
      List<RootKind> roots,
      Optional<Setting<?>> when) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("a setting's name is lower_snake: " + name);
    }
    if (doc.isBlank() || !doc.endsWith(".")) {
      throw new IllegalArgumentException(name + ": a setting's doc is a sentence");
    }
    this.name = name;
    this.type = Objects.requireNonNull(type, name);
    this.doc = doc;
    this.required = required;
    this.standard = standard;
    this.roots = roots;
    this.when = when;
  }

  /// One that may be left out; ask with [Table#find].
  public static <T> Setting<T> optional(String name, SettingType<T> type, String doc) {
    return new Setting<>(name, type, doc, false, Optional.empty(), List.of(), Optional.empty());
  }

  /// One that may be left out and then has a standard value; ask with [Table#value].
  public static <T> Setting<T> standard(String name, SettingType<T> type, T standard, String doc) {
    return new Setting<>(
        name, type, doc, false, Optional.of(standard), List.of(), Optional.empty());
  }

  /// One that must be there: in a group always, on an entity wherever [#on] and [#when] apply. An entity's must name
  /// one of the two, for nothing concerns every entity.
  public static <T> Setting<T> required(String name, SettingType<T> type, String doc) {
    return new Setting<>(name, type, doc, true, Optional.empty(), List.of(), Optional.empty());
  }

  /// The same, but an error on an entity of any other root, and required only on these.
  public Setting<T> on(RootKind... these) {
    return new Setting<>(name, type, doc, required, standard, List.of(these), when);
  }

  /// The same, but required only beside `other`, and an error without it.
  public Setting<T> when(Setting<?> other) {
    return new Setting<>(name, type, doc, required, standard, roots, Optional.of(other));
  }

  /// Its key in a pack, `lower_snake`.
  public String name() {
    return name;
  }

  /// What may be written.
  public SettingType<T> type() {
    return type;
  }

  /// What it means: a sentence for the reference of settings and for editors.
  public String doc() {
    return doc;
  }

  /// Whether it must be there, where [#roots] and [#when] apply.
  public boolean required() {
    return required;
  }

  /// What holds if it is left out.
  public Optional<T> standard() {
    return standard;
  }

  /// The roots of the entities that can have it; empty means all.
  public List<RootKind> roots() {
    return roots;
  }

  /// The setting that it needs beside it.
  public Optional<Setting<?>> when() {
    return when;
  }

  /// Its standard value as an author would write it.
  public Optional<String> shownStandard() {
    return standard.map(type::show);
  }

  @Override
  public String toString() {
    return name;
  }
}
