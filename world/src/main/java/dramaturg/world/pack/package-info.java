/// Packs: a folder of data, read, checked and merged into definitions.
///
/// Never runs anything, and never writes a file.
package dramaturg.world.pack;
