/// Beats, reasons, holes, scenes, narration and export, all from a chronicle.
///
/// It never needs the world that made the chronicle.
package dramaturg.story;
