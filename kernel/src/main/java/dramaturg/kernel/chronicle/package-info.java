/// The chronicle: every fact of a run, in order, each with its causes.
///
/// [Chronicle] only grows. An entry is a fact, its moment, its place, its [Cause] and its [marks][Mark]; its id is
/// its position. A fact without a cause cannot be written, and a cause is always older than its effect: the types and
/// `append` leave no other way. A [fork][Chronicle#fork] shares the past, and both may go on.
///
/// [Fingerprints] name a chronicle's content. [ChronicleFile] keeps it on disk in checksummed blocks while it grows;
/// what was flushed survives the death of the process, and a damaged file is read up to the [Damage].
///
/// Never here: changing or removing an entry, what a fact means, a wall-clock time, a compressed block (no two
/// versions of a compressor promise the same bytes).
package dramaturg.kernel.chronicle;
