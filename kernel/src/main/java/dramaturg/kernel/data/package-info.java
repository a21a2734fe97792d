/// Data as an author wrote it: trees with the place of every part, and problems that point at those places.
///
/// A [Node] knows its [Spot] (file, line, column) but not what it means. Whoever gives it a meaning reports what is
/// wrong as a [Problem] to one [Problems] collector, goes on, and ends with [Problems#throwIfAny()], so that an author
/// sees every problem of a pack at once. [JsonText] writes a tree as canonical JSON and reads it back.
///
/// Never reads a file, and never knows YAML: readers of a format live where files may be read.
package dramaturg.kernel.data;
