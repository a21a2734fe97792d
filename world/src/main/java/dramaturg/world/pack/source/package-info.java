/// The one place of `world` that reads files: a pack's folder as texts, and YAML texts as trees with places.
///
/// [PackFiles] holds the texts of a pack, from a folder or from memory; [YamlReader] turns one into a
/// [dramaturg.kernel.data.Node]. Everything has a limit with a name ([PackFiles], [Budget],
/// [YamlReader#DEEPEST]), so that hostile input ends in a problem, not in a hang.
///
/// Never knows what a key means, never writes, and never follows a link out of the folder.
package dramaturg.world.pack.source;
