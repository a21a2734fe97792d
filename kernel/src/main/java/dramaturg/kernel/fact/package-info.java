/// Facts: what happened, past tense, immutable; and the names of those it happened to.
///
/// A fact is a Java record that implements [Fact]: `record ShieldsLowered(EntityId vessel) implements Fact {}`. Its
/// [FactType] shows its name and its flat arguments without anybody writing code for it; so the chronicle can store,
/// print, hash and read back facts of which kernel knows nothing. A fact read from a file whose class is not there is
/// a [RecordedFact] with the same type, text and bytes.
///
/// Arguments are of seven kinds ([Parameter.Kind]): entity, whole number, flag, text, word (an enum), list of entities,
/// and [Expression], a structured argument of which kernel sees only the text.
///
/// Never here: what a fact does to a world, and floating-point arguments (state them as whole numbers of a unit).
package dramaturg.kernel.fact;
