/// Knowledge: what can be learnt from things.
///
/// A document holds statements, true or not. Who reads it is told them by the document, as by a speaker, so each belief
/// has its source; who writes in it can leave something to be found. What anybody believes is recorded by the minds
/// themselves ([dramaturg.world.state.thought.Learned] and its opposite), with its source and the entry it came from.
///
/// Settings: `says` of a device or body. Actions: `read(Document)`, `write(Document, Statement)`. Refusals:
/// `nothing_written`, `cannot_be_written_in`, `not_here`. Facts: [Informed],
/// [Written]. Percepts: none of its own.
///
/// Never: a belief that came from nowhere.
package dramaturg.world.mechanics.knowledge;
