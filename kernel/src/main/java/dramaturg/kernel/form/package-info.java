/// The canonical binary form of facts, and the bytes beneath it.
///
/// [dramaturg.kernel.form.FactEncoder] writes facts one after the other, [dramaturg.kernel.form.FactDecoder] reads
/// them back as [recorded facts][dramaturg.kernel.fact.RecordedFact]. Names of entities, fact types, words and places
/// are written in full where they first appear and are a small number from then on; so a stream explains itself and a
/// reader needs no class. Equal sequences of facts give equal bytes on every machine; the fingerprints rest on that.
///
/// Numbers are variable-length, 7 bits a byte, lowest first; signed ones are zigzag coded. Text is its length in
/// bytes and UTF-8, with an unpaired surrogate coded as if it were a character, so that every `String` comes back
/// exactly.
///
/// Never here: files, checksums, a Java serialization format.
package dramaturg.kernel.form;
