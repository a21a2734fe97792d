/// Packs: a folder of data, read, checked, merged into definitions, ready to be played.
///
/// The way of a pack: [dramaturg.world.pack.source.PackFiles] (texts) to [PackData] (one tree) to a variant's change
/// ([dramaturg.world.pack.variant]) to kinds merged into entities ([Inheritance], [Expansion]) to typed
/// [dramaturg.world.pack.definition.Definition]s in a [Pack]. Every problem found on that way is reported together.
///
/// Never runs anything, never writes a file, and never lets a pack with a problem through.
package dramaturg.world.pack;
