/// Everything that reads a chronicle, while it grows or from a file: beats, reasons, scenes, narration, export.
///
/// Never: the world that made the chronicle.
package dramaturg.story;
