/// Beats, reasons, scenes, narration and export, all from a chronicle.
///
/// | package | what is in it |
/// | --- | --- |
/// | `reading` | taking apart what an author wrote |
/// | `facts` | a chronicle indexed by fact names, and what story asks others: who is who, the state at a moment |
/// | `beat` | the story book: beats and claims as patterns over facts |
/// | `check` | which beats hold, which claims are contradicted, and why |
/// | `why` | the chain of causes behind a fact |
/// | `scene` | stretches of a chronicle in one place |
/// | `narration` | a telling in sentences |
/// | `export` | a telling in the formats of others |
///
/// Never: the world that made the chronicle.
package dramaturg.story;
