/// The shape of a pack's files as JSON Schema (2020-12), for editors that complete and check while an author types.
///
/// Generated from the same settings that read a pack, so the two cannot disagree about a key. It says less than loading
/// does: not whether a name exists, nor whether a kind lacks something.
///
/// Never used to load a pack.
package dramaturg.world.pack.schema;
